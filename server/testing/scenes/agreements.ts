import type { Person } from '../person.js';
import type { Portal } from '../portal.js';

const RESULT = '{ agreement { id version number status } userErrors { code path } }';

/** The operations on agreements, as a client sends them. */
export const AGREEMENT = {
  draft: `mutation ($input: DraftAgreementInput!) { draftAgreement(input: $input) ${RESULT} }`,
  update: `mutation ($input: UpdateAgreementInput!) { updateAgreement(input: $input) ${RESULT} }`,
  discard:
    'mutation ($input: DiscardAgreementInput!) { discardAgreement(input: $input) { discardedId userErrors { code path } } }',
  send: `mutation ($input: SendAgreementInput!) { sendAgreement(input: $input) ${RESULT} }`,
  recall: `mutation ($input: RecallAgreementInput!) { recallAgreement(input: $input) ${RESULT} }`,
  requestCode: `mutation ($input: RequestSigningCodeInput!) { requestSigningCode(input: $input) ${RESULT} }`,
  addCopy: `mutation ($input: AddSignedCopyInput!) { addSignedCopy(input: $input) ${RESULT} }`,
  handOver: `mutation ($input: RecordHandoverInput!) { recordHandover(input: $input) ${RESULT} }`,
  sign: `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) ${RESULT} }`,
  recordSignature: `mutation ($input: RecordVolunteerSignatureInput!) { recordVolunteerSignature(input: $input) ${RESULT} }`,
  recordOriginal: `mutation ($input: RecordOriginalInput!) { recordOriginal(input: $input) ${RESULT} }`,
  countersign: `mutation ($input: CountersignAgreementInput!) { countersignAgreement(input: $input) ${RESULT} }`,
  arrangeCover: `mutation ($input: ArrangeCoverInput!) { arrangeCover(input: $input) ${RESULT} }`,
  terminate: `mutation ($input: TerminateAgreementInput!) { terminateAgreement(input: $input) ${RESULT} }`,
} as const;

export interface Parties {
  coordinator: Person;
  candidate: Person;
}

/** A coordinator and a candidate. */
export async function parties(portal: Portal, name = 'Zofia Wiśniewska'): Promise<Parties> {
  return {
    coordinator: await portal.person({ roles: ['COORDINATOR'], name: 'Barbara Koordynująca' }),
    candidate: await portal.person({ roles: ['CANDIDATE'], name }),
  };
}

export interface AgreementAnswer {
  id: string;
  version: number;
  number: string | null;
  status: string;
}

/** A draft ready to be sent; `changes` on top of what the portal fills in. */
export async function drafted(
  { coordinator, candidate }: Parties,
  changes: Record<string, unknown> = {},
): Promise<AgreementAnswer> {
  const { agreement } = (await coordinator.do(AGREEMENT.draft, { input: { userId: candidate.id } })).draftAgreement;
  const { id, version } = agreement;
  const input = { id, version, volunteerAddress: 'ul. Długa 3/4, 87-100 Toruń', ...changes };
  return (await coordinator.do(AGREEMENT.update, { input })).updateAgreement.agreement;
}

export async function sent(people: Parties, changes: Record<string, unknown> = {}): Promise<AgreementAnswer> {
  const { id, version } = await drafted(people, changes);
  return (await people.coordinator.do(AGREEMENT.send, { input: { id, version } })).sendAgreement.agreement;
}

/** Asks for the code of a signature by a click, and reads it in the mail. */
export async function codeFor({ candidate }: Pick<Parties, 'candidate'>, id: string): Promise<string> {
  await candidate.do(AGREEMENT.requestCode, { input: { id } });
  const letter = (await candidate.letters()).findLast(({ subject }) => subject.startsWith('Kod'));
  return /: (\d{6})$/m.exec(letter?.text ?? '')?.[1] ?? '';
}

/** Signed by the volunteer with a click. */
export async function signed(people: Parties, changes: Record<string, unknown> = {}): Promise<AgreementAnswer> {
  const { id } = await sent(people, changes);
  const { viewer } = await people.candidate.do('{ viewer { user { name } } }');
  const input = { id, form: 'CLICK', riskInformed: true, name: viewer.user.name, code: await codeFor(people, id) };
  return (await people.candidate.do(AGREEMENT.sign, { input })).signAgreement.agreement;
}

/** Signed by both with a click. */
export async function concluded(people: Parties, changes: Record<string, unknown> = {}): Promise<AgreementAnswer> {
  const { id } = await signed(people, changes);
  const input = { id, form: 'CLICK' };
  return (await people.coordinator.do(AGREEMENT.countersign, { input })).countersignAgreement.agreement;
}
