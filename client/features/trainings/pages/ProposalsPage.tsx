import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { SessionProposalsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ProposalActions } from '../views/ProposalActions';
import { ProposalText } from '../views/ProposalText';
import { SessionCard } from '../views/SessionCard';

const PAGE_SIZE = 20;

/** What volunteers would lead and the office has not answered yet, the soonest first. */
export function ProposalsPage() {
  const { t } = useTexts();
  const result = useQuery(SessionProposalsDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={t('proposal.queueTitle')}
      lead={t('proposal.queueLead')}
      breadcrumbs={[{ label: t('office.sessionsTitle'), to: urls.sessions }]}
    >
      <AsyncView result={result}>
        {({ trainingSessions }) =>
          trainingSessions.nodes.length === 0 ? (
            <EmptyState title={t('proposal.queueEmptyTitle')} icon={IconCircleCheck}>
              {t('proposal.queueEmptyLead')}
            </EmptyState>
          ) : (
            <Stack gap="md">
              {trainingSessions.nodes.map((session) => (
                <SessionCard
                  key={session.id}
                  session={session}
                  order={2}
                  action={<ProposalActions session={session} />}
                  details={<ProposalText session={session} />}
                />
              ))}
              <LoadMore connection={trainingSessions} fetchMore={result.fetchMore} />
            </Stack>
          )
        }
      </AsyncView>
    </Page>
  );
}
