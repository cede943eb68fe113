import type { CountyKind, MunicipalityKind } from '../../graphql/generated/region/graphql';
import { useTexts } from './messages';

/** What any feature's query must ask of a municipality to show it. */
export interface NamedMunicipality {
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly county?: { readonly name: string; readonly kind: CountyKind } | null;
}

/** "Rogowo, gm. wiejska, pow. żniński": names repeat, so the kind and the county always go with them. */
export function useMunicipalityLabel(): (municipality: NamedMunicipality) => string {
  const { t } = useTexts();
  return ({ name, kind, county }) => {
    if (county?.kind === 'CITY_COUNTY') return `${name}, ${t('county.CITY_COUNTY')}`;
    const parts = [name, t(`kind.${kind}`)];
    if (county) parts.push(t('county.COUNTY', { name: county.name }));
    return parts.join(', ');
  };
}
