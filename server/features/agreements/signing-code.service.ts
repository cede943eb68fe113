import { createHash, randomInt } from 'node:crypto';
import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { Agreement } from './agreements.entity.js';
import { agreementStates } from './agreements.states.js';
import { tellVolunteer } from './sending.service.js';
import { SigningCode } from './signed-copies.entity.js';

/*
 * A click signs in documentary form (art. 77(2) of the Civil Code), which has to let the person be identified: a code
 * that only the holder of the mailbox knows ties the click to them.
 */

const MINUTE = 60_000;
const VALID_MINUTES = 15;
const TRIES = 5;
const DIGITS = 6;

/** Six digits are few, so the agreement salts them and tries are counted. */
const hashOf = (agreementId: string, code: string): string =>
  createHash('sha256').update(`${agreementId} ${code}`).digest('hex');

/** Mails a new code; the former one is void. Not more than one a minute. */
export async function requestSigningCode(work: Work, id: string): Promise<Agreement> {
  const agreement = await work.load(Agreement, id, 'sign');
  agreementStates.check(agreement, 'sign');
  const former = await codeOf(work, id);
  if (former && work.now.getTime() - former.sentAt.getTime() < MINUTE) throw new Conflict('agreements:CODE_JUST_SENT');
  if (former) await work.system.remove(former);
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  await work.system.create(SigningCode, {
    agreementId: id,
    codeHash: hashOf(id, code),
    sentAt: work.now,
    expiresAt: new Date(work.now.getTime() + VALID_MINUTES * MINUTE),
    tries: 0,
  });
  await work.record('requestSigningCode', agreement);
  await tellVolunteer(work, agreement, 'code', { code, minutes: String(VALID_MINUTES) });
  return agreement;
}

/** Counts a try and refuses a wrong, old or worn-out code. A transaction of its own: a refused signing counts as well. */
export async function checkSigningCode(context: Context, id: string, code: string): Promise<void> {
  const isRight = await context.write(async (work) => {
    await work.load(Agreement, id, 'sign');
    const known = await codeOf(work, id);
    if (!known || known.expiresAt < work.now || known.tries >= TRIES) return false;
    known.tries += 1;
    await work.system.save(known);
    return known.codeHash === hashOf(id, code.replace(/\s/g, ''));
  });
  if (!isRight) throw invalid('code', 'agreements:CODE_WRONG');
}

/** The code has done its work. */
export async function forgetSigningCode(work: Work, id: string): Promise<void> {
  const known = await codeOf(work, id);
  if (known) await work.system.remove(known);
}

async function codeOf(work: Work, agreementId: string): Promise<SigningCode | null> {
  const [code] = await work.system.loadAll(SigningCode, 'update', (w) => w.where({ agreementId }));
  return code ?? null;
}
