import { Stack, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { SessionProposalsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';

/** Trainings that volunteers would lead and that wait for an answer, for coordinators. */
export function ProposalsCard() {
  const { t } = useTexts();
  const result = useCardQuery(SessionProposalsDocument);
  return (
    <CardFrame title={t('proposal.queueTitle')} link={{ to: urls.proposals, label: t('proposal.queueAll') }}>
      <AsyncView result={result}>
        {({ trainingSessions: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <Text>{t('proposal.queueNone')}</Text>
          ) : (
            <Stack gap="md">
              <Text>{t('proposal.queueWaiting', { count: totalCount })}</Text>
              {nodes.map((session) => (
                <SessionSummary key={session.id} session={session} />
              ))}
            </Stack>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
