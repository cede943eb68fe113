import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { MySessionProposalsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ProposalActions } from './ProposalActions';
import { SessionCard } from './SessionCard';

/** What the volunteer would lead, and what became of it. */
export function OwnProposals() {
  const { t } = useTexts();
  const result = useQuery(MySessionProposalsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <CardFrame title={t('proposal.mine')} link={{ to: urls.propose, label: t('proposal.title') }}>
      <AsyncView result={result}>
        {({ mySessionProposals: proposals }) =>
          proposals.length === 0 ? (
            <Text c="dimmed">{t('proposal.mineNone')}</Text>
          ) : (
            <Stack gap="md">
              {proposals.map((session) => (
                <SessionCard
                  key={session.id}
                  session={session}
                  action={<ProposalActions session={session} />}
                  details={
                    session.cancelReason && (
                      <Text size="sm">{t('proposal.reason', { reason: session.cancelReason })}</Text>
                    )
                  }
                />
              ))}
            </Stack>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
