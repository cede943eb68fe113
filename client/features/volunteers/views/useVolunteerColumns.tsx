import { Group, Stack, Text } from '@mantine/core';
import { useViewer } from '../../../access/ViewerContext';
import type { VolunteerRowFragment } from '../../../graphql/generated/volunteers/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { LevelDots } from './LevelDots';

const SHOWN = 3;

export function useVolunteerColumns(): Column<VolunteerRowFragment>[] {
  const { t } = useTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { hasRole } = useViewer();
  const columns: Column<VolunteerRowFragment>[] = [
    { id: 'name', header: t('directory.name'), cell: ({ name }) => name },
    {
      id: 'place',
      header: t('directory.place'),
      cell: ({ municipality }) => (municipality ? labelOf(municipality) : common.t('unknown')),
    },
    {
      id: 'competences',
      header: t('directory.competences'),
      isLong: true,
      cell: ({ competences }) => <Strongest competences={competences} />,
    },
  ];
  if (hasRole('COORDINATOR', 'ADMINISTRATOR')) {
    columns.push({
      id: 'time',
      header: t('directory.time'),
      align: 'end',
      cell: ({ monthlyMinutes }) => (monthlyMinutes === null ? common.t('unknown') : format.minutes(monthlyMinutes)),
    });
  }
  columns.push({
    id: 'since',
    header: t('directory.since'),
    cell: ({ volunteerSince }) => (volunteerSince ? format.shortDate(volunteerSince) : common.t('unknown')),
  });
  return columns;
}

function Strongest({ competences }: Pick<VolunteerRowFragment, 'competences'>) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const more = competences.length - SHOWN;
  if (competences.length === 0) return <Text c="dimmed">{t('noCompetences')}</Text>;
  return (
    <Stack gap={2}>
      {competences.slice(0, SHOWN).map(({ competenceId, level, competence }) => (
        <Group key={competenceId} gap="xs" wrap="nowrap" align="flex-start">
          <LevelDots level={level} />
          <Text size="sm">{competence ? nameOf(competence) : t('archived')}</Text>
        </Group>
      ))}
      {more > 0 && (
        <Text size="sm" c="dimmed">
          {t('directory.more', { count: more })}
        </Text>
      )}
    </Stack>
  );
}
