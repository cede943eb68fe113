import { Stack, Text, Title } from '@mantine/core';
import type { MatchExpertFragment } from '../../../graphql/generated/matching/graphql';
import { useFormat } from '../../../ui/format';
import { useMunicipalityLabel } from '../../region';
import { CompetenceList } from '../../volunteers';
import { useTexts } from '../messages';

interface ExpertProps {
  match: MatchExpertFragment & {
    readonly request: { readonly competences: ReadonlyArray<{ readonly competenceId: string }> } | null;
  };
}

/** The volunteer as an organisation meets them: where from, what about, and what they can do for it. */
export function Expert({ match: { user, request } }: ExpertProps) {
  const { t, language } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  if (!user) return null;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const languages = (user.languages ?? []).map((code) => names.of(code) ?? code);
  const wanted = new Set(request?.competences.map(({ competenceId }) => competenceId));
  const first = user.competences.filter(({ competenceId }) => wanted.has(competenceId));
  const rest = user.competences.filter(({ competenceId }) => !wanted.has(competenceId));
  return (
    <Stack gap="sm">
      {user.municipality && <Text>{labelOf(user.municipality)}</Text>}
      {user.about && <Text style={{ whiteSpace: 'pre-line' }}>{user.about}</Text>}
      {languages.length > 0 && <Text size="sm">{t('match.languages', { list: format.list(languages) })}</Text>}
      <Title order={3} size="h5">
        {t('match.competences')}
      </Title>
      <CompetenceList competences={[...first, ...rest]} />
    </Stack>
  );
}
