import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { User } from '../accounts/user.entity.js';
import { LegalForm, RequestTemplate } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { SupportRequest } from './support.entity.js';
import { UnconfirmedRequest } from './unconfirmed-request.entity.js';
import { forgetUnconfirmed, LINK_DAYS, MAX_WAITING } from './visitors.service.js';

let portal: Portal;
let coordinator: Person;
let legalFormId: string;
let municipalityId: string;
let template: RequestTemplate;
const MONDAY = new Date('2026-10-05T08:00:00Z');

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  await portal.asSystem(async ({ store }) => {
    legalFormId = (await store.first(LegalForm, { where: (w) => w.where("row.code = 'INFORMAL_GROUP'") }))?.id ?? '';
    municipalityId = (await store.first(Municipality, { where: (w) => w.where("row.code = '041402'") }))?.id ?? '';
    const found = await store.first(RequestTemplate, { where: (w) => w.where("row.code = 'VILLAGE_MEETING'") });
    if (!found) throw new Error('The catalogues are empty');
    template = found;
  });
});
afterEach(() => portal.clock.freeze(MONDAY));
afterAll(() => portal.close());

const ASK = 'mutation ($input: AskForSupportInput!) { askForSupport(input: $input) { sent userErrors { code path } } }';
const CONFIRM = `mutation ($input: ConfirmRequestInput!) { confirmRequest(input: $input) {
  confirmedRequest { reference title } userErrors { code path } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  viewer { roles user { email } } userErrors { code } } }`;
const FIND = `query ($search: String) { supportRequests(filter: { search: $search }) { nodes {
  id title status origin reference createdBy { name } organisation { id name status contactName contactEmail contactPhone } } } }`;

let asked = 0;
const asking = (changes: Record<string, unknown> = {}) => {
  asked += 1;
  return {
    input: {
      personName: 'Zofia Lipka',
      email: `zofia-${asked}@ezw.test`,
      phone: '600 100 200',
      organisationName: `Sąsiadki spod lipy ${asked}`,
      legalFormId,
      organisationMunicipalityId: municipalityId,
      templateId: template.id,
      title: `Zebranie o placu zabaw ${asked}`,
      description: 'Plac zabaw niszczeje, a pieniędzy starczy na jedno. Chcemy zdecydować razem, co naprawić najpierw.',
      locale: 'PL',
      ...changes,
    },
  };
};
const mailTo = async (email: string) => (await portal.mailSent()).filter(({ to }) => to === email);
const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)?.[1] ?? '';
const tokenFor = async (email: string) => tokenIn((await mailTo(email)).at(-1)?.text ?? '');
const confirming = (token: string) => ({ input: { token } });
const count = (Entity: typeof SupportRequest | typeof Organisation | typeof User | typeof UnconfirmedRequest) =>
  portal.app.system.store.count<SupportRequest | Organisation | User | UnconfirmedRequest>(Entity);
const found = async (search: string) => (await coordinator.do(FIND, { search })).supportRequests.nodes;

/** Asks and opens the mailed link. */
async function askAndConfirm(changes: Record<string, unknown> = {}) {
  const { input } = asking(changes);
  await portal.visitor.do(ASK, { input });
  const { confirmRequest } = await portal.visitor.do(CONFIRM, confirming(await tokenFor(input.email.toLowerCase())));
  return { input, ...confirmRequest.confirmedRequest };
}

describe('asking without an account', () => {
  test('leaves nothing to see, and nobody is told, before the mailed link is opened', async () => {
    const before = await Promise.all([count(SupportRequest), count(Organisation), count(User)]);
    const mailed = (await portal.mailSent()).length;
    const { input } = asking();
    const { askForSupport } = await portal.visitor.do(ASK, { input });
    expect(askForSupport).toEqual({ sent: true, userErrors: [] });
    expect(await Promise.all([count(SupportRequest), count(Organisation), count(User)])).toEqual(before);
    expect(await found(input.title)).toEqual([]);
    const [mail, ...others] = (await portal.mailSent()).slice(mailed);
    expect([mail?.to, mail?.subject, others]).toEqual([input.email, 'Potwierdź prośbę o wsparcie', []]);
    // Nobody can have us mail their words to somebody else.
    for (const words of [input.personName, input.organisationName, input.title])
      expect(mail?.text).not.toContain(words);
    const stored = await portal.app.system.store.first(UnconfirmedRequest, {
      where: (w) => w.where({ email: input.email }),
    });
    expect(JSON.stringify(stored)).not.toContain(tokenIn(mail?.text ?? ''));
  });

  test('confirmed, it is a submitted request of a new, unchecked organisation, and the coordinators hear of it', async () => {
    const { input, reference, title } = await askAndConfirm();
    expect([title, reference]).toEqual([input.title, expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/)]);
    const [request] = await found(reference);
    expect(request).toMatchObject({
      ...{ title, reference, status: 'SUBMITTED', origin: 'ORGANISATION', createdBy: { name: 'Zofia Lipka' } },
      organisation: {
        name: input.organisationName,
        status: 'UNVERIFIED',
        contactName: 'Zofia Lipka',
        contactEmail: input.email,
        contactPhone: '600 100 200',
      },
    });
    const stored = await portal.app.system.store.get(SupportRequest, request.id);
    expect(stored).toMatchObject({ effortMinutes: template.effortMinutes, municipalityId });
    const { email } = await portal.app.system.store.get(User, coordinator.id);
    expect((await mailTo(email)).map(({ subject }) => subject)).toContain(`Nowe zapotrzebowanie: ${title}`);
    const { timeline } = await coordinator.do(
      'query ($id: ID!) { timeline(subject: "SupportRequest", id: $id) { event to } }',
      { id: request.id },
    );
    expect(timeline).toEqual([{ event: 'confirmRequest', to: 'SUBMITTED' }]);
  });

  test('its author is mailed the number and a way to an account that owns the organisation', async () => {
    const { input, reference, title } = await askAndConfirm({ email: 'Nowa.Osoba@ezw.test' });
    const [first, second] = await mailTo('nowa.osoba@ezw.test');
    expect(first?.subject).toBe('Potwierdź prośbę o wsparcie');
    expect(second?.subject).toBe(`Mamy Twoje zapotrzebowanie ${reference}: ${title}`);
    expect(second?.text).toContain(input.organisationName);
    const zofia = portal.visitor;
    const password = 'lipa kwitnie w lipcu';
    const invitation = { token: tokenIn(second?.text ?? ''), name: 'Zofia Lipka', password };
    const { acceptInvitation } = await zofia.do(ACCEPT, { input: invitation });
    expect(acceptInvitation.viewer).toEqual({ roles: ['ORGANISATION'], user: { email: 'nowa.osoba@ezw.test' } });
    const { myOrganisations } = await zofia.do('{ myOrganisations { name viewerRole requests { title } } }');
    expect(myOrganisations).toEqual([{ name: input.organisationName, viewerRole: 'OWNER', requests: [{ title }] }]);
  });

  test('with an address that has an account, the request is there after signing in; the answers do not differ', async () => {
    const jan = await portal.person({ roles: ['VOLUNTEER'] });
    const { email, name } = await portal.app.system.store.get(User, jan.id);
    const { input } = asking({ email });
    expect((await portal.visitor.do(ASK, { input })).askForSupport).toEqual({ sent: true, userErrors: [] });
    await portal.visitor.do(CONFIRM, confirming(await tokenFor(email)));
    const mail = (await mailTo(email)).at(-1);
    const [request] = await found(input.title);
    expect(mail?.text).toContain(`/requests/${request.id}`);
    expect(mail?.text).toContain(name);
    expect(mail?.text).not.toContain('token=');
    const { myOrganisations } = await jan.do('{ myOrganisations { name } }');
    expect(myOrganisations).toEqual([{ name: input.organisationName }]);
  });

  test('never touches an organisation of others, whatever it is called; the own one is found again', async () => {
    const theirs = await anOrganisation(portal, { name: 'Koło „Zgoda”', owner: await portal.person() });
    const { input, reference } = await askAndConfirm({ organisationName: 'KOŁO „Zgoda”' });
    const [first] = await found(reference);
    expect(first.organisation.id).not.toBe(theirs.id);
    expect(first.organisation.status).toBe('UNVERIFIED');
    const duplicates = await coordinator.do(
      'query ($input: OrganisationDuplicatesInput!) { organisationDuplicates(input: $input) { id } }',
      { input: { name: 'Koło „Zgoda”', municipalityId, exceptId: theirs.id } },
    );
    expect(duplicates.organisationDuplicates).toEqual([{ id: first.organisation.id }]);
    const again = await askAndConfirm({ organisationName: 'koło „zgoda”', email: input.email });
    const [second] = await found(again.reference);
    expect(second.organisation.id).toBe(first.organisation.id);
  });

  test('an organisation whose legal form asks for a number is not confirmed before it has one', async () => {
    const form = await portal.asSystem(({ store }) =>
      store.first(LegalForm, { where: (w) => w.where("row.code = 'FOUNDATION'") }),
    );
    const { reference } = await askAndConfirm({ legalFormId: form?.id });
    const [{ organisation }] = await found(reference);
    const verify =
      'mutation ($input: OrganisationInput!) { verifyOrganisation(input: $input) { userErrors { code path } } }';
    expect(await coordinator.problems(verify, { input: { id: organisation.id } })).toEqual(['krs: KRS_REQUIRED']);
  });
});

describe('the link', () => {
  test('works once, also for two who open it at the same moment', async () => {
    const { input } = asking();
    await portal.visitor.do(ASK, { input });
    const token = await tokenFor(input.email);
    const both = await Promise.all([1, 2].map(() => portal.visitor.problems(CONFIRM, confirming(token))));
    expect(both.flat()).toEqual(['token: LINK_USED']);
    expect(await portal.visitor.problems(CONFIRM, confirming(token))).toEqual(['token: LINK_USED']);
    expect(await found(input.title)).toHaveLength(1);
  });

  test('is no other token, and no other mutation takes it', async () => {
    const { input } = asking();
    await portal.visitor.do(ASK, { input });
    const token = await tokenFor(input.email);
    expect(await portal.visitor.problems(CONFIRM, confirming(`${token}x`))).toEqual(['token: LINK_INVALID']);
    expect(await portal.visitor.problems(CONFIRM, confirming(''))).toEqual(['token: REQUIRED']);
    const invitation = { token, name: 'Zofia Lipka', password: 'lipa kwitnie w lipcu' };
    expect((await portal.visitor.send(ACCEPT, { input: invitation })).data?.acceptInvitation).toMatchObject({
      userErrors: [{ code: 'LINK_INVALID' }],
    });
  });

  test('expires, and with it goes what was asked, confirmed or not', async () => {
    const { input } = asking();
    await portal.visitor.do(ASK, { input });
    const token = await tokenFor(input.email);
    const kept = await askAndConfirm();
    const later = (days: number) => portal.clock.freeze(new Date(MONDAY.getTime() + days * 86_400_000 + 1));
    later(LINK_DAYS - 1);
    await forgetUnconfirmed.run(portal.app.system);
    expect(await count(UnconfirmedRequest)).toBeGreaterThan(0);
    later(LINK_DAYS);
    expect(await portal.visitor.problems(CONFIRM, confirming(token))).toEqual(['token: LINK_INVALID']);
    await forgetUnconfirmed.run(portal.app.system);
    expect(await count(UnconfirmedRequest)).toBe(0);
    expect(await found(kept.reference)).toHaveLength(1);
  });
});

describe('what is refused', () => {
  let other: Portal;
  beforeAll(async () => {
    other = await Portal.open();
  });
  afterAll(() => other.close());

  test('is told at the field; nothing is kept and nothing mailed', async () => {
    const wrong = [
      [{ email: 'zofia' }, 'email: NOT_AN_EMAIL'],
      [{ phone: 'nie mam' }, 'phone: NOT_A_PHONE'],
      [{ personName: ' ' }, 'personName: REQUIRED'],
      [{ personName: 'Z'.repeat(121) }, 'personName: TOO_LONG'],
      [{ organisationName: 'Z'.repeat(201) }, 'organisationName: TOO_LONG'],
      [{ legalFormId: 'none' }, 'legalFormId: INVALID'],
      [{ organisationMunicipalityId: 'none' }, 'organisationMunicipalityId: INVALID'],
      [{ templateId: 'none' }, 'templateId: INVALID'],
      [{ municipalityId: 'none' }, 'municipalityId: INVALID'],
      [{ title: 'Z'.repeat(161) }, 'title: TOO_LONG'],
      [{ description: 'Pomóżcie.' }, 'description: TOO_SHORT'],
      [{ description: 'Z'.repeat(5001) }, 'description: TOO_LONG'],
      [{ neededBy: '2026-10-01' }, 'neededBy: PAST'],
      [{ competences: [] }, 'competences: TOO_FEW'],
    ] as const;
    const { input: right } = asking();
    for (const [change, problem] of wrong) {
      const input = { ...right, ...change };
      expect([change, await other.app.system.store.count(UnconfirmedRequest)]).toEqual([change, 0]);
      expect(await other.visitor.problems(ASK, { input })).toEqual([problem]);
    }
    expect(await other.mailSent()).toEqual([]);
  });
});

describe('someone who asks again and again', () => {
  let other: Portal;
  beforeAll(async () => {
    other = await Portal.open();
  });
  afterAll(() => other.close());

  test('fills nobody’s mailbox, gets the same answer, and is slowed down in the end', async () => {
    const email = 'ofiara@ezw.test';
    let answered = 0;
    for (; answered < 25; answered++) {
      const { data, errors } = await other.visitor.send(ASK, asking({ email }));
      if (errors) expect(errors[0]?.extensions.code).toBe('RATE_LIMITED');
      if (errors) break;
      expect(data?.askForSupport).toEqual({ sent: true, userErrors: [] });
    }
    expect(answered).toBe(20);
    expect((await other.mailSent()).map(({ to }) => to)).toEqual(Array.from({ length: MAX_WAITING }, () => email));
  });
});
