import { Anchor, SimpleGrid } from '@mantine/core';
import { IconSeedling } from '@tabler/icons-react';
import { Suspense, useEffect, useMemo } from 'react';
import { Link } from 'react-router';
import { type HomeCard, homeVariables, isShown, waitingFirst } from '../../../access/homeCard';
import { CardPlaceContext, type CardSource } from '../../../access/useCardQuery';
import { useViewer } from '../../../access/ViewerContext';
import { ProblemPanel } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { useProblemText } from '../../../ui/errors';
import { notifyProblem } from '../../../ui/notify';
import { useTexts } from '../messages';
import { CardsSkeleton } from './CardsSkeleton';
import { useHomeAnswer } from './useHomeAnswer';

/** The viewer's cards. What they ask is asked at once, while their code is fetched, and they are shown at once. */
export function HomeCards({ all }: { all: readonly HomeCard[] }) {
  const viewer = useViewer();
  const shown = useMemo(() => all.filter((card) => isShown(card, viewer)), [all, viewer]);
  const variables = useMemo(() => homeVariables(all, viewer), [all, viewer]);
  const { source, first, isKnown, error, retry } = useHomeAnswer(variables);
  const ordered = useMemo(() => waitingFirst(shown, first), [shown, first]);
  useOldNews(isKnown ? error : undefined);

  useEffect(() => {
    // A card that cannot be fetched now says so when it is shown.
    for (const { component } of shown) component.load().catch(() => undefined);
  }, [shown]);

  if (shown.length === 0) return <NothingYet />;
  if (!isKnown && error) return <ProblemPanel error={error} onRetry={retry} />;
  if (!isKnown && source === 'awaited') return <CardsSkeleton />;
  return <Cards shown={ordered} source={source} />;
}

function Cards({ shown, source }: { shown: readonly HomeCard[]; source: CardSource }) {
  const viewer = useViewer();
  return (
    <Suspense fallback={<CardsSkeleton />}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        {shown.map(({ id, asks, component: Card }) => (
          // A card that is on the page while it awaits its answer begins anew to ask by itself.
          <CardPlaceContext
            key={source === 'own' ? `${id} by itself` : id}
            value={{ source, variables: asks?.variables?.(viewer) ?? {} }}
          >
            <Card />
          </CardPlaceContext>
        ))}
      </SimpleGrid>
    </Suspense>
  );
}

/** What is shown is from before; said aside, so that nothing on the page moves. */
function useOldNews(error: unknown) {
  const { t } = useTexts();
  const text = useProblemText();
  const notice = error ? t('signedIn.old', { problem: text(error) }) : null;
  useEffect(() => {
    if (notice) notifyProblem(notice);
  }, [notice]);
}

function NothingYet() {
  const { t } = useTexts();
  return (
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
  );
}
