import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput } from '../../platform/errors.js';
import { isEmpty } from './answers.js';
import { CONSENTS, type ConsentSeed } from './consents.data.js';
import { Consent } from './consents.entity.js';
import { consentsWith } from './documents.js';
import { Application } from './recruitment.entity.js';
import type { GivenConsentInput } from './recruitment.input.js';
import { regulationsInForce } from './regulations.service.js';

/** The question whose answer may tell of a person's health: kept only with a consent of its own. */
export const ACCESSIBILITY_ANSWER = 'accessibilityNeeds';

/** Stores what the person agrees to, with its version and the moment. What was given before need not be given again. */
export async function giveConsents(work: Work, application: Application, given: GivenConsentInput[]): Promise<void> {
  const standing = await work.store.list(Consent, {
    where: (w) => w.where('row.applicationId = :id AND row.withdrawnAt IS NULL', { id: application.id }),
  });
  const regulations = await regulationsInForce(work, application.roundId);
  const texts = consentsWith(regulations?.number ?? null);
  // Whoever accepted regulations with the first submission goes by those, also when something is completed later.
  const has = ({ kind, version }: ConsentSeed) =>
    standing.some((each) => each.kind === kind && (each.textVersion === version || kind === 'REGULATIONS'));
  const gives = ({ kind, version }: ConsentSeed) =>
    given.some((consent) => consent.kind === kind && consent.version === version);
  const needed = texts.filter((consent) => isNeeded(consent, application) && !has(consent) && !gives(consent));
  const problems: InputProblem[] = [
    ...given.filter((each) => !texts.some((known) => isSame(known, each))).map(({ kind }) => outdated(kind)),
    ...needed.filter(({ kind }) => !given.some((each) => each.kind === kind)).map(missing),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  for (const consent of texts.filter((each) => gives(each) && !has(each))) {
    await storeConsent(work, application, consent, consent.kind === 'REGULATIONS' ? (regulations?.id ?? null) : null);
  }
}

/** Takes back what was given freely (art. 7(3) GDPR); what an application cannot do without goes with the application. */
export async function withdrawConsent(work: Work, id: string): Promise<Consent> {
  const consent = await work.load(Consent, id, 'withdraw');
  const text = CONSENTS.find(({ kind }) => kind === consent.kind);
  if (text?.required) throw new Conflict('recruitment:CONSENT_NOT_FREE');
  if (consent.withdrawnAt) throw new Conflict('recruitment:CONSENT_WITHDRAWN');
  consent.withdrawnAt = work.now;
  await work.save(consent);
  await work.record('withdrawConsent', consent);
  if (consent.kind === 'ACCESSIBILITY_NEEDS') await forgetNeeds(work, consent.applicationId);
  return consent;
}

async function storeConsent(
  work: Work,
  application: Application,
  { kind, version }: ConsentSeed,
  regulationsId: string | null,
): Promise<void> {
  const { id: applicationId, userId } = application;
  // One that was taken back and is given again is the same row: the trail keeps what happened in between.
  // Looked for without a lock: locking what is not there would lock the gap, in which all submit at the closing minute.
  const known = await work.system.store.first(Consent, {
    where: (w) => w.where({ applicationId, kind, textVersion: version }),
  });
  const former = known && (await work.system.load(Consent, known.id, 'update'));
  const values = { givenAt: work.now, withdrawnAt: null };
  const consent = former
    ? await work.system.save(Object.assign(former, values))
    : await work.create(Consent, { applicationId, userId, kind, textVersion: version, regulationsId, ...values });
  await work.record('giveConsent', consent);
}

async function forgetNeeds(work: Work, applicationId: string): Promise<void> {
  const application = await work.system.load(Application, applicationId, 'update');
  const { [ACCESSIBILITY_ANSWER]: _forgotten, ...answers } = application.answers;
  application.answers = answers;
  await work.system.save(application);
}

/** Needs that were written down call for the consent; without them nobody asks. */
const isNeeded = ({ kind, required }: ConsentSeed, { answers }: Application): boolean =>
  required || (kind === 'ACCESSIBILITY_NEEDS' && !isEmpty(answers[ACCESSIBILITY_ANSWER]));

const isSame = (known: ConsentSeed, given: GivenConsentInput) =>
  known.kind === given.kind && known.version === given.version;

const missing = ({ kind, required }: ConsentSeed): InputProblem => ({
  path: ['consents', kind],
  key: required ? 'recruitment:CONSENT_REQUIRED' : 'recruitment:NEEDS_CONSENT',
});
const outdated = (kind: string): InputProblem => ({ path: ['consents', kind], key: 'recruitment:CONSENT_OUTDATED' });
