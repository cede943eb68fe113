import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation, aRepresentative } from '../../testing/scenes/organisations.js';
import { LegalForm } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { Organisation, OrganisationStatus } from './organisations.entity.js';
import { organisationStates } from './organisations.states.js';

let portal: Portal;
let coordinator: Person;
let stranger: Person;
let municipalityId: string;
const forms = new Map<string, string>();

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  stranger = await portal.person();
  await portal.asSystem(async ({ store }) => {
    for (const { code, id } of await store.list(LegalForm)) forms.set(code, id);
    municipalityId = (await store.first(Municipality, { where: (w) => w.where("row.code = '041402'") }))?.id ?? '';
  });
});
afterAll(() => portal.close());

const FIELDS = `id version status kind name krs nip regon contactEmail rejectionReason viewerRole
  municipality { name } legalForm { code } members { id role user { name email } }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { organisation { ${FIELDS} } userErrors { code path } } }`;
const REGISTER = mutation('registerOrganisation', 'RegisterOrganisationInput');
const CREATE = mutation('createOrganisation', 'RegisterOrganisationInput');
const UPDATE = mutation('updateOrganisation', 'UpdateOrganisationInput');
const VERIFY = mutation('verifyOrganisation', 'OrganisationInput');
const REJECT = mutation('rejectOrganisation', 'RejectOrganisationInput');
const ARCHIVE = mutation('archiveOrganisation', 'OrganisationInput');
const ADD = mutation('addMember', 'AddMemberInput');
const REMOVE = mutation('removeMember', 'RemoveMemberInput');
const CHANGE =
  'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { role } userErrors { code path } } }';
const READ = `query ($id: ID!) { organisation(id: $id) { ${FIELDS} address about areaCodes } }`;
const LIST =
  'query ($filter: OrganisationFilter) { organisations(first: 100, filter: $filter) { nodes { id name } totalCount } }';
const HISTORY = 'query ($id: ID!) { timeline(subject: "Organisation", id: $id) { event } }';
const DUPLICATES = 'query ($input: OrganisationDuplicatesInput!) { organisationDuplicates(input: $input) { id } }';

let registered = 0;
const registration = (changes: Record<string, unknown> = {}) => {
  registered += 1;
  return {
    kind: 'INFORMAL_GROUP',
    legalFormId: forms.get('INFORMAL_GROUP'),
    name: `Sąsiadki znad Wisły ${registered}`,
    municipalityId,
    areaCodes: ['13'],
    ...changes,
  };
};
const foundation = (changes: Record<string, unknown>) =>
  registration({ kind: 'NGO', legalFormId: forms.get('FOUNDATION'), ...changes });
const mailTo = async (person: Person) => {
  const { viewer } = await person.do('{ viewer { user { email } } }');
  return (await portal.mailSent()).filter(({ to }) => to === viewer.user.email).map(({ subject }) => subject);
};
const idsOf = async (person: Person, filter: Record<string, unknown>): Promise<string[]> =>
  (await person.do(LIST, { filter })).organisations.nodes.map(({ id }: { id: string }) => id);

describe('registering', () => {
  test('makes whoever does it the owner, with the role that follows, and tells the coordinators', async () => {
    const halina = await portal.person({ name: 'Halina Bąk' });
    const input = registration({ name: 'Klub „Łąka”', contactPhone: '600 100 200' });
    const { registerOrganisation } = await halina.do(REGISTER, { input });
    expect(registerOrganisation.organisation).toMatchObject({
      status: 'UNVERIFIED',
      name: 'Klub „Łąka”',
      viewerRole: 'OWNER',
      municipality: { name: 'Dragacz' },
      legalForm: { code: 'INFORMAL_GROUP' },
      members: [{ role: 'OWNER', user: { name: 'Halina Bąk' } }],
    });
    expect((await halina.do('{ viewer { roles } }')).viewer.roles).toContain('ORGANISATION');
    expect((await halina.do('{ myOrganisations { name } }')).myOrganisations).toEqual([{ name: 'Klub „Łąka”' }]);
    expect(await mailTo(coordinator)).toContain('Nowa organizacja do sprawdzenia: Klub „Łąka”');
  });

  test('takes numbers as people type them, and checks them', async () => {
    const input = foundation({ krs: '9 00 00 99', nip: '999-000-00-72', regon: '990 000 134' });
    const { registerOrganisation } = await stranger.do(REGISTER, { input });
    expect(registerOrganisation.organisation).toMatchObject({
      krs: '0009000099',
      nip: '9990000072',
      regon: '990000134',
    });
    const wrong = foundation({ krs: '12345678901', nip: '9990000073', regon: '990000135' });
    expect(await stranger.problems(REGISTER, { input: wrong })).toEqual([
      'krs: NOT_A_KRS',
      'nip: NOT_A_NIP',
      'regon: NOT_A_REGON',
    ]);
  });

  test('asks for the KRS number where the legal form is in that register, and for a form that suits the kind', async () => {
    expect(await stranger.problems(REGISTER, { input: foundation({ krs: '' }) })).toEqual(['krs: KRS_REQUIRED']);
    expect(await stranger.problems(REGISTER, { input: foundation({ kind: 'PUBLIC_BODY', krs: '900002' }) })).toEqual([
      'legalFormId: LEGAL_FORM',
    ]);
    const lost = registration({ municipalityId: 'nowhere', areaCodes: ['99'] });
    expect(await stranger.problems(REGISTER, { input: lost })).toEqual([
      'municipalityId: INVALID',
      'areaCodes: INVALID',
    ]);
  });

  test('refuses a number that another organisation has, without saying which', async () => {
    await anOrganisation(portal, { nip: '9990000149', status: 'REJECTED' });
    const { data } = await stranger.send(REGISTER, { input: registration({ nip: '999 000 01 49' }) });
    expect(data?.registerOrganisation).toEqual({
      organisation: null,
      userErrors: [{ code: 'NUMBER_TAKEN', path: ['nip'] }],
    });
  });

  test('of two at once with one number, one succeeds', async () => {
    const people = [await portal.person(), await portal.person()];
    const input = registration({ regon: '990000269' });
    const problems = await Promise.all(people.map((person) => person.problems(REGISTER, { input })));
    expect(problems.flat()).toEqual(['regon: NUMBER_TAKEN']);
  });

  test('a coordinator enters an organisation without members for those who phone', async () => {
    const { createOrganisation } = await coordinator.do(CREATE, { input: registration() });
    expect(createOrganisation.organisation).toMatchObject({ status: 'UNVERIFIED', members: [], viewerRole: null });
  });
});

describe('possible duplicates', () => {
  test('share the folded name and the municipality; each sees only what they may read', async () => {
    const open = await anOrganisation(portal, { name: 'Koło „Świt”' });
    const hidden = await anOrganisation(portal, { name: 'KOŁO „ŚWIT”', status: 'UNVERIFIED' });
    await anOrganisation(portal, { name: 'Koło „Świt”', municipalityCode: '041507' });
    await anOrganisation(portal, { name: 'Koło „Świt”', status: 'ARCHIVED' });
    const input = { name: 'koło „swit”', municipalityId };
    const seenBy = async (person: Person, extra = {}) =>
      (await person.do(DUPLICATES, { input: { ...input, ...extra } })).organisationDuplicates.map(
        ({ id }: { id: string }) => id,
      );
    expect((await seenBy(coordinator)).sort()).toEqual([open.id, hidden.id].sort());
    expect(await seenBy(coordinator, { exceptId: open.id })).toEqual([hidden.id]);
    expect(await seenBy(stranger)).toEqual([open.id]);
    expect((await idsOf(coordinator, { duplicated: true, search: 'swit' })).sort()).toEqual(
      [open.id, hidden.id].sort(),
    );
  });
});

describe('who reads what', () => {
  test('everyone: the face of a checked organisation, nothing more', async () => {
    const { id } = await anOrganisation(portal, { owner: stranger, nip: '9990000221', about: 'Gramy w szachy.' });
    const { organisation } = await portal.visitor.do(READ, { id });
    expect(organisation).toMatchObject({ kind: 'INFORMAL_GROUP', about: 'Gramy w szachy.', areaCodes: ['13'] });
    expect(organisation).toMatchObject({ nip: null, contactEmail: null, status: null, legalForm: null, members: [] });
    expect((await portal.visitor.do(HISTORY, { id })).timeline).toBeNull();
  });

  test('members: all of their own, with the names of the others', async () => {
    const [owner, fellow] = [await portal.person({ name: 'Maria Lis' }), await portal.person()];
    const { id } = await anOrganisation(portal, { owner, status: 'REJECTED', rejectionReason: 'Zły adres.' });
    await aRepresentative(portal, id, fellow);
    const { organisation } = await fellow.do(READ, { id });
    expect(organisation).toMatchObject({
      status: 'REJECTED',
      rejectionReason: 'Zły adres.',
      contactEmail: 'halina@ezw.test',
      viewerRole: 'REPRESENTATIVE',
    });
    expect(organisation.members).toContainEqual(
      expect.objectContaining({ role: 'OWNER', user: expect.objectContaining({ name: 'Maria Lis' }) }),
    );
  });

  test.each(['UNVERIFIED', 'REJECTED', 'ARCHIVED'] as const)('outsiders do not see a %s one', async (status) => {
    const { id, name } = await anOrganisation(portal, { status });
    for (const outsider of [portal.visitor, stranger]) {
      expect(await outsider.refusal(READ, { id })).toBe('NOT_FOUND');
      expect(await idsOf(outsider, { search: name })).toEqual([]);
    }
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    for (const office of [coordinator, administrator]) {
      expect((await office.do(READ, { id })).organisation).toMatchObject({ status, contactEmail: 'halina@ezw.test' });
    }
  });

  test('numbers are searched only by those who read them', async () => {
    const { id } = await anOrganisation(portal, { regon: '990000300' });
    expect(await idsOf(coordinator, { search: '990 000 300' })).toEqual([id]);
    expect(await idsOf(stranger, { search: '990000300' })).toEqual([]);
  });

  test('filters narrow by kind, municipality and state', async () => {
    const { id, name } = await anOrganisation(portal, { kind: 'PUBLIC_BODY', municipalityCode: '041507' });
    const where = { search: name, kind: 'PUBLIC_BODY', status: 'VERIFIED' };
    expect(await idsOf(coordinator, where)).toEqual([id]);
    expect(await idsOf(coordinator, { ...where, municipalityId })).toEqual([]);
    expect(await idsOf(coordinator, { ...where, kind: 'NGO' })).toEqual([]);
    expect(await idsOf(coordinator, { ...where, status: 'ARCHIVED' })).toEqual([]);
  });
});

describe('editing', () => {
  test('by a member changes what is given; null clears; a stale version is a conflict', async () => {
    const owner = await portal.person();
    const { id, version } = await anOrganisation(portal, { owner });
    const input = { id, version, about: 'Nowy opis', contactPhone: null };
    const { updateOrganisation } = await owner.do(UPDATE, { input });
    expect(updateOrganisation.organisation).toMatchObject({ status: 'VERIFIED', contactEmail: 'halina@ezw.test' });
    expect(await owner.refusal(UPDATE, { input })).toBe('CONFLICT');
  });

  test('who it is, by a member, has it checked again; by the office it does not', async () => {
    const owner = await portal.person();
    const { id, version } = await anOrganisation(portal, { owner });
    const byMember = await owner.do(UPDATE, { input: { id, version, name: 'Całkiem inna nazwa' } });
    expect(byMember.updateOrganisation.organisation).toMatchObject({ status: 'UNVERIFIED' });
    expect(await mailTo(coordinator)).toContain('Zmienione dane organizacji: Całkiem inna nazwa');
    await coordinator.do(VERIFY, { input: { id } });
    const { organisation } = await coordinator.do(READ, { id });
    const byOffice = await coordinator.do(UPDATE, { input: { id, version: organisation.version, name: 'Znów inna' } });
    expect(byOffice.updateOrganisation.organisation).toMatchObject({ status: 'VERIFIED', name: 'Znów inna' });
  });

  test('an archived one is a conflict', async () => {
    const { id, version } = await anOrganisation(portal, { status: 'ARCHIVED' });
    expect(await coordinator.refusal(UPDATE, { input: { id, version, about: 'x' } })).toBe('CONFLICT');
  });
});

describe('checking', () => {
  test('a rejection names its reason to the members, who mend it; then it is checked', async () => {
    const owner = await portal.person();
    const { id, version, name } = await anOrganisation(portal, { owner, status: 'UNVERIFIED' });
    await coordinator.do(REJECT, { input: { id, reason: 'Numer należy do kogoś innego.' } });
    const seen = (await owner.do(READ, { id })).organisation;
    expect(seen).toMatchObject({ status: 'REJECTED', rejectionReason: 'Numer należy do kogoś innego.' });
    expect(seen.version).toBeGreaterThan(version);
    await owner.do(UPDATE, { input: { id, version: seen.version, name: `${name} bis` } });
    const { verifyOrganisation } = await coordinator.do(VERIFY, { input: { id } });
    expect(verifyOrganisation.organisation).toMatchObject({ status: 'VERIFIED', rejectionReason: null });
    expect(await mailTo(owner)).toEqual([
      `Dane organizacji wymagają poprawy: ${name}`,
      `Organizacja sprawdzona: ${name} bis`,
    ]);
    const { timeline } = await owner.do(HISTORY, { id });
    expect(timeline.map(({ event }: { event: string }) => event)).toEqual(['reject', 'update', 'recheck', 'verify']);
  });

  const operations = { verify: VERIFY, reject: REJECT, archive: ARCHIVE };
  for (const [step, query] of Object.entries(operations)) {
    const { from, to } = organisationStates.steps[step as keyof typeof operations];
    for (const status of Object.values(OrganisationStatus)) {
      const allowed = (from as readonly string[]).includes(status);
      test(`${step} of a ${status} one ${allowed ? `makes it ${to}` : 'is a conflict'}`, async () => {
        const { id } = await anOrganisation(portal, { status });
        const input = { id, ...(step === 'reject' && { reason: 'Brak danych.' }) };
        expect(await coordinator.refusal(query, { input })).toBe(allowed ? 'OK' : 'CONFLICT');
        const after = (await coordinator.do(READ, { id })).organisation.status;
        expect(after).toBe(allowed ? to : status);
      });
    }
  }
});

describe('members', () => {
  test('an owner adds someone with an account, who is told and may leave again', async () => {
    const [owner, jan] = [await portal.person(), await portal.person({ name: 'Jan Kot' })];
    const { viewer } = await jan.do('{ viewer { user { email } } }');
    const { id: organisationId, name } = await anOrganisation(portal, { owner });
    const input = { organisationId, email: viewer.user.email.toUpperCase(), name: 'Janek', role: 'REPRESENTATIVE' };
    const { addMember } = await owner.do(ADD, { input });
    expect(addMember.organisation.members).toContainEqual(
      expect.objectContaining({ role: 'REPRESENTATIVE', user: expect.objectContaining({ name: 'Jan Kot' }) }),
    );
    expect(await owner.problems(ADD, { input })).toEqual(['email: ALREADY_MEMBER']);
    expect(await mailTo(jan)).toEqual([`Działasz w imieniu organizacji: ${name}`]);
    const seen = (await jan.do(READ, { id: organisationId })).organisation;
    const own = seen.members.find(({ role }: { role: string }) => role === 'REPRESENTATIVE');
    await jan.do(REMOVE, { input: { id: own.id } });
    expect((await jan.do('{ viewer { roles } }')).viewer.roles).not.toContain('ORGANISATION');
  });

  test('someone without an account is invited', async () => {
    const owner = await portal.person();
    const { id: organisationId } = await anOrganisation(portal, { owner });
    const input = { organisationId, email: 'nowa@ezw.test', name: 'Anna Nowa', role: 'OWNER' };
    await owner.do(ADD, { input });
    const subjects = (await portal.mailSent()).filter(({ to }) => to === 'nowa@ezw.test').map(({ subject }) => subject);
    expect(subjects).toContainEqual(expect.stringContaining('Zaproszenie'));
  });

  test('none are added by an owner before the foundation has checked the organisation', async () => {
    const owner = await portal.person();
    const { id: organisationId } = await anOrganisation(portal, { owner, status: 'UNVERIFIED' });
    const input = { organisationId, email: 'ktos@ezw.test', name: 'Ktoś', role: 'OWNER' };
    expect(await owner.refusal(ADD, { input })).toBe('CONFLICT');
    expect(await coordinator.refusal(ADD, { input })).toBe('OK');
  });

  test('the last owner stays', async () => {
    const [owner, other] = [await portal.person(), await portal.person()];
    const { id } = await anOrganisation(portal, { owner });
    await aRepresentative(portal, id, other);
    const { members } = (await owner.do(READ, { id })).organisation;
    const [own, others] = ['OWNER', 'REPRESENTATIVE'].map((role) =>
      members.find((member: { role: string }) => member.role === role),
    );
    expect(await owner.problems(REMOVE, { input: { id: own.id } })).toEqual([': LAST_OWNER']);
    expect(await owner.problems(CHANGE, { input: { id: own.id, role: 'REPRESENTATIVE' } })).toEqual([': LAST_OWNER']);
    await owner.do(CHANGE, { input: { id: others.id, role: 'OWNER' } });
    await owner.do(CHANGE, { input: { id: own.id, role: 'REPRESENTATIVE' } });
    expect(await owner.refusal(CHANGE, { input: { id: others.id, role: 'REPRESENTATIVE' } })).toBe('FORBIDDEN');
    await other.do(REMOVE, { input: { id: own.id } });
    expect((await owner.do('{ myOrganisations { id } }')).myOrganisations).toEqual([]);
  });
});

describe('those who may not', () => {
  const attempts = async () => {
    const { id } = await anOrganisation(portal, { status: 'UNVERIFIED', owner: await portal.person() });
    const { members } = (await coordinator.do(READ, { id })).organisation;
    const membershipId = members[0].id;
    return [
      ['updateOrganisation', UPDATE, { id, version: 1, about: 'x' }, 'NOT_FOUND'],
      ['addMember', ADD, { organisationId: id, email: 'a@ezw.test', name: 'A', role: 'OWNER' }, 'NOT_FOUND'],
      ['changeMemberRole', CHANGE, { id: membershipId, role: 'OWNER' }, 'NOT_FOUND'],
      ['removeMember', REMOVE, { id: membershipId }, 'NOT_FOUND'],
      ['verifyOrganisation', VERIFY, { id }, 'FORBIDDEN'],
      ['rejectOrganisation', REJECT, { id, reason: 'x' }, 'FORBIDDEN'],
      ['archiveOrganisation', ARCHIVE, { id }, 'FORBIDDEN'],
      ['createOrganisation', CREATE, registration(), 'FORBIDDEN'],
    ] as const;
  };

  test('visitors must sign in', async () => {
    for (const [name, query, input] of [
      ...(await attempts()),
      ['registerOrganisation', REGISTER, registration()],
    ] as const) {
      expect([name, await portal.visitor.refusal(query, { input })]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });

  test('members of another organisation change nothing and learn nothing', async () => {
    const outsider = await portal.person();
    await anOrganisation(portal, { owner: outsider });
    for (const [name, query, input, refusal] of await attempts()) {
      expect([name, await outsider.refusal(query, { input })]).toEqual([name, refusal]);
    }
  });

  test('a representative edits, but neither checks nor manages members', async () => {
    const jan = await portal.person();
    const { id, version } = await anOrganisation(portal);
    await aRepresentative(portal, id, jan);
    expect(await jan.refusal(UPDATE, { input: { id, version, about: 'x' } })).toBe('OK');
    expect(await jan.refusal(VERIFY, { input: { id } })).toBe('FORBIDDEN');
    const input = { organisationId: id, email: 'b@ezw.test', name: 'B', role: 'OWNER' };
    expect(await jan.refusal(ADD, { input })).toBe('FORBIDDEN');
  });

  test('an administrator archives, but does not vouch for anyone', async () => {
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    const { id } = await anOrganisation(portal, { status: 'UNVERIFIED' });
    expect(await administrator.refusal(VERIFY, { input: { id } })).toBe('FORBIDDEN');
    await administrator.do(ARCHIVE, { input: { id } });
    const archived = await portal.asSystem(({ store }) => store.get(Organisation, id));
    expect(archived.status).toBe('ARCHIVED');
  });
});
