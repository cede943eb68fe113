import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { AuditEventsDocument } from '../../../graphql/generated/audit/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { ownRecordUrl } from '../links';
import { useTexts } from '../messages';
import { EventTable } from './EventTable';

const PAGE_SIZE = 10;

/** What was done in the person's own cases and with their data, whoever did it. */
export function OwnEvents({ userId }: { userId: string }) {
  const { t } = useTexts();
  const result = useQuery(AuditEventsDocument, {
    variables: { first: PAGE_SIZE, filter: { userId } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <CardFrame title={t('own.title')}>
      <Text>{t('own.lead')}</Text>
      <AsyncView result={result}>
        {({ auditEvents }) => (
          <EventTable
            caption={t('own.caption')}
            events={auditEvents.nodes}
            recordUrl={ownRecordUrl}
            empty={
              <EmptyState title={t('own.emptyTitle')} order={3}>
                {t('own.emptyLead')}
              </EmptyState>
            }
            footer={<LoadMore connection={auditEvents} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </CardFrame>
  );
}
