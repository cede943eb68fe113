import { AGREEMENT, type AgreementAnswer, codeFor, type Parties } from './agreements.js';

const RESULT = '{ agreement { id version number status } userErrors { code path } }';

/** The operations that annexes have of their own; they are changed, sent and signed by those of agreements. */
export const ANNEX = {
  draft: `mutation ($input: DraftAnnexInput!) { draftAnnex(input: $input) ${RESULT} }`,
  withdraw: `mutation ($input: WithdrawAnnexInput!) { withdrawAnnex(input: $input) ${RESULT} }`,
} as const;

type Changes = Record<string, unknown>;

/** A draft that changes something; by default the last day, by half a year. */
export async function draftedAnnex(
  { coordinator }: Pick<Parties, 'coordinator'>,
  agreementId: string,
  changes: Changes = { validTo: '2028-04-04' },
): Promise<AgreementAnswer> {
  const { id, version } = (await coordinator.do(ANNEX.draft, { input: { agreementId } })).draftAnnex.agreement;
  return (await coordinator.do(AGREEMENT.update, { input: { id, version, ...changes } })).updateAgreement.agreement;
}

export async function sentAnnex(people: Parties, agreementId: string, changes?: Changes): Promise<AgreementAnswer> {
  const { id, version } = await draftedAnnex(people, agreementId, changes);
  return (await people.coordinator.do(AGREEMENT.send, { input: { id, version } })).sendAgreement.agreement;
}

/** Signed by the volunteer with a click. */
export async function signedAnnex(people: Parties, agreementId: string, changes?: Changes): Promise<AgreementAnswer> {
  const { id } = await sentAnnex(people, agreementId, changes);
  const { viewer } = await people.candidate.do('{ viewer { user { name } } }');
  const input = { id, form: 'CLICK', riskInformed: true, name: viewer.user.name, code: await codeFor(people, id) };
  return (await people.candidate.do(AGREEMENT.sign, { input })).signAgreement.agreement;
}

/** Signed by both with a click. */
export async function concludedAnnex(
  people: Parties,
  agreementId: string,
  changes?: Changes,
): Promise<AgreementAnswer> {
  const { id } = await signedAnnex(people, agreementId, changes);
  const input = { id, form: 'CLICK' };
  return (await people.coordinator.do(AGREEMENT.countersign, { input })).countersignAgreement.agreement;
}
