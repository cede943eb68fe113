import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  type ApplicationOrder,
  type ApplicationStatus,
  ApplicationsDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { BulkBar } from './BulkBar';
import { RefusedList } from './RefusedList';
import { useApplicationColumns } from './useApplicationColumns';
import { useBulk } from './useBulk';

const PAGE_SIZE = 25;

interface ApplicationListProps {
  roundId: string | null;
  search: string | null;
  order: ApplicationOrder;
  status: ApplicationStatus[] | null;
  /** Told how many there are. */
  onCount: (count: number | undefined) => void;
}

/** The applications in a table, with what can be done to several of them at once. */
export function ApplicationList({ onCount, order, ...filter }: ApplicationListProps) {
  const { t } = useTexts();
  const columns = useApplicationColumns();
  const [selected, onChange] = useState<ReadonlySet<string>>(new Set());
  // Refused ones may have left the list by then: their names stay known.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const bulk = useBulk(() => onChange(new Set()));
  const result = useQuery(ApplicationsDocument, {
    variables: { first: PAGE_SIZE, order, filter },
    fetchPolicy: 'cache-and-network',
  });
  const count = result.data?.applications.totalCount;
  useEffect(() => onCount(count), [count, onCount]);
  return (
    <>
      <RefusedList refused={bulk.refused} nameOf={(id) => names.get(id) ?? ''} />
      <AsyncView result={result} keepPrevious>
        {({ applications: { nodes, ...page } }) => {
          const shown = new Set(nodes.flatMap(({ id }) => (selected.has(id) ? [id] : [])));
          const select = (next: ReadonlySet<string>) => {
            onChange(next);
            setNames(new Map([...names, ...nodes.map(({ id, user }) => [id, user?.name ?? ''] as const)]));
          };
          return (
            <>
              <BulkBar selection={{ selected: shown, onChange: select }} bulk={bulk} />
              <DataTable
                caption={t('queue.caption')}
                columns={columns}
                rows={nodes}
                rowKey={({ id }) => id}
                rowName={({ user }) => user?.name ?? ''}
                rowHref={({ id }) => urls.officeApplication(id)}
                selection={{ selected: shown, onChange: select }}
                empty={<EmptyState title={t('queue.emptyTitle')}>{t('queue.emptyLead')}</EmptyState>}
                footer={<LoadMore connection={{ nodes, ...page }} fetchMore={result.fetchMore} />}
              />
            </>
          );
        }}
      </AsyncView>
    </>
  );
}
