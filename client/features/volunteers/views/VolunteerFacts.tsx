import { Anchor } from '@mantine/core';
import { useViewer } from '../../../access/ViewerContext';
import type { VolunteerQuery } from '../../../graphql/generated/volunteers/graphql';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { languageName } from './languages';

/** Where the person is from and what they can give; for the office also how to reach them. */
export function VolunteerFacts({ volunteer }: { volunteer: VolunteerQuery['volunteer'] }) {
  const { t, language } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { hasRole } = useViewer();
  const { municipality, languages, volunteerSince } = volunteer;
  const facts: Fact[] = [
    { label: t('volunteer.municipality'), value: municipality && labelOf(municipality) },
    {
      label: t('volunteer.languages'),
      value: languages && format.list(languages.map((code) => languageName(code, language))),
    },
    { label: t('volunteer.since'), value: volunteerSince && format.date(volunteerSince) },
  ];
  if (hasRole('COORDINATOR', 'ADMINISTRATOR')) facts.push(...office(volunteer));
  return <FactList facts={facts} />;

  function office({ email, phone, monthlyMinutes, travelKm }: VolunteerQuery['volunteer']): Fact[] {
    return [
      { label: t('volunteer.email'), value: email && <Anchor href={`mailto:${email}`}>{email}</Anchor> },
      { label: t('volunteer.phone'), value: phone && <Anchor href={`tel:${phone}`}>{phone}</Anchor> },
      { label: t('volunteer.time'), value: monthlyMinutes && format.minutes(monthlyMinutes) },
      { label: t('volunteer.travel'), value: travelKm && format.distance(travelKm) },
    ];
  }
}
