import { Group, Stack, Text } from '@mantine/core';
import { useLevelName, useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { LevelDots } from './LevelDots';

export interface ShownCompetence {
  readonly competenceId: string;
  readonly level: number;
  readonly source: 'SELF' | 'TRAINING' | 'PRACTICE' | 'VALIDATED';
  readonly competence?: { readonly namePl: string; readonly nameEn: string } | null;
}

/** What somebody can, each competence with its level in words and who attests it. */
export function CompetenceList({ competences }: { competences: readonly ShownCompetence[] }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const levelName = useLevelName();
  if (competences.length === 0) return <Text c="dimmed">{t('noCompetences')}</Text>;
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {competences.map(({ competenceId, level, source, competence }) => (
        <Group component="li" key={competenceId} justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={500}>{competence ? nameOf(competence) : t('archived')}</Text>
            <Text size="sm" c="dimmed">
              {levelName(level)} · {t(`source.${source}`)}
            </Text>
          </div>
          <LevelDots level={level} />
        </Group>
      ))}
    </Stack>
  );
}
