import { Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { RequestDetailsFragment } from '../../../graphql/generated/support/graphql';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useLevelName, useLocalName } from '../../catalogue';
import { urls as organisationUrls } from '../../organisations/urls';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { useTemplateTexts } from '../useTemplates';

/** The request as all who may read it see it. */
export function RequestFacts({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const textsOf = useTemplateTexts();
  const { organisation, template, createdBy } = request;
  const facts: Fact[] = [
    {
      label: t('field.organisation'),
      value: organisation && (
        <Anchor component={Link} to={organisationUrls.organisation(organisation.id)}>
          {organisation.name}
        </Anchor>
      ),
    },
    { label: t('field.template'), value: template && nameOf(template) },
    { label: t('field.deliverable'), value: template && textsOf(template).deliverable },
    { label: t('field.where'), value: usePlace(request) },
    { label: t('field.dates'), value: useDates(request) },
    { label: t('field.participants'), value: useParticipants(request) },
    { label: t('field.effortShort'), value: format.minutes(request.effortMinutes) },
    { label: t('field.competences'), value: <Competences request={request} /> },
    { label: t('field.reference'), value: request.reference },
    { label: t('field.origin'), value: t(`origin.${request.origin}`) },
    ...(createdBy ? [{ label: t('field.createdBy'), value: createdBy.name }] : []),
    ...(request.submittedAt ? [{ label: t('field.submitted'), value: format.date(request.submittedAt) }] : []),
  ];
  return <FactList facts={facts} />;
}

function Competences({ request }: { request: RequestDetailsFragment }) {
  const nameOf = useLocalName();
  const levelName = useLevelName();
  return (
    <Stack gap={2}>
      {request.competences.map(({ competenceId, competence, level }) => (
        <span key={competenceId}>
          {competence && nameOf(competence)} ({level}: {levelName(level)})
        </span>
      ))}
    </Stack>
  );
}

function usePlace({ municipality, place, online }: RequestDetailsFragment): string {
  const { t } = useTexts();
  const placeOf = useMunicipalityLabel();
  return [place, municipality && placeOf(municipality), online && t('field.onlineYes')].filter(Boolean).join('; ');
}

function useDates({ preferredDates, neededBy }: RequestDetailsFragment): string {
  const { t } = useTexts();
  const format = useFormat();
  const latest = neededBy && t('field.latest', { date: format.date(neededBy) });
  return [preferredDates, latest].filter(Boolean).join('; ');
}

function useParticipants({ participants, involvesMinors }: RequestDetailsFragment): string {
  const { t } = useTexts();
  return [participants, involvesMinors && t('field.minorsYes')].filter(Boolean).join(', ');
}
