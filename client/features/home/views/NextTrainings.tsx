import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { LandingQuery } from '../../../graphql/generated/home/graphql';
import { CalendarLeaf } from '../../../ui/CalendarLeaf';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useMunicipalityLabel } from '../../region';
import { urls as trainings } from '../../trainings/urls';
import { useTexts } from '../messages';

type Session = LandingQuery['trainingSessions']['nodes'][number];

/** The next open trainings; nothing when there are none. */
export function NextTrainings({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTexts();
  if (sessions.length === 0) return null;
  return (
    <CardFrame title={t('trainings.title')} link={{ to: trainings.trainings, label: t('trainings.all') }}>
      <Stack gap="md">
        {sessions.map((session) => (
          <NextTraining key={session.id} session={session} />
        ))}
      </Stack>
    </CardFrame>
  );
}

function NextTraining({ session }: { session: Session }) {
  const { t, language } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { training, municipality, place } = session;
  const where = [place, municipality && labelOf(municipality)].filter(Boolean).join(', ');
  return (
    <Group wrap="nowrap" align="flex-start" gap="md">
      <CalendarLeaf moment={session.startsAt} />
      <Stack gap={2} align="flex-start">
        <Anchor component={Link} to={trainings.session(session.id)} fw={600}>
          {language === 'en' ? training?.titleEn : training?.titlePl}
        </Anchor>
        <Text size="sm">{format.period(session.startsAt, session.endsAt)}</Text>
        <Text size="sm" c="dimmed">
          {where || t('trainings.online')}
        </Text>
      </Stack>
    </Group>
  );
}
