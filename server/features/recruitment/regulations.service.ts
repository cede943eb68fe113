import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid, NotFound } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { attachFile } from '../files/index.js';
import { filledIn } from './documents.js';
import { RecruitmentRound, type RoundStatus } from './recruitment.entity.js';
import { REGULATIONS } from './regulations.data.js';
import { RoundRegulations } from './regulations.entity.js';
import type { LegalSectionInput, PublishRegulationsInput } from './regulations.input.js';
import { tellOfRegulations } from './regulations.mail.js';

/** What a version says, whoever published it and when. */
type Wording = Pick<RoundRegulations, 'titlePl' | 'titleEn' | 'sections' | 'fileId' | 'fileName' | 'fileSize'>;

/** Nobody is judged by them any more. */
const OVER: readonly RoundStatus[] = ['DECIDED', 'ARCHIVED'];
const POINT_LENGTH = 4000;

/** All versions of a round's regulations that the person may read, the latest first. */
export const versionsOf = (context: Context, roundId: string): Promise<RoundRegulations[]> =>
  context.store.children(RoundRegulations, 'roundId', roundId, [['number', 'DESC']]);

/** A version of a round's regulations: the one in force when none is named. */
export async function regulationsOf(
  context: Context,
  roundId: string,
  number: number | null,
): Promise<RoundRegulations> {
  const versions = await versionsOf(context, roundId);
  const found = number === null ? versions[0] : versions.find((each) => each.number === number);
  if (!found) throw new NotFound();
  return found;
}

/** Of several rounds those that were announced last; null where nothing was announced yet. */
export const latestRegulations = (context: Context): Promise<RoundRegulations | null> =>
  context.store.first(RoundRegulations, {
    order: [
      ['announcedAt', 'DESC'],
      ['number', 'DESC'],
    ],
    where: (w) => w.where('row.announcedAt IS NOT NULL'),
  });

/**
 * The version in force as it is at this moment. Submissions go on side by side, but a publication waits for them and they
 * for it: nobody accepts a version that is no longer in force without being told.
 */
export async function regulationsInForce(
  work: Work,
  roundId: string,
): Promise<Pick<RoundRegulations, 'id' | 'number'> | null> {
  const found = (await work.sql(
    `SELECT id, number FROM round_regulations WHERE roundId = ? ORDER BY number DESC LIMIT 1${
      work.embedded ? '' : ' LOCK IN SHARE MODE'
    }`,
    [roundId],
  )) as Array<{ id: string; number: number }>;
  return found[0] ?? null;
}

/** Adds a version; from then on candidates accept this one. Those who applied already are told what changed. */
export async function publishRegulations(work: Work, input: PublishRegulationsInput): Promise<RoundRegulations> {
  // The lock on the round makes versions follow each other.
  const round = await work.load(RecruitmentRound, input.roundId, 'update');
  if (OVER.includes(round.status)) throw new Conflict('recruitment:ROUND_OVER');
  const last = (await regulationsInForce(work, round.id))?.number ?? 0;
  if (input.after !== last) throw new Conflict('platform:STALE');
  const problems = [...wordingProblems(input), ...(last > 0 ? changesProblems(input) : [])];
  if (problems.length > 0) throw new InvalidInput(problems);
  const id = newId();
  const regulations = await work.create(RoundRegulations, {
    ...(await wordingOf(work, id, input)),
    id,
    roundId: round.id,
    number: last + 1,
    changesPl: last > 0 ? (input.changesPl ?? null) : null,
    changesEn: last > 0 ? (input.changesEn ?? null) : null,
    publishedAt: work.now,
    publishedById: work.userId,
    announcedAt: round.status === 'DRAFT' ? null : work.now,
  });
  await work.record('publishRegulations', round, { number: regulations.number });
  if (round.status !== 'DRAFT') await tellOfRegulations(work, round, regulations);
  return regulations;
}

/** The first version of a new round: that of the round it follows, or the portal's own. */
export async function beginRegulations(work: Work, roundId: string, modelId: string | null): Promise<void> {
  const model = modelId && (await currentOf(work, modelId));
  await work.create(RoundRegulations, {
    ...(model || standardWording(work)),
    roundId,
    number: 1,
    publishedAt: work.now,
    publishedById: work.userId,
    announcedAt: null,
  });
}

/** What is published becomes everyone's to read; without regulations there is nothing to apply under. */
export async function announceRegulations(work: Work, roundId: string): Promise<void> {
  const versions = await work.system.loadAll(RoundRegulations, 'update', (w) => w.where({ roundId }));
  if (versions.length === 0) throw invalid('', 'recruitment:REGULATIONS_MISSING');
  for (const each of versions) await work.system.save(Object.assign(each, { announcedAt: work.now }));
}

/** The portal's own regulations, with the data of the foundation as they are now. */
export function standardWording({ settings }: Pick<Work, 'settings'>): Wording {
  const { titlePl, titleEn, sections } = filledIn(REGULATIONS, settings);
  return { titlePl, titleEn, sections, fileId: null, fileName: null, fileSize: null };
}

async function currentOf(work: Work, roundId: string): Promise<Wording | null> {
  const current = await work.store.first(RoundRegulations, {
    order: [['number', 'DESC']],
    where: (w) => w.where({ roundId }),
  });
  if (!current) return null;
  const { titlePl, titleEn, sections, fileId, fileName, fileSize } = current;
  return { titlePl, titleEn, sections, fileId, fileName, fileSize };
}

async function wordingOf(work: Work, id: string, input: PublishRegulationsInput): Promise<Wording> {
  const { titlePl, titleEn, fileId } = input;
  if (!fileId) {
    const sections = (input.sections ?? []).map((section) => ({ ...section }));
    return { titlePl, titleEn, sections, fileId: null, fileName: null, fileSize: null };
  }
  const owner = { subject: 'RoundRegulations' as const, subjectId: id, userId: null };
  const file = await attachFile(work, fileId, { ...owner, kinds: ['PDF'], path: 'fileId' });
  return { titlePl, titleEn, sections: [], fileId, fileName: file.name, fileSize: file.size };
}

function wordingProblems({ sections, fileId }: PublishRegulationsInput): InputProblem[] {
  if (Boolean(fileId) === Boolean(sections)) return [{ path: ['sections'], key: 'recruitment:TEXT_OR_FILE' }];
  return (sections ?? []).flatMap(pointProblems);
}

function pointProblems({ pointsPl, pointsEn }: LegalSectionInput, index: number): InputProblem[] {
  const path = ['sections', String(index)];
  if ([...pointsPl, ...pointsEn].some((point) => point === '')) return [{ path, key: 'platform:REQUIRED' }];
  if ([...pointsPl, ...pointsEn].some(({ length }) => length > POINT_LENGTH)) {
    return [{ path, key: 'platform:TOO_LONG', params: { max: POINT_LENGTH } }];
  }
  return pointsPl.length === pointsEn.length ? [] : [{ path, key: 'recruitment:LANGUAGES_DIFFER' }];
}

const changesProblems = (input: PublishRegulationsInput): InputProblem[] =>
  (['changesPl', 'changesEn'] as const)
    .filter((field) => !input[field])
    .map((field) => ({ path: [field], key: 'platform:REQUIRED' }));
