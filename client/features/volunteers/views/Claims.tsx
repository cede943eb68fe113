import { Group, Stack, Text } from '@mantine/core';
import type { ProfileClaimsFragment } from '../../../graphql/generated/volunteers/graphql';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { LevelDots } from './LevelDots';

type Claim = ProfileClaimsFragment['claims'][number];

/** Each competence once, by its highest level, with everyone who attests it. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTexts();
  if (claims.length === 0) return <Text c="dimmed">{t('noCompetences')}</Text>;
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {byCompetence(claims).map((group) => (
        <Competence key={group[0].competenceId} claims={group} />
      ))}
    </Stack>
  );
}

type Attested = readonly [Claim, ...Claim[]];

function Competence({ claims }: { claims: Attested }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const [{ competence, level }] = claims;
  return (
    <Group component="li" justify="space-between" gap="md" wrap="nowrap" align="flex-start">
      <div>
        <Text fw={500}>{competence ? nameOf(competence) : t('archived')}</Text>
        {claims.map((claim) => (
          <Text key={claim.id} size="sm" c="dimmed">
            {[t(`source.${claim.source}`), claim.evidence].filter(Boolean).join(': ')}
            {claims.length > 1 && ` (${claim.level})`}
          </Text>
        ))}
      </div>
      <LevelDots level={level} />
    </Group>
  );
}

/** The highest level first, in each competence and among them. */
function byCompetence(claims: readonly Claim[]): Attested[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims.toSorted((one, other) => other.level - one.level)) {
    const group = groups.get(claim.competenceId);
    if (group) group.push(claim);
    else groups.set(claim.competenceId, [claim]);
  }
  return [...groups.values()];
}
