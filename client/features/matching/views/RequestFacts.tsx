import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { RequestBriefFragment } from '../../../graphql/generated/matching/graphql';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { urls as support } from '../../support/urls';
import { useTexts } from '../messages';

interface RequestFactsProps {
  request: RequestBriefFragment;
  /** The effort that is asked of the volunteer, once there is a proposal. */
  plannedMinutes?: number;
}

/** What is needed, where and when. */
export function RequestFacts({ request, plannedMinutes }: RequestFactsProps) {
  const { t } = useTexts();
  const facts = useFacts(request, plannedMinutes);
  return (
    <Stack gap="md">
      <Text style={{ whiteSpace: 'pre-line' }}>{request.description}</Text>
      {request.involvesMinors && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t('request.minors')}
        </Alert>
      )}
      <FactList facts={facts} />
      <Anchor component={Link} to={support.request(request.id)}>
        {t('request.open')}
      </Anchor>
    </Stack>
  );
}

function useFacts(request: RequestBriefFragment, plannedMinutes: number | undefined): Fact[] {
  const { t } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { organisation, municipality, place, online, preferredDates, neededBy, participants } = request;
  const where = [online ? t('request.online') : null, municipality && labelOf(municipality), place];
  const all: Fact[] = [
    { label: t('request.organisation'), value: organisation?.name },
    { label: t('request.place'), value: where.filter(Boolean).join(', ') },
    { label: t('request.effort'), value: format.minutes(request.effortMinutes) },
    { label: t('request.planned'), value: plannedMinutes && format.minutes(plannedMinutes) },
    { label: t('request.dates'), value: preferredDates },
    { label: t('request.neededBy'), value: neededBy && format.date(neededBy) },
    { label: t('request.participants'), value: participants && format.number(participants) },
    { label: t('request.competences'), value: <WantedCompetences request={request} /> },
  ];
  return all.filter(({ value }) => value !== null && value !== undefined && value !== '');
}

function WantedCompetences({ request }: { request: RequestBriefFragment }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  if (request.competences.length === 0) return <>{t('why.nothingWanted')}</>;
  return (
    <List spacing={2}>
      {request.competences.map(({ competenceId, level, competence }) => (
        <List.Item key={competenceId}>
          {competence && nameOf(competence)} ({t('request.level', { level })})
        </List.Item>
      ))}
    </List>
  );
}
