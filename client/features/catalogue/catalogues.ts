import type { CatalogueName, CataloguesQuery } from '../../graphql/generated/catalogue/graphql';

/** An entry of any catalogue, as administrators see it. */
export type Entry = Omit<CataloguesQuery['activityKinds'][number], '__typename'>;

/** In the order of the tabs; entries of those that are `simple` have names only, so they can be added here. */
export const CATALOGUES: ReadonlyArray<{
  readonly name: CatalogueName;
  readonly isSimple: boolean;
  readonly entriesOf: (data: CataloguesQuery) => readonly Entry[];
}> = [
  { name: 'COMPETENCE_AREA', isSimple: true, entriesOf: (data) => data.competenceAreas },
  { name: 'COMPETENCE', isSimple: false, entriesOf: (data) => data.competences },
  { name: 'ACTIVITY_KIND', isSimple: true, entriesOf: (data) => data.activityKinds },
  { name: 'REQUEST_TEMPLATE', isSimple: false, entriesOf: (data) => data.requestTemplates },
  { name: 'LEGAL_FORM', isSimple: false, entriesOf: (data) => data.legalForms },
  { name: 'PUBLIC_BENEFIT_AREA', isSimple: true, entriesOf: (data) => data.publicBenefitAreas },
];

export const isSimple = (catalogue: CatalogueName): boolean =>
  CATALOGUES.some(({ name, isSimple: simple }) => name === catalogue && simple);
