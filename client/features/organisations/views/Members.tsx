import { Group, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import {
  ChangeMemberRoleDocument,
  type MemberFragment,
  type OrganisationDetailsFragment,
  OrganisationWithHistoryDocument,
  RemoveMemberDocument,
} from '../../../graphql/generated/organisations/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useAction } from '../../../ui/forms/useAction';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { AddMember } from './AddMember';

/** Who acts for the organisation; owners and the office change it. */
export function Members({ organisation }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  const isOffice = useCan()('archive', 'Organisation');
  const manages = isOffice || organisation.viewerRole === 'OWNER';
  const isOpen = isOffice || organisation.status === 'VERIFIED';
  const columns = useColumns(manages);
  return (
    <Stack>
      <DataTable
        caption={t('members.caption')}
        columns={columns}
        rows={organisation.members}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('members.noneTitle')} order={3}>
            {t('members.noneLead')}
          </EmptyState>
        }
      />
      {manages && organisation.status !== 'ARCHIVED' && (
        <Group>
          {isOpen ? <AddMember organisationId={organisation.id} /> : <Text c="dimmed">{t('members.wait')}</Text>}
        </Group>
      )}
    </Stack>
  );
}

function useColumns(manages: boolean): Column<MemberFragment>[] {
  const { t } = useTexts();
  const { user: viewer } = useViewer();
  return [
    {
      id: 'name',
      header: t('field.personName'),
      cell: ({ user }) => (
        <Group gap="xs" component="span">
          <Text component="span" fw={600}>
            {user?.name}
          </Text>
          {user?.id === viewer?.id && <StateBadge label={t('members.you')} tone="info" />}
        </Group>
      ),
    },
    { id: 'email', header: t('field.email'), isLong: true, cell: ({ user }) => user?.email },
    { id: 'role', header: t('field.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      id: 'actions',
      header: t('members.actions'),
      isHeaderHidden: true,
      align: 'end',
      cell: (member) => <MemberActions member={member} manages={manages} isSelf={member.user?.id === viewer?.id} />,
    },
  ];
}

interface MemberActionsProps {
  member: MemberFragment;
  manages: boolean;
  isSelf: boolean;
}

function MemberActions({ member, manages, isSelf }: MemberActionsProps) {
  const { t } = useTexts();
  const { changeIdentity } = useViewer();
  const navigate = useNavigate();
  const change = useAction(ChangeMemberRoleDocument, {
    successMessage: t('members.changed'),
    refetchQueries: [OrganisationWithHistoryDocument],
  });
  const remove = useAction(RemoveMemberDocument, {
    successMessage: t('members.removed'),
    onSuccess: async () => {
      if (!isSelf) return;
      await changeIdentity();
      await navigate(urls.mine);
    },
  });
  const other = member.role === 'OWNER' ? 'REPRESENTATIVE' : 'OWNER';
  const label = t(isSelf ? 'members.leave' : 'members.remove');
  if (!manages && !isSelf) return null;
  return (
    <Group gap="xs" justify="flex-end">
      {manages && (
        <ConfirmButton
          size="compact-sm"
          variant="default"
          message={`${member.user?.name}: ${t(`role.${other}`)}`}
          onConfirm={() => change.run({ input: { id: member.id, role: other } })}
        >
          {t(other === 'OWNER' ? 'members.makeOwner' : 'members.makeRepresentative')}
        </ConfirmButton>
      )}
      <ConfirmButton
        size="compact-sm"
        variant="default"
        color="red"
        message={t(isSelf ? 'members.leaveMessage' : 'members.removeMessage')}
        onConfirm={() => remove.run({ input: { id: member.id } })}
      >
        {label}
      </ConfirmButton>
    </Group>
  );
}
