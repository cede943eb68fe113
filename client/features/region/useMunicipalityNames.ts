import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { MunicipalitiesDocument } from '../../graphql/generated/region/graphql';
import { useMunicipalityLabel } from './useMunicipalityLabel';

/** Names municipalities by their ids, for answers that hold the id only. The region is small enough to ask for it whole. */
export function useMunicipalityNames(): (id: string) => string | null {
  const labelOf = useMunicipalityLabel();
  const { data } = useQuery(MunicipalitiesDocument, {
    variables: { search: null },
    fetchPolicy: 'cache-first',
  });
  const byId = useMemo(() => new Map(data?.municipalities.map((each) => [each.id, each])), [data]);
  return (id) => {
    const municipality = byId.get(id);
    return municipality ? labelOf(municipality) : null;
  };
}
