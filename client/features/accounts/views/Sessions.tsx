import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import {
  MySessionsDocument,
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  type SessionRowFragment,
} from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

/** The devices on which the person is signed in. */
export function Sessions() {
  const { t } = useTexts();
  const result = useQuery(MySessionsDocument);
  const columns = useColumns();
  const revokeOthers = useAction(RevokeOtherSessionsDocument, {
    successMessage: t('sessions.othersRevoked'),
    refetchQueries: [MySessionsDocument],
  });
  return (
    <>
      <Text>{t('sessions.lead')}</Text>
      <AsyncView result={result}>
        {({ mySessions }) => (
          <>
            <DataTable caption={t('sessions.title')} columns={columns} rows={mySessions} rowKey={(row) => row.id} />
            {mySessions.length > 1 && (
              <Group>
                <Button variant="default" loading={revokeOthers.isRunning} onClick={() => void revokeOthers.run({})}>
                  {t('sessions.revokeOthers')}
                </Button>
              </Group>
            )}
          </>
        )}
      </AsyncView>
    </>
  );
}

function useColumns(): Column<SessionRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    {
      id: 'device',
      header: t('sessions.device'),
      cell: (row) => (
        <Group component="span" gap="xs">
          <Text component="span" fw={600}>
            {row.device}
          </Text>
          {row.current && <StateBadge tone="good" label={t('sessions.current')} />}
        </Group>
      ),
    },
    { id: 'since', header: t('sessions.since'), cell: (row) => format.dateTime(row.createdAt) },
    { id: 'lastSeen', header: t('sessions.lastSeen'), cell: (row) => format.relative(row.lastSeenAt) },
    {
      id: 'revoke',
      header: t('sessions.revoke'),
      isHeaderHidden: true,
      align: 'end',
      cell: (row) => (row.current ? null : <RevokeButton session={row} />),
    },
  ];
}

function RevokeButton({ session }: { session: SessionRowFragment }) {
  const { t } = useTexts();
  const revoke = useAction(RevokeSessionDocument, {
    successMessage: t('sessions.revoked'),
    refetchQueries: [MySessionsDocument],
  });
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('sessions.revokeNamed', { device: session.device })}
      loading={revoke.isRunning}
      onClick={() => void revoke.run({ input: { id: session.id } })}
    >
      {t('sessions.revoke')}
    </Button>
  );
}
