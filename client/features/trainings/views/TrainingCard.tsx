import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { TrainingsQuery } from '../../../graphql/generated/trainings/graphql';
import { useFormat } from '../../../ui/format';
import { useLanguage } from '../../../ui/i18n';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { CompetenceList } from './CompetenceList';
import { usePlaces } from './SessionFacts';
import { useTrainingTitle } from './useTrainingTitle';

type CatalogueTraining = TrainingsQuery['trainings']['nodes'][number];

const SHOWN_DATES = 3;

export function TrainingCard({ training }: { training: CatalogueTraining }) {
  const { t } = useTexts();
  const format = useFormat();
  const language = useLanguage();
  const titleOf = useTrainingTitle();
  return (
    <Paper component="article" withBorder radius="md" p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="sm" h="100%">
        <Title order={2} size="h4">
          <Anchor component={Link} to={urls.training(training.id)} inherit>
            {titleOf(training)}
          </Anchor>
        </Title>
        <Text lineClamp={3}>{language === 'en' ? training.descriptionEn : training.descriptionPl}</Text>
        <Text size="sm" c="dimmed">
          {t('list.duration')}: {format.minutes(training.minutes)}
        </Text>
        <CompetenceList training={training} />
        <NextDates sessions={training.openSessions} />
      </Stack>
    </Paper>
  );
}

function NextDates({ sessions }: { sessions: CatalogueTraining['openSessions'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const placesOf = usePlaces();
  if (sessions.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="auto">
        {t('list.noDates')}
      </Text>
    );
  }
  return (
    <div style={{ marginTop: 'auto' }}>
      <Text fw={600} size="sm">
        {t('list.nextDates')}
      </Text>
      <List size="sm" spacing={4}>
        {sessions.slice(0, SHOWN_DATES).map((session) => (
          <List.Item key={session.id}>
            <Anchor component={Link} to={urls.session(session.id)} size="sm">
              {format.dateTime(session.startsAt)}, {session.municipality?.name ?? t('list.online')}
            </Anchor>
            <Text span size="sm" c="dimmed">{` (${placesOf(session)})`}</Text>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
