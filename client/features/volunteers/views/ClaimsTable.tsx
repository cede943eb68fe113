import type { ProfileClaimsFragment } from '../../../graphql/generated/volunteers/graphql';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { LevelDots } from './LevelDots';

type Claim = ProfileClaimsFragment['claims'][number];

/** Competences with everyone who attests them. */
export function ClaimsTable({ claims }: { claims: readonly Claim[] }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const columns: Column<Claim>[] = [
    {
      id: 'competence',
      header: t('volunteer.competence'),
      cell: ({ competence }) => (competence ? nameOf(competence) : t('archived')),
    },
    { id: 'level', header: t('volunteer.level'), cell: ({ level }) => <LevelDots level={level} /> },
    {
      id: 'source',
      header: t('volunteer.source'),
      cell: ({ source, evidence }) => [t(`source.${source}`), evidence].filter(Boolean).join(': '),
    },
  ];
  return (
    <DataTable
      caption={t('volunteer.competencesCaption')}
      columns={columns}
      rows={claims}
      rowKey={({ id }) => id}
      empty={<>{t('noCompetences')}</>}
    />
  );
}
