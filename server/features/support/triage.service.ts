import type { Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { checkCompetences, plainLevels } from './content.service.js';
import { followEnd, move } from './progress.service.js';
import { tellAskingSide } from './recipients.service.js';
import { SupportRequest } from './support.entity.js';
import type { AskClarificationInput, QualifyRequestInput } from './support.input.js';
import { requestStates } from './support.states.js';

/** Gives the turn back to the asking side with a question; they answer by changing the request and submitting it. */
export async function askClarification(work: Work, input: AskClarificationInput): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, input.id, 'triage');
  row.question = input.question;
  await move(work, row, 'askClarification', input.question);
  await tellAskingSide(work, row, 'support:mail.question', { question: input.question });
  return row;
}

/** Takes the request on; the coordinator may correct what it needs. */
export async function qualifyRequest(work: Work, input: QualifyRequestInput): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, input.id, 'triage');
  requestStates.check(row, 'qualify');
  const { status } = await work.system.store.get(Organisation, row.organisationId);
  if (status !== 'VERIFIED') throw new Conflict('support:ORGANISATION_NOT_VERIFIED');
  if (input.competences) {
    await checkCompetences(work, input.competences);
    row.competences = plainLevels(input.competences);
  }
  if (input.effortMinutes) row.effortMinutes = input.effortMinutes;
  await move(work, row, 'qualify');
  await tellAskingSide(work, row, 'support:mail.qualified');
  return row;
}

export async function startMatching(work: Work, id: string): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, id, 'triage');
  await move(work, row, 'startMatching');
  return row;
}

/** Nobody could be found. The reason feeds the next round and the training offer. */
export async function markUnmet(work: Work, input: { id: string; reason: string }): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, input.id, 'triage');
  row.closingReason = input.reason;
  await move(work, row, 'markUnmet', input.reason);
  await followEnd(work, row, input.reason);
  await tellAskingSide(work, row, 'support:mail.unmet', { reason: input.reason });
  return row;
}
