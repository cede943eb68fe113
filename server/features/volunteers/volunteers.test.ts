import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { bestOf } from './competences.js';
import { CompetenceClaim } from './volunteers.entity.js';

let portal: Portal;
let competences: Competence[];
let torun: Municipality;
beforeAll(async () => {
  portal = await Portal.open();
  const { store } = portal.app.system;
  competences = await store.list(Competence, { order: [['position', 'ASC']] });
  const city = await store.first(Municipality, { where: (w) => w.where("row.code = '046301'") });
  if (!city) throw new Error('The region is missing');
  torun = city;
});
afterAll(() => portal.close());

const UPDATE =
  'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { user { version phone birthYear monthlyMinutes travelKm languages accessibilityNeeds about municipality { name } } userErrors { code path message } } }';
const SET =
  'mutation ($list: [CompetenceLevelInput!]!) { setCompetences(input: { competences: $list }) { user { competences { competenceId level source } } userErrors { code path message } } }';
const DECLARE =
  'mutation ($input: DeclareTieInput!) { declareTie(input: $input) { user { ties { id kind organisationName organisation { name } } } userErrors { code path message } } }';
const REMOVE =
  'mutation ($id: ID!) { removeTie(input: { id: $id }) { user { ties { id } } userErrors { code path message } } }';
const VOLUNTEERS =
  'query ($filter: VolunteerFilter) { volunteers(first: 50, filter: $filter) { nodes { id name email phone birthYear monthlyMinutes municipalityId competences { level } ties { id } claims { evidence } } totalCount } }';
const SENSITIVE = 'query ($id: ID!) { sensitiveProfile(userId: $id) { id birthYear accessibilityNeeds } }';

const competence = (index: number): string => competences[index]?.id ?? '';
const attest = (userId: string, claim: Partial<CompetenceClaim>) =>
  portal.asSystem((work) =>
    work.create(CompetenceClaim, { userId, competenceId: competence(0), level: 3, source: 'TRAINING', ...claim }),
  );
const version = async (person: Person) => (await person.do('{ viewer { user { version } } }')).viewer.user.version;

describe('the own profile', () => {
  test('is kept: contact, place, languages, travel range and hours a month', async () => {
    const anna = await portal.person();
    const input = {
      version: await version(anna),
      phone: '+48 600 100 200',
      municipalityId: torun.id,
      birthYear: 1990,
      about: 'Lubię wsie nad Drwęcą.',
      languages: ['pl', 'en'],
      travelKm: 60,
      monthlyHours: 12,
    };
    const { updateProfile } = await anna.do(UPDATE, { input });
    expect(updateProfile.user).toMatchObject({
      phone: '+48 600 100 200',
      birthYear: 1990,
      monthlyMinutes: 720,
      travelKm: 60,
      languages: ['pl', 'en'],
      municipality: { name: 'Toruń' },
    });
  });

  test('what is left out stays, null clears', async () => {
    const anna = await portal.person({ profile: { phone: '600 100 200', travelKm: 40 } });
    const { updateProfile } = await anna.do(UPDATE, { input: { version: await version(anna), phone: null } });
    expect(updateProfile.user).toMatchObject({ phone: null, travelKm: 40 });
  });

  test.each([
    [{ birthYear: 2009 }, 'birthYear: ADULTS_ONLY'],
    [{ birthYear: 1850 }, 'birthYear: ADULTS_ONLY'],
    [{ travelKm: 0 }, 'travelKm: TOO_SMALL'],
    [{ travelKm: 301 }, 'travelKm: TOO_LARGE'],
    [{ monthlyHours: 161 }, 'monthlyHours: TOO_LARGE'],
    [{ phone: 'call me' }, 'phone: PHONE'],
    [{ languages: ['Polish'] }, 'languages: LANGUAGE'],
    [{ municipalityId: 'nowhere' }, 'municipalityId: INVALID'],
    [{ accessibilityNeeds: 'pętla indukcyjna' }, 'accessibilityConsent: CONSENT_NEEDED'],
  ])('refuses %j', async (change, problem) => {
    const anna = await portal.person();
    expect(await anna.problems(UPDATE, { input: { version: await version(anna), ...change } })).toEqual([problem]);
  });

  test('lets in whoever turns 18 this year', async () => {
    const anna = await portal.person();
    expect(await anna.problems(UPDATE, { input: { version: await version(anna), birthYear: 2008 } })).toEqual([]);
  });

  test('keeps accessibility needs only with an explicit consent, which the audit remembers', async () => {
    const anna = await portal.person();
    const input = {
      version: await version(anna),
      accessibilityNeeds: 'pętla indukcyjna',
      accessibilityConsent: true,
    };
    expect((await anna.do(UPDATE, { input })).updateProfile.user.accessibilityNeeds).toBe('pętla indukcyjna');
    const [event] = await portal.app.system.store.list(AuditEvent, {
      where: (w) => w.where("row.event = 'updateProfile' AND row.userId = :id", { id: anna.id }),
    });
    expect(event?.details).toEqual({ fields: ['accessibilityNeeds'], accessibilityConsent: true });
  });

  test('notices a change made elsewhere', async () => {
    const anna = await portal.person();
    const seen = await version(anna);
    await anna.do(UPDATE, { input: { version: seen, about: 'raz' } });
    expect(await anna.refusal(UPDATE, { input: { version: seen, about: 'dwa' } })).toBe('CONFLICT');
  });
});

describe('competences', () => {
  test('are replaced as the person says, the word of others stays', async () => {
    const anna = await portal.person({ roles: ['VOLUNTEER'] });
    await attest(anna.id, { competenceId: competence(2), level: 4 });
    const list = (entries: Array<[number, number]>) => ({
      list: entries.map(([index, level]) => ({ competenceId: competence(index), level })),
    });
    await anna.do(SET, list([[0, 2], [1, 3]])); // biome-ignore format: pairs read best in a line
    const { setCompetences } = await anna.do(SET, list([[1, 4], [2, 2]])); // biome-ignore format: as above
    expect(setCompetences.user.competences).toHaveLength(2);
    expect(setCompetences.user.competences).toEqual(
      expect.arrayContaining([
        { competenceId: competence(1), level: 4, source: 'SELF' },
        { competenceId: competence(2), level: 4, source: 'TRAINING' },
      ]),
    );
  });

  test.each([
    ['twice', () => [competence(0), competence(0)], 'competences.1.competenceId: COMPETENCE_TWICE'],
    ['unknown', () => ['nothing'], 'competences.0.competenceId: COMPETENCE_UNKNOWN'],
  ])('refuses one that is %s', async (_case, ids, problem) => {
    const anna = await portal.person();
    const list = ids().map((competenceId) => ({ competenceId, level: 2 }));
    expect(await anna.problems(SET, { list })).toEqual([problem]);
  });

  test('have five levels', async () => {
    const anna = await portal.person();
    expect(await anna.problems(SET, { list: [{ competenceId: competence(0), level: 6 }] })).toEqual([
      'competences.0.level: TOO_LARGE',
    ]);
  });

  test('count on the best level; of equal ones the most reliable source is named', () => {
    const claim = (level: number, source: CompetenceClaim['source']) => ({ competenceId: 'a', level, source });
    expect(bestOf([claim(4, 'SELF'), claim(3, 'VALIDATED')])).toEqual([claim(4, 'SELF')]);
    expect(bestOf([claim(4, 'SELF'), claim(4, 'TRAINING')])).toEqual([claim(4, 'TRAINING')]);
    expect(bestOf([claim(4, 'VALIDATED'), claim(4, 'PRACTICE')])).toEqual([claim(4, 'VALIDATED')]);
  });
});

describe('the own circle', () => {
  test('is declared by choosing an organisation or writing its name, and taken back', async () => {
    const anna = await portal.person({ roles: ['VOLUNTEER'] });
    const organisation = await anOrganisation(portal);
    await anna.do(DECLARE, { input: { organisationId: organisation.id, kind: 'MEMBER' } });
    const { declareTie } = await anna.do(DECLARE, { input: { organisationName: 'Klub „Zdrój”', kind: 'FAMILY' } });
    expect(declareTie.user.ties).toMatchObject([
      { kind: 'MEMBER', organisationName: null },
      { kind: 'FAMILY', organisationName: 'Klub „Zdrój”', organisation: null },
    ]);
    const { removeTie } = await anna.do(REMOVE, { id: declareTie.user.ties[0].id });
    expect(removeTie.user.ties).toHaveLength(1);
  });

  test('asks for one of the two, once', async () => {
    const anna = await portal.person();
    expect(await anna.problems(DECLARE, { input: { kind: 'MEMBER' } })).toEqual(['organisationId: TIE_ONE']);
    await anna.do(DECLARE, { input: { organisationName: 'Koło Łąka', kind: 'MEMBER' } });
    expect(await anna.problems(DECLARE, { input: { organisationName: 'koło  laka', kind: 'MEMBER' } })).toEqual([
      'organisationName: TIE_KNOWN',
    ]);
  });

  test("is nobody else's to change or see, a coordinator's to see", async () => {
    const anna = await portal.person({ roles: ['VOLUNTEER'], name: 'Anna Krąg' });
    const { declareTie } = await anna.do(DECLARE, { input: { organisationName: 'Klub', kind: 'STAFF' } });
    const other = await portal.person({ roles: ['VOLUNTEER'] });
    expect(await other.refusal(REMOVE, { id: declareTie.user.ties[0].id })).toBe('NOT_FOUND');
    const filter = { search: 'anna krag' };
    expect((await other.do(VOLUNTEERS, { filter })).volunteers.nodes[0].ties).toEqual([]);
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    expect((await coordinator.do(VOLUNTEERS, { filter })).volunteers.nodes[0].ties).toHaveLength(1);
  });
});

describe('the directory', () => {
  test('shows volunteers only, by name, to those of the team and the office', async () => {
    await portal.person({ name: 'Kandydat Zwykły' });
    await aVolunteer(portal, { name: 'Ćma Ewa' });
    await aVolunteer(portal, { name: 'Cis Adam' });
    await aVolunteer(portal, { name: 'Dąb Ola' });
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const { volunteers } = await coordinator.do(VOLUNTEERS, {});
    const names: string[] = volunteers.nodes.map((node: { name: string }) => node.name);
    expect(names.filter((name) => /^(Ćma|Cis|Dąb|Kandydat)/.test(name))).toEqual(['Cis Adam', 'Ćma Ewa', 'Dąb Ola']);
    for (const role of ['CANDIDATE', 'TRAINER'] as const) {
      expect(await (await portal.person({ roles: [role] })).refusal(VOLUNTEERS)).toBe('FORBIDDEN');
    }
    expect(await portal.visitor.refusal(VOLUNTEERS)).toBe('UNAUTHENTICATED');
  });

  test('is narrowed by name, competence with level, municipality and county', async () => {
    const profile = { municipalityId: torun.id };
    const anna = await aVolunteer(portal, { name: 'Żaneta Łoś', profile });
    await attest(anna.id, { level: 3, competenceId: competence(5) });
    await attest(anna.id, { level: 5, competenceId: competence(5), source: 'VALIDATED' });
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const found = async (filter: object) => {
      const { volunteers } = await coordinator.do(VOLUNTEERS, { filter });
      return volunteers.nodes.some(({ id }: { id: string }) => id === anna.id);
    };
    expect(await found({ search: 'zaneta los' })).toBe(true);
    expect(await found({ search: '%' })).toBe(true);
    expect(await found({ search: 'zenon' })).toBe(false);
    expect(await found({ competenceId: competence(5), minLevel: 5 })).toBe(true);
    expect(await found({ competenceId: competence(5), minLevel: null, search: null })).toBe(true);
    expect(await found({ competenceId: competence(6) })).toBe(false);
    expect(await found({ municipalityId: torun.id })).toBe(true);
    expect(await found({ countyId: torun.countyId })).toBe(true);
    expect(await found({ countyId: 'elsewhere' })).toBe(false);
  });

  test("shows a volunteer the others' names, competences and places, and nothing else", async () => {
    const profile = { phone: '600 700 800', monthlyMinutes: 600, birthYear: 1980, municipalityId: torun.id };
    const anna = await aVolunteer(portal, { name: 'Maska Anna', profile });
    await attest(anna.id, { evidence: 'Szkolenie, 3 maja' });
    const seenBy = async (role: 'VOLUNTEER' | 'COORDINATOR' | 'ADMINISTRATOR') => {
      const viewer = await portal.person({ roles: [role] });
      return (await viewer.do(VOLUNTEERS, { filter: { search: 'maska' } })).volunteers.nodes[0];
    };
    const known = { name: 'Maska Anna', municipalityId: torun.id, competences: [{ level: 3 }], birthYear: null };
    expect(await seenBy('VOLUNTEER')).toMatchObject({
      ...known,
      email: null,
      phone: null,
      monthlyMinutes: null,
      claims: [{ evidence: null }],
    });
    expect(await seenBy('ADMINISTRATOR')).toMatchObject({ ...known, phone: null });
    expect(await seenBy('COORDINATOR')).toMatchObject({
      ...known,
      phone: '600 700 800',
      monthlyMinutes: 600,
      claims: [{ evidence: 'Szkolenie, 3 maja' }],
    });
  });

  test('leads to one person of the team, and to nobody else', async () => {
    const anna = await aVolunteer(portal);
    const candidate = await portal.person();
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const ONE = 'query ($id: ID!) { volunteer(id: $id) { id } }';
    expect((await coordinator.do(ONE, { id: anna.id })).volunteer.id).toBe(anna.id);
    expect(await coordinator.refusal(ONE, { id: candidate.id })).toBe('NOT_FOUND');
  });
});

describe('year of birth and accessibility needs', () => {
  test('are read by a coordinator, and each read is written down', async () => {
    const profile = { birthYear: 1987, accessibilityNeeds: 'napisy' };
    const anna = await aVolunteer(portal, { profile });
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const { sensitiveProfile } = await coordinator.do(SENSITIVE, { id: anna.id });
    expect(sensitiveProfile).toEqual({ id: anna.id, ...profile });
    await coordinator.do(SENSITIVE, { id: anna.id });
    const events = await portal.app.system.store.list(AuditEvent, {
      where: (w) => w.where("row.event = 'readSensitive' AND row.userId = :id", { id: anna.id }),
    });
    expect(events.map(({ actorId }) => actorId)).toEqual([coordinator.id, coordinator.id]);
  });

  test.each(['VOLUNTEER', 'ADMINISTRATOR', 'TRAINER'] as const)('are not for a %s', async (role) => {
    const anna = await aVolunteer(portal);
    expect(await (await portal.person({ roles: [role] })).refusal(SENSITIVE, { id: anna.id })).toBe('FORBIDDEN');
  });
});
