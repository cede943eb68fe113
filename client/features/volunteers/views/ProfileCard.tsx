import { List, Stack, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { ProfileDocument, type ProfileQuery } from '../../../graphql/generated/volunteers/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';

type Profile = NonNullable<ProfileQuery['viewer']['user']>;

/** What the matching needs to know and does not yet. */
const NEEDED = ['municipality', 'monthlyMinutes', 'travelKm', 'claims', 'ties'] as const;

const isMissing = (profile: Profile, part: (typeof NEEDED)[number]): boolean => {
  const value = profile[part];
  return value === null || (Array.isArray(value) && value.length === 0);
};

/** On the volunteer's home page: what is missing in the profile. */
export function ProfileCard() {
  const { t } = useTexts();
  const result = useCardQuery(ProfileDocument);
  return (
    <CardFrame title={t('card.title')} link={{ to: urls.profile, label: t('card.all') }}>
      <AsyncView result={result}>{({ viewer }) => viewer.user && <Missing profile={viewer.user} />}</AsyncView>
    </CardFrame>
  );
}

function Missing({ profile }: { profile: Profile }) {
  const { t } = useTexts();
  const missing = NEEDED.filter((part) => isMissing(profile, part));
  if (missing.length === 0) return <Text>{t('card.complete')}</Text>;
  return (
    <Stack gap="xs">
      <Text>{t('card.lead')}</Text>
      <List>
        {missing.map((part) => (
          <List.Item key={part}>{t(`card.missing.${part}`)}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
