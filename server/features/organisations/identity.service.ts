import type { Work } from '../../access/work.js';
import { type InputProblem, InvalidInput } from '../../platform/errors.js';
import { fold, sortKey } from '../../platform/text/polish.js';
import { REGISTER_NUMBERS } from '../../platform/validation/polish-numbers.js';
import { LegalForm, PublicBenefitArea } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { Organisation } from './organisations.entity.js';

/** The numbers by which registers tell organisations apart. */
const NUMBERS = ['krs', 'nip', 'regon'] as const;
type NumberName = (typeof NUMBERS)[number];

/** Columns that say who an organisation is: what the foundation checks before it trusts one. */
export const IDENTITY = ['kind', 'legalFormId', 'name', 'municipalityId', 'registerNumber', ...NUMBERS] as const;

/** What a name is stored as, so that lists sort and search it. */
export const organisationNameColumns = (name: string) => ({
  name,
  sortName: sortKey(name).slice(0, 420),
  searchName: fold(name).slice(0, 200),
});

/** Numbers as registers write them; an empty text is none. */
export function normaliseNumbers(input: Partial<Record<NumberName, string | null>>) {
  const numbers: Partial<Record<NumberName, string | null>> = {};
  for (const name of NUMBERS) {
    const text = input[name];
    if (text !== undefined) numbers[name] = text ? REGISTER_NUMBERS[name].normalise(text) : null;
  }
  return numbers;
}

/** Throws with all that is wrong about who the organisation says it is. */
export async function checkIdentity(work: Work, row: Organisation): Promise<void> {
  const problems = [...(await catalogueProblems(work, row)), ...(await numberProblems(work, row))];
  if (problems.length > 0) throw new InvalidInput(problems);
}

async function catalogueProblems(work: Work, row: Organisation): Promise<InputProblem[]> {
  const { store } = work.system;
  const [form, municipality] = [
    await store.find(LegalForm, row.legalFormId),
    await store.find(Municipality, row.municipalityId),
  ];
  const problems: InputProblem[] = [];
  if (!form || form.organisationKind !== row.kind) {
    problems.push({ path: ['legalFormId'], key: 'organisations:LEGAL_FORM' });
  }
  if (form?.register === 'KRS' && !row.krs) problems.push({ path: ['krs'], key: 'organisations:KRS_REQUIRED' });
  if (!municipality) problems.push({ path: ['municipalityId'], key: 'platform:INVALID' });
  const known = new Set((await store.list(PublicBenefitArea)).map(({ code }) => code));
  if (row.areaCodes.some((code) => !known.has(code))) problems.push({ path: ['areaCodes'], key: 'platform:INVALID' });
  return problems;
}

async function numberProblems(work: Work, row: Organisation): Promise<InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const name of NUMBERS) {
    const number = row[name];
    if (!number) continue;
    const { isRight, key } = REGISTER_NUMBERS[name];
    if (!isRight(number)) problems.push({ path: [name], key });
    else if (await isTaken(work, name, number, row.id)) {
      problems.push({ path: [name], key: 'organisations:NUMBER_TAKEN' });
    }
  }
  return problems;
}

/** Looks under a lock, so that of two who register the same number at once the second is told. */
async function isTaken(work: Work, name: NumberName, number: string, exceptId: string): Promise<boolean> {
  const others = await work.system.loadAll(Organisation, 'read', (w) =>
    w.where({ [name]: number }).andWhere('row.id <> :exceptId', { exceptId }),
  );
  return others.length > 0;
}
