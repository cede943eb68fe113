import type { Context } from '../../access/context.js';
import type { Values, Work } from '../../access/work.js';
import type { RowClass } from '../../platform/database/row.entity.js';
import { Conflict, InvalidInput, invalid } from '../../platform/errors.js';
import {
  ActivityKind,
  type CatalogueEntry,
  Competence,
  CompetenceArea,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from './catalogue.entity.js';
import type {
  AddCatalogueEntryInput,
  CatalogueDetailsInput,
  CatalogueEntryInput,
  CatalogueName,
  UpdateCatalogueEntryInput,
} from './catalogue.input.js';

type Detail = keyof CatalogueDetailsInput;
type Entry = CompetenceArea | Competence | ActivityKind | RequestTemplate | LegalForm | PublicBenefitArea;

/** Each catalogue with what its entries must have besides names. */
const CATALOGUES: Record<CatalogueName, { Entity: RowClass<Entry>; details: readonly Detail[] }> = {
  COMPETENCE_AREA: { Entity: CompetenceArea, details: [] },
  COMPETENCE: { Entity: Competence, details: ['areaId', 'descriptionPl', 'descriptionEn'] },
  ACTIVITY_KIND: { Entity: ActivityKind, details: [] },
  REQUEST_TEMPLATE: {
    Entity: RequestTemplate,
    details: [
      'descriptionPl',
      'descriptionEn',
      'deliverablePl',
      'deliverableEn',
      'questions',
      'effortMinutes',
      'leadDays',
      'participants',
      'activityKindId',
      'competences',
    ],
  },
  LEGAL_FORM: { Entity: LegalForm, details: ['register', 'organisationKind', 'nipExpected', 'regonExpected'] },
  PUBLIC_BENEFIT_AREA: { Entity: PublicBenefitArea, details: [] },
};

/** A whole catalogue: what is offered first, each part in its own order. */
export function listCatalogue<T extends CatalogueEntry>(
  context: Context,
  Entity: RowClass<T>,
  includeArchived = false,
): Promise<T[]> {
  return context.store.list<CatalogueEntry>(Entity, {
    order: [
      ['archived', 'ASC'],
      ['position', 'ASC'],
    ],
    where: (w) => (includeArchived ? w.where('1 = 1') : w.where('row.archived = :no', { no: false })),
  }) as Promise<T[]>;
}

export async function addCatalogueEntry(work: Work, input: AddCatalogueEntryInput): Promise<Entry> {
  const { Entity, details: needed } = CATALOGUES[input.catalogue];
  const { code, namePl, nameEn } = input;
  const details = givenDetails(input.catalogue, input.details);
  const missing = needed.filter((field) => details[field] === undefined);
  if (missing.length > 0) {
    throw new InvalidInput(missing.map((field) => ({ path: ['details', field], key: 'platform:REQUIRED' })));
  }
  await checkReferences(work, details);
  const entries = await work.loadAll(Entity, 'update', (w) => w.where('1 = 1'));
  if (entries.some((entry) => entry.code === code)) throw invalid('code', 'catalogue:CODE_TAKEN');
  const position = Math.max(0, ...entries.map((entry) => entry.position)) + 1;
  const values = { code, namePl, nameEn, position, archived: false, ...details };
  const entry = await work.create(Entity, values as Values<Entry>);
  await work.record('addCatalogueEntry', entry);
  return entry;
}

export async function updateCatalogueEntry(work: Work, input: UpdateCatalogueEntryInput): Promise<Entry> {
  const { Entity } = CATALOGUES[input.catalogue];
  const entry = await work.load(Entity, input.id, 'update', input.version);
  const names = { namePl: input.namePl ?? entry.namePl, nameEn: input.nameEn ?? entry.nameEn };
  const details = givenDetails(input.catalogue, input.details);
  await checkReferences(work, details);
  Object.assign(entry, names, details);
  await work.save(entry);
  await work.record('updateCatalogueEntry', entry);
  return entry;
}

/** Takes an entry out of what is offered; where it was used, it stays. */
export async function archiveCatalogueEntry(work: Work, { catalogue, id }: CatalogueEntryInput): Promise<Entry> {
  return setArchived(work, catalogue, id, true);
}

export async function restoreCatalogueEntry(work: Work, { catalogue, id }: CatalogueEntryInput): Promise<Entry> {
  return setArchived(work, catalogue, id, false);
}

async function setArchived(work: Work, catalogue: CatalogueName, id: string, archived: boolean): Promise<Entry> {
  const entry = await work.load(CATALOGUES[catalogue].Entity, id, 'archive');
  if (entry.archived === archived) throw new Conflict(`catalogue:${archived ? 'ALREADY_ARCHIVED' : 'NOT_ARCHIVED'}`);
  entry.archived = archived;
  await work.save(entry);
  await work.record(archived ? 'archiveCatalogueEntry' : 'restoreCatalogueEntry', entry);
  return entry;
}

/** What was given, and only what entries of that catalogue have. */
function givenDetails(catalogue: CatalogueName, input?: CatalogueDetailsInput | null): CatalogueDetailsInput {
  const given = Object.entries(input ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const foreign = given.filter(([field]) => !CATALOGUES[catalogue].details.includes(field as Detail));
  if (foreign.length > 0) {
    throw new InvalidInput(
      foreign.map(([field]) => ({ path: ['details', field], key: 'catalogue:NOT_OF_THIS_CATALOGUE' })),
    );
  }
  const details: CatalogueDetailsInput = Object.fromEntries(given);
  // Plain objects, as the columns hold them.
  if (details.questions) details.questions = details.questions.map(({ pl, en }) => ({ pl, en }));
  if (details.competences)
    details.competences = details.competences.map(({ competenceId, level }) => ({ competenceId, level }));
  return details;
}

async function checkReferences(work: Work, details: CatalogueDetailsInput): Promise<void> {
  const unknown = (path: string) => invalid(`details.${path}`, 'catalogue:UNKNOWN_ENTRY');
  const { areaId, activityKindId, competences = [] } = details;
  if (areaId && !(await work.store.find(CompetenceArea, areaId))) throw unknown('areaId');
  if (activityKindId && !(await work.store.find(ActivityKind, activityKindId))) throw unknown('activityKindId');
  for (const [index, { competenceId }] of competences.entries()) {
    if (!(await work.store.find(Competence, competenceId))) throw unknown(`competences.${index}.competenceId`);
  }
}
