import { ActionIcon, Group, Input, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../messages';
import { useCompetences } from '../useCompetences';
import { CompetenceSelect } from './CompetenceSelect';
import { LEVELS, useLevelName } from './levels';

export interface CompetenceLevelValue {
  readonly competenceId: string;
  readonly level: number;
}

interface CompetenceLevelsInputProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  withAsterisk?: boolean;
  value?: readonly CompetenceLevelValue[];
  onChange?: (value: CompetenceLevelValue[]) => void;
  onBlur?: () => void;
  /** The most competences that can be chosen. */
  max?: number;
  'data-path'?: string;
}

/** A list of competences, each with a level from 1 to 5. */
export function CompetenceLevelsInput(props: CompetenceLevelsInputProps) {
  const { label, description, error, withAsterisk, value = [], onChange, onBlur, max = 20 } = props;
  const { t } = useTexts();
  const labelId = useId();
  const add = (competenceId: string | null) => {
    if (competenceId) onChange?.([...value, { competenceId, level: 3 }]);
  };
  const setLevel = (competenceId: string, level: number) =>
    onChange?.(value.map((each) => (each.competenceId === competenceId ? { competenceId, level } : each)));
  const remove = (competenceId: string) => onChange?.(value.filter((each) => each.competenceId !== competenceId));

  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      withAsterisk={withAsterisk ?? false}
      labelElement="div"
      size="md"
      labelProps={{ id: labelId }}
      data-path={props['data-path']}
    >
      <Stack role="group" aria-labelledby={labelId} gap="sm" mt="xs" onBlur={onBlur}>
        {value.map((each) => (
          <LevelRow
            key={each.competenceId}
            value={each}
            onLevel={(level) => setLevel(each.competenceId, level)}
            onRemove={() => remove(each.competenceId)}
          />
        ))}
        {value.length < max && (
          <CompetenceSelect
            // A new one each time, so that what was searched for is gone.
            key={value.length}
            label={t('addCompetence')}
            value={null}
            onChange={add}
            except={value.map(({ competenceId }) => competenceId)}
          />
        )}
      </Stack>
    </Input.Wrapper>
  );
}

interface LevelRowProps {
  value: CompetenceLevelValue;
  onLevel: (level: number) => void;
  onRemove: () => void;
}

function LevelRow({ value, onLevel, onRemove }: LevelRowProps) {
  const { t } = useTexts();
  const { nameOf } = useCompetences();
  const levelName = useLevelName();
  const name = nameOf(value.competenceId) ?? t('archivedCompetence');
  return (
    <Paper withBorder p="sm" radius="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{name}</Text>
        <ActionIcon variant="subtle" color="gray" aria-label={t('removeCompetence', { name })} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Group gap="sm" mt={6}>
        <SegmentedControl
          aria-label={t('levelOf', { name })}
          data={LEVELS.map((level) => ({ value: String(level), label: String(level) }))}
          value={String(value.level)}
          onChange={(level) => onLevel(Number(level))}
        />
        <Text size="sm" c="dimmed">
          {levelName(value.level)}
        </Text>
      </Group>
    </Paper>
  );
}
