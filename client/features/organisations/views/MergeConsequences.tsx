import { useQuery } from '@apollo/client/react';
import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { OrganisationReferencesDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { type Pair, peopleOf } from '../merging';
import { useTexts } from '../messages';

/** Kinds of things that have a name of their own here; others are counted together. */
const NAMED = ['SupportRequest', 'Match', 'Activity', 'Feedback', 'Tie', 'Organisation'] as const;
type Named = (typeof NAMED)[number];
const isNamed = (subject: string): subject is Named => (NAMED as readonly string[]).includes(subject);

/** What goes over, and who will act for the organisation then. */
export function MergeConsequences({ pair }: { pair: Pair }) {
  const { t } = useTexts();
  return (
    <>
      <CardFrame title={t('merge.moving')}>
        <Moving id={pair.merged.id} />
      </CardFrame>
      <CardFrame title={t('merge.people')}>
        <People pair={pair} />
      </CardFrame>
    </>
  );
}

function Moving({ id }: { id: string }) {
  const { t } = useTexts();
  const result = useQuery(OrganisationReferencesDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {({ organisationReferences }) => {
        const counted = organisationReferences.filter(({ subject }) => subject !== 'Membership');
        const others = counted.filter(({ subject }) => !isNamed(subject)).reduce((sum, { count }) => sum + count, 0);
        const facts = NAMED.flatMap((subject) =>
          counted.filter((each) => each.subject === subject).map(({ count }) => ({ subject, count })),
        );
        if (counted.length === 0) return <Text>{t('merge.nothing')}</Text>;
        return (
          <FactList
            facts={[
              ...facts.map(({ subject, count }) => ({ label: t(`merge.subject.${subject}`), value: count })),
              ...(others > 0 ? [{ label: t('merge.subject.other'), value: others }] : []),
            ]}
          />
        );
      }}
    </AsyncView>
  );
}

function People({ pair }: { pair: Pair }) {
  const { t } = useTexts();
  const people = peopleOf(pair);
  const known = new Set(pair.kept.members.map(({ userId }) => userId));
  const isJoined = pair.merged.members.some(({ userId }) => !known.has(userId));
  if (people.length === 0) return <Text>{t('merge.nobody')}</Text>;
  return (
    <Stack gap="md">
      {isJoined && (
        <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {t('merge.peopleWarning')}
        </Alert>
      )}
      <FactList
        facts={people.map(({ userId, user, role }) => ({
          label: user?.name ?? user?.email ?? userId,
          value: [t(`role.${role}`), user?.email, !known.has(userId) && t('merge.joins')].filter(Boolean).join(', '),
        }))}
      />
    </Stack>
  );
}
