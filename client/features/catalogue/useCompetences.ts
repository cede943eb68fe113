import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { CompetencesDocument } from '../../graphql/generated/catalogue/graphql';
import { useLanguage } from '../../ui/i18n';
import { localName } from './localName';

/** The competences that are offered, grouped by area as a `Select` takes them. */
export function useCompetences() {
  const language = useLanguage();
  const { data, loading, error } = useQuery(CompetencesDocument);
  return useMemo(() => {
    const competences = data?.competences ?? [];
    const groups = (data?.competenceAreas ?? []).map((area) => ({
      group: localName(area, language),
      items: competences
        .filter(({ areaId }) => areaId === area.id)
        .map((competence) => ({ value: competence.id, label: localName(competence, language) })),
    }));
    const byId = new Map(competences.map((competence) => [competence.id, competence]));
    const nameOf = (id: string) => {
      const competence = byId.get(id);
      return competence ? localName(competence, language) : null;
    };
    return { competences, groups: groups.filter(({ items }) => items.length > 0), byId, nameOf, loading, error };
  }, [data, language, loading, error]);
}
