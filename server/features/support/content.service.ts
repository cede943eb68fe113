import type { Work } from '../../access/work.js';
import { type InputProblem, InvalidInput, invalid } from '../../platform/errors.js';
import { fold } from '../../platform/text/polish.js';
import { ActivityKind, Competence, type CompetenceLevel, RequestTemplate } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SupportRequest } from './support.entity.js';
import type { CreateRequestInput, UpdateRequestInput } from './support.input.js';

const MIN_DESCRIPTION = 50;
export const MAX_OPEN = 5;

type Details = Omit<Partial<UpdateRequestInput>, 'id' | 'version'>;

/** The title and its folded form. */
const titleColumns = (title: string) => ({ title, searchTitle: fold(title).slice(0, 160) });

/** What a request says, whoever asks. */
export type RequestContent = Awaited<ReturnType<typeof newContent>>;

/** A new request as the template and the seat of the organisation suggest it, with what the person said instead. */
export async function newContent(work: Work, seatId: string, input: Omit<CreateRequestInput, 'organisationId'>) {
  const { templateId, title, ...details } = input;
  const template = await work.store.find(RequestTemplate, templateId);
  if (!template || template.archived) throw invalid('templateId', 'platform:INVALID');
  return {
    templateId,
    activityKindId: template.activityKindId,
    ...titleColumns(title),
    description: '',
    competences: template.competences,
    effortMinutes: template.effortMinutes,
    municipalityId: seatId,
    participants: template.participants,
    online: false,
    involvesMinors: false,
    earlierContact: false,
    ...(await changedContent(work, details)),
  };
}

/** The columns that the input changes, after a look whether what they refer to exists. */
export async function changedContent(work: Work, details: Details): Promise<Partial<SupportRequest>> {
  const { title, competences, ...rest } = details;
  await checkReferences(work, details);
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given.map(([key, value]) => [key, value === '' && key !== 'description' ? null : value])),
    ...(title && titleColumns(title)),
    ...(competences && { competences: plainLevels(competences) }),
  };
}

/** Competences as they are stored: values, not instances of the input's class. */
export const plainLevels = (levels: readonly CompetenceLevel[]): CompetenceLevel[] =>
  levels.map(({ competenceId, level }) => ({ competenceId, level }));

export async function checkCompetences(work: Work, levels: readonly CompetenceLevel[]): Promise<void> {
  const known = new Set((await work.store.list(Competence)).map(({ id }) => id));
  const ids = levels.map(({ competenceId }) => competenceId);
  if (ids.some((id) => !known.has(id)) || new Set(ids).size < ids.length) {
    throw invalid('competences', 'support:COMPETENCES');
  }
}

async function checkReferences(work: Work, details: Details): Promise<void> {
  const { activityKindId, municipalityId, competences } = details;
  if (competences) await checkCompetences(work, competences);
  if (activityKindId && !(await work.store.find(ActivityKind, activityKindId))) {
    throw invalid('activityKindId', 'platform:INVALID');
  }
  if (municipalityId && !(await work.store.find(Municipality, municipalityId))) {
    throw invalid('municipalityId', 'platform:INVALID');
  }
}

/** What a request must say before it goes to the coordinator. */
export function checkComplete(work: Work, row: SupportRequest): void {
  const problems: InputProblem[] = [];
  if (row.description.length < MIN_DESCRIPTION) {
    problems.push({ path: ['description'], key: 'platform:TOO_SHORT', params: { min: MIN_DESCRIPTION } });
  }
  if (row.competences.length === 0)
    problems.push({ path: ['competences'], key: 'platform:TOO_FEW', params: { min: 1 } });
  if (row.neededBy && row.neededBy < work.clock.today()) problems.push({ path: ['neededBy'], key: 'support:PAST' });
  if (problems.length > 0) throw new InvalidInput(problems);
}
