import { useApolloClient } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { useCan } from '../../../access/useCan';
import {
  type AttendanceRowFragment,
  CancelEnrolmentDocument,
  EnrolDocument,
  VolunteerChoicesDocument,
} from '../../../graphql/generated/trainings/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { type AsyncOption, AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import type { SessionDetails } from '../pages/SessionPage';
import { ENROLMENT_TONES } from '../states';

/** Everyone who is or was enrolled; coordinators enrol and remove people here. */
export function Participants({ session }: { session: SessionDetails }) {
  const { t } = useTexts();
  const can = useCan();
  const isAhead = new Date(session.startsAt) > new Date();
  const columns = useColumns(isAhead);
  return (
    <CardFrame title={t('people.title')}>
      <DataTable
        caption={t('people.caption')}
        columns={columns}
        rows={session.enrolments}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('people.empty')} order={3} />}
      />
      {can('update', 'TrainingSession') && session.status === 'OPEN' && isAhead && <EnrolPerson id={session.id} />}
    </CardFrame>
  );
}

function useColumns(isAhead: boolean): Column<AttendanceRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const can = useCan();
  const columns: Column<AttendanceRowFragment>[] = [
    { id: 'name', header: t('people.name'), cell: (row) => row.user?.name ?? '' },
    {
      id: 'email',
      header: t('people.email'),
      isLong: true,
      cell: (row) => row.user?.email && <Anchor href={`mailto:${row.user.email}`}>{row.user.email}</Anchor>,
    },
    {
      id: 'state',
      header: t('people.state'),
      cell: ({ status, waitingPlace }) => (
        <StateBadge
          label={t(`people.status.${status}`, { place: waitingPlace ?? '' })}
          tone={ENROLMENT_TONES[status]}
        />
      ),
    },
    { id: 'requested', header: t('people.requested'), cell: (row) => format.dateTime(row.requestedAt) },
  ];
  if (!isAhead || !can('update', 'TrainingSession')) return columns;
  const remove: Column<AttendanceRowFragment> = {
    id: 'remove',
    header: t('people.remove'),
    isHeaderHidden: true,
    align: 'end',
    cell: (row) => <RemoveButton enrolment={row} />,
  };
  return [...columns, remove];
}

function RemoveButton({ enrolment }: { enrolment: AttendanceRowFragment }) {
  const { t } = useTexts();
  const cancel = useAction(CancelEnrolmentDocument, { successMessage: t('people.removed') });
  if (enrolment.status !== 'CONFIRMED' && enrolment.status !== 'WAITLISTED') return null;
  const name = enrolment.user?.name ?? '';
  return (
    <ConfirmButton
      variant="default"
      size="compact-sm"
      title={t('people.removeNamed', { name })}
      message={t('people.removeMessage', { name })}
      onConfirm={() => cancel.run({ input: { id: enrolment.id } })}
    >
      {t('people.remove')}
    </ConfirmButton>
  );
}

function EnrolPerson({ id }: { id: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const client = useApolloClient();
  const search = async (text: string): Promise<AsyncOption[]> => {
    const { data } = await client.query({ query: VolunteerChoicesDocument, variables: { search: text || null } });
    return (data?.users.nodes ?? []).map((user) => ({ value: user.id, label: user.name }));
  };
  const form = useMutationForm(EnrolDocument, {
    initialValues: { userId: null as AsyncOption | null },
    validate: { userId: rules.chosen },
    toVariables: ({ userId }) => ({ input: { sessionId: id, userId: userId?.value ?? null } }),
    successMessage: t('people.added'),
    resetOnSuccess: true,
  });
  return (
    <Form form={form} label={t('people.add')}>
      <AsyncSelect
        label={t('people.add')}
        placeholder={t('people.volunteer')}
        search={search}
        maw={420}
        {...form.getInputProps('userId')}
      />
      <SubmitButton form={form} variant="default">
        {t('people.addSubmit')}
      </SubmitButton>
    </Form>
  );
}
