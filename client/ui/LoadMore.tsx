import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommonTexts } from './messages';

interface LoadMoreProps {
  connection: {
    readonly nodes: readonly unknown[];
    readonly totalCount?: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  };
  /** Apollo's own: the cache joins the pages. */
  fetchMore: (options: { variables: { after: string } }) => Promise<unknown>;
}

/** The end of a list that grows: how much of it is shown and the way to more. */
export function LoadMore({ connection, fetchMore }: LoadMoreProps) {
  const { t } = useCommonTexts();
  const [isLoading, setLoading] = useState(false);
  const { hasNextPage, endCursor } = connection.pageInfo;
  const shown = connection.nodes.length;
  const count =
    connection.totalCount === undefined
      ? t('table.shown', { count: shown })
      : t('table.shownOf', { shown, total: connection.totalCount });

  const more = async (after: string) => {
    setLoading(true);
    try {
      await fetchMore({ variables: { after } });
    } finally {
      setLoading(false);
    }
  };

  if (shown === 0) return null;
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {count}
      </Text>
      {hasNextPage && endCursor && (
        <Button variant="default" loading={isLoading} onClick={() => void more(endCursor)}>
          {t('action.more')}
        </Button>
      )}
    </Group>
  );
}
