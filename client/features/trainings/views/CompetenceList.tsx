import { List, Text } from '@mantine/core';
import type { TrainingRowFragment } from '../../../graphql/generated/trainings/graphql';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';

/** What the training gives, each with its level. */
export function CompetenceList({ training }: { training: TrainingRowFragment }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const names = training.competences.flatMap(({ competence, level, competenceId }) =>
    competence ? [{ id: competenceId, text: t('training.level', { name: nameOf(competence), level }) }] : [],
  );
  if (names.length === 0) return null;
  return (
    <div>
      <Text fw={600} size="sm">
        {t('list.competences')}
      </Text>
      <List size="sm" spacing={2}>
        {names.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
    </div>
  );
}
