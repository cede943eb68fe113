import { Group, Radio, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useCan } from '../../../access/useCan';
import {
  type Attendance,
  type AttendanceRowFragment,
  RecordAttendanceDocument,
} from '../../../graphql/generated/trainings/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { SaveStateIndicator, type SaveStatus } from '../../../ui/SaveState';
import { useTexts } from '../messages';
import { ATTENDANCES } from '../states';
import classes from './AttendanceMark.module.css';

interface AttendanceMarkProps {
  enrolment: AttendanceRowFragment;
  isReadOnly: boolean;
}

/** One person of the sheet. What was tapped shows at once; when it could not be saved, what is stored comes back. */
export function AttendanceMark({ enrolment, isReadOnly }: AttendanceMarkProps) {
  const { t } = useTexts();
  const can = useCan();
  const nameId = useId();
  const { value, status, mark } = useMark(enrolment);
  const name = enrolment.user?.name ?? '';
  const isOwn = !can('attend', enrolment);
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text id={nameId} fw={600}>
          {name}
        </Text>
        {(status.state === 'saving' || status.state === 'saved') && <SaveStateIndicator status={status} />}
        {status.state === 'failed' && (
          <Text size="sm" c="red.9" role="alert">
            {t('attendance.failed')}
          </Text>
        )}
      </Group>
      {isOwn && !isReadOnly && (
        <Text size="sm" c="dimmed" mb={6}>
          {t('attendance.own')}
        </Text>
      )}
      <Radio.Group
        aria-labelledby={nameId}
        value={value}
        onChange={(chosen) => {
          const attendance = ATTENDANCES.find((each) => each === chosen);
          if (attendance) void mark(attendance);
        }}
      >
        <div className={classes.choices}>
          {ATTENDANCES.map((each) => (
            <Radio.Card
              key={each}
              value={each}
              className={classes.choice}
              disabled={isReadOnly || isOwn}
              aria-label={`${t(`attendance.long.${each}`)}: ${name}`}
            >
              <Radio.Indicator size="sm" />
              {t(`attendance.${each}`)}
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
    </div>
  );
}

function useMark(enrolment: AttendanceRowFragment) {
  const [pending, setPending] = useState<Attendance | null>(null);
  const [status, setStatus] = useState<SaveStatus>({ state: 'idle' });
  const record = useAction(RecordAttendanceDocument, {
    onSuccess: ({ enrolment: saved }) => {
      if (saved) setStatus({ state: 'saved', at: saved.updatedAt });
    },
  });
  const mark = async (attendance: Attendance) => {
    if (record.isRunning) return;
    setPending(attendance);
    setStatus({ state: 'saving' });
    const isSaved = await record.run({ input: { enrolmentId: enrolment.id, attendance } });
    if (!isSaved) setStatus({ state: 'failed' });
    setPending(null);
  };
  const stored = enrolment.status === 'CONFIRMED' ? null : enrolment.status;
  return { value: pending ?? stored, status, mark };
}
