import type { Context } from '../../access/context.js';
import type { Job } from '../../access/feature.js';
import type { Work } from '../../access/work.js';
import { invalid } from '../../platform/errors.js';
import { caseFolded, createUser, hashToken, newToken, sendLink, userByEmail } from '../accounts/index.js';
import type { User } from '../accounts/user.entity.js';
import { checkNamedOrganisation, organisationForAsker } from '../organisations/index.js';
import type { Organisation } from '../organisations/organisations.entity.js';
import { checkComplete, newContent } from './content.service.js';
import { tellCoordinators } from './recipients.service.js';
import { referenceOf } from './reference.js';
import { SupportRequest } from './support.entity.js';
import type { AskForSupportInput } from './support.input.js';
import { checkOpenCount } from './support.service.js';
import { type Asked, UnconfirmedRequest } from './unconfirmed-request.entity.js';

export const LINK_DAYS = 7;
/** More than these wait for one address, and no further message goes there: nobody's mailbox is filled through us. */
export const MAX_WAITING = 5;

/**
 * Keeps what a visitor asks for until they confirm it, and mails the link. It answers the same for every address. The
 * message repeats nothing of what was written, so that nobody can have us mail their words to somebody else.
 */
export async function askForSupport(work: Work, input: AskForSupportInput): Promise<void> {
  const { organisationName, organisationMunicipalityId, legalFormId, personName, phone, locale, ...rest } = input;
  const { email, ...details } = rest;
  const organisation = { name: organisationName, municipalityId: organisationMunicipalityId, legalFormId };
  await checkNamedOrganisation(work, organisation);
  const request = await newContent(work, organisation.municipalityId, details);
  checkComplete(work, Object.assign(new SupportRequest(), request));
  const asked: Asked = { personName, phone: phone || null, organisation, request };
  const to = { email: caseFolded(email), locale };
  if ((await waitingFor(work, to.email)) >= MAX_WAITING) return;
  const token = newToken();
  const expiresAt = new Date(work.now.getTime() + LINK_DAYS * 86_400_000);
  await work.system.create(UnconfirmedRequest, { ...to, tokenHash: hashToken(token), expiresAt, asked });
  const { publicUrl, programmeName: programme } = work.settings;
  const link = `${publicUrl}/confirm-request?token=${token}`;
  await work.mail(to, 'support:mail.confirmRequest', { programme, link, days: LINK_DAYS });
}

const waitingFor = (work: Work, email: string): Promise<number> =>
  work.system.store.count(UnconfirmedRequest, {
    where: (w) =>
      w.where('row.email = :email AND row.requestId IS NULL AND row.expiresAt >= :now', { email, now: work.now }),
  });

/** The mailed link was opened: the request goes to the coordinators, and its author gets an account to follow it with. */
export async function confirmRequest(work: Work, token: string): Promise<SupportRequest> {
  const { system } = work;
  const [row] = await system.loadAll(UnconfirmedRequest, 'update', (w) => w.where({ tokenHash: hashToken(token) }));
  if (!row || row.expiresAt < work.now) throw invalid('token', 'support:LINK_INVALID');
  if (row.requestId) throw invalid('token', 'support:LINK_USED');
  const { email, locale, asked } = row;
  const known = await userByEmail(work, email);
  const person = known ?? (await createUser(work, { email, locale, name: asked.personName }));
  const { personName: contactName, phone: contactPhone } = asked;
  const contact = { contactName, contactEmail: email, contactPhone };
  const organisation = await organisationForAsker(work, { ...asked.organisation, ...contact }, person);
  await checkOpenCount(work, organisation.id, null);
  const request = await system.create(SupportRequest, {
    ...asked.request,
    organisationId: organisation.id,
    createdById: person.id,
    origin: 'ORGANISATION',
    status: 'SUBMITTED',
    statusSince: work.now,
    submittedAt: work.now,
  });
  await work.record('confirmRequest', request, { to: request.status }, person.id);
  await system.save(Object.assign(row, { requestId: request.id }));
  await tellCoordinators(work, request, 'support:mail.submitted');
  await tellAsker(work, person, request, organisation);
  return request;
}

/** One message with the number, what comes next and the way in: a link to set a password, or to the request itself. */
async function tellAsker(work: Work, person: User, request: SupportRequest, organisation: Organisation): Promise<void> {
  const { publicUrl } = work.settings;
  const params = { title: request.title, organisation: organisation.name, reference: referenceOf(request.id) };
  if (person.emailConfirmedAt === null) {
    return sendLink(work, person, 'INVITATION', 'support:mail.receivedFirst', { publicUrl, params });
  }
  const link = `${publicUrl}/requests/${request.id}`;
  await work.mail(person, 'support:mail.received', { name: person.name, link, ...params });
}

/** What was not confirmed in time is deleted, and so is the copy of what was. */
export const forgetUnconfirmed: Job = {
  name: 'requests whose link has expired',
  everyMinutes: 60,
  async run(system: Context): Promise<void> {
    await system.write(async (work) => {
      const expired = await work.loadAll(UnconfirmedRequest, 'delete', (w) =>
        w.where('row.expiresAt < :now', { now: work.now }),
      );
      for (const row of expired) await work.remove(row);
    });
  },
};
