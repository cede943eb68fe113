import { Anchor, SimpleGrid } from '@mantine/core';
import { IconSeedling } from '@tabler/icons-react';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useFeatures } from '../../../access/FeaturesContext';
import { useViewer } from '../../../access/ViewerContext';
import { LoadingPanel } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';

/** The cards that the features bring for the viewer's roles. */
export function SignedInHome({ name }: { name: string }) {
  const { t } = useTexts();
  const { hasRole } = useViewer();
  const { homeCards } = useFeatures();
  const cards = homeCards.filter((card) => hasRole(...card.roles));
  return (
    <Page title={t('signedIn.title', { name: firstName(name) })} lead={t('signedIn.lead')}>
      {cards.length === 0 ? (
        <EmptyState
          title={t('signedIn.emptyTitle')}
          icon={IconSeedling}
          action={
            <Anchor component={Link} to="/account">
              {t('signedIn.account')}
            </Anchor>
          }
        >
          {t('signedIn.emptyLead')}
        </EmptyState>
      ) : (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
          {cards.map(({ id, component: Card }) => (
            <Suspense key={id} fallback={<LoadingPanel />}>
              <Card />
            </Suspense>
          ))}
        </SimpleGrid>
      )}
    </Page>
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
