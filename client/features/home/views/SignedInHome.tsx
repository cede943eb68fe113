import { Suspense } from 'react';
import { useFeatures } from '../../../access/FeaturesContext';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { CardsSkeleton } from './CardsSkeleton';

/** The cards that the features bring for the viewer's roles. */
export function SignedInHome({ name }: { name: string }) {
  const { t } = useTexts();
  const { homeCards: HomeCards } = useFeatures();
  return (
    <Page title={t('signedIn.title', { name: firstName(name) })} lead={t('signedIn.lead')}>
      <Suspense fallback={<CardsSkeleton />}>
        <HomeCards />
      </Suspense>
    </Page>
  );
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
