import { Anchor, Text } from '@mantine/core';
import type { MatchCaseFragment, MatchExpertFragment, MatchStatus } from '../../../graphql/generated/matching/graphql';
import { FactList } from '../../../ui/FactList';
import { useTexts } from '../messages';
import { AGREED } from '../side';

interface Reachable {
  name?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
}

/** How to reach the volunteer; words instead, until both sides have accepted. Coordinators know it anyway. */
export function VolunteerContact({ match }: { match: MatchExpertFragment & { readonly status: MatchStatus } }) {
  return <Contact match={match} person={{ email: match.user?.email, phone: match.user?.phone }} />;
}

/** How to reach the organisation; words instead, until both sides have accepted. */
export function OrganisationContact({ match: { organisation, ...match } }: { match: MatchCaseFragment }) {
  const person = {
    name: organisation?.contactName,
    email: organisation?.contactEmail,
    phone: organisation?.contactPhone,
  };
  return <Contact match={match} person={person} />;
}

function Contact({ match, person }: { match: { readonly status: MatchStatus }; person: Reachable }) {
  const { t } = useTexts();
  const { name, email, phone } = person;
  const isShown = AGREED.includes(match.status) || email || phone;
  if (!isShown) return <Text c="dimmed">{t('match.contactLater')}</Text>;
  return (
    <FactList
      facts={[
        ...(name ? [{ label: t('match.contactName'), value: name }] : []),
        { label: t('match.email'), value: email && <Anchor href={`mailto:${email}`}>{email}</Anchor> },
        {
          label: t('match.phone'),
          value: phone && <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Anchor>,
        },
      ]}
    />
  );
}
