import { Stack, Text } from '@mantine/core';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import type { SessionDetails } from '../pages/SessionPage';
import { hasPlace } from '../states';
import { AttendanceMark } from './AttendanceMark';

/** Who is there, from the start on: one tap for each person, saved as it is made. */
export function AttendanceSheet({ session }: { session: SessionDetails }) {
  const { t } = useTexts();
  const people = session.enrolments
    .filter(({ status }) => hasPlace(status))
    .toSorted((one, other) => (one.user?.name ?? '').localeCompare(other.user?.name ?? '', 'pl'));
  if (session.status === 'PLANNED' || session.status === 'CANCELLED') return null;
  const isSettled = session.status === 'SETTLED';
  const marked = people.filter(({ status }) => status !== 'CONFIRMED').length;
  return (
    <CardFrame title={t('attendance.title')}>
      {!isSettled && <Text c="dimmed">{t('attendance.lead')}</Text>}
      {people.length === 0 && <Text>{t('attendance.empty')}</Text>}
      {people.length > 0 && (
        <>
          <Text role="status" fw={600}>
            {t('attendance.marked', { marked, all: people.length })}
          </Text>
          <Stack gap="lg">
            {people.map((enrolment) => (
              <AttendanceMark key={enrolment.id} enrolment={enrolment} isReadOnly={isSettled} />
            ))}
          </Stack>
          {session.status === 'HELD' && marked < people.length && (
            <Text size="sm" c="dimmed">
              {t('act.settleHint')}
            </Text>
          )}
        </>
      )}
    </CardFrame>
  );
}
