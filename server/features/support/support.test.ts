import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation, aRequest } from '../../testing/scenes/organisations.js';
import { Competence, RequestTemplate } from '../catalogue/catalogue.entity.js';
import type { Organisation } from '../organisations/organisations.entity.js';
import { RequestStatus, SupportRequest } from './support.entity.js';
import { type RequestStep, requestStates } from './support.states.js';

let portal: Portal;
let coordinator: Person;
let volunteer: Person;
let owner: Person;
let organisation: Organisation;
let template: RequestTemplate;
let competenceId: string;

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  volunteer = await portal.person({ roles: ['VOLUNTEER'] });
  owner = await portal.person();
  organisation = await anOrganisation(portal, { owner, name: 'Koło „Pod Lipą”' });
  const catalogue = await portal.asSystem(async ({ store }) => ({
    template: await store.first(RequestTemplate, { where: (w) => w.where("row.code = 'VILLAGE_MEETING'") }),
    competence: await store.first(Competence, { where: (w) => w.where("row.code = 'GRANT_WRITING'") }),
  }));
  if (!catalogue.template || !catalogue.competence) throw new Error('The catalogues are empty');
  template = catalogue.template;
  competenceId = catalogue.competence.id;
});
afterAll(() => portal.close());

const FIELDS = `id version status statusSince origin title description question closingReason effortMinutes participants
  submittedAt place competences { competenceId level } organisation { name contactEmail } municipality { name }
  template { code } activityKind { code } createdBy { name }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { supportRequest { ${FIELDS} } userErrors { code path } } }`;
const CREATE = mutation('createRequest', 'CreateRequestInput');
const NAME = mutation('nameOrganisation', 'CreateRequestInput');
const RECORD = mutation('recordRequest', 'CreateRequestInput');
const UPDATE = mutation('updateRequest', 'UpdateRequestInput');
const SUBMIT = mutation('submitRequest', 'RequestInput');
const ASK = mutation('askClarification', 'AskClarificationInput');
const QUALIFY = mutation('qualifyRequest', 'QualifyRequestInput');
const START_MATCHING = mutation('startMatching', 'RequestInput');
const CANCEL = mutation('cancelRequest', 'RequestReasonInput');
const UNMET = mutation('markUnmet', 'RequestReasonInput');
const COMPLETE = mutation('completeRequest', 'RequestInput');
const READ = `query ($id: ID!) { supportRequest(id: $id) { ${FIELDS} } }`;
const LIST = `query ($filter: RequestFilter, $order: SupportRequestOrder) {
  supportRequests(first: 100, filter: $filter, order: $order) { nodes { id } totalCount } }`;
const FOR_VOLUNTEERS =
  'query ($filter: RequestFilter) { requestsForVolunteers(first: 100, filter: $filter) { nodes { id } } }';

const DESCRIPTION =
  'Świetlica stoi pusta, a pomysłów jest kilka. Chcemy zdecydować razem, bez kłótni i do końca miesiąca.';
const draft = (changes: Record<string, unknown> = {}) => ({
  organisationId: organisation.id,
  templateId: template.id,
  title: 'Zebranie o świetlicy',
  description: DESCRIPTION,
  ...changes,
});
const mailTo = async (person: Person) => {
  const { viewer } = await person.do('{ viewer { user { email } } }');
  return (await portal.mailSent()).filter(({ to }) => to === viewer.user.email).map(({ subject }) => subject);
};
const idsOf = (list: { nodes: Array<{ id: string }> }) => list.nodes.map(({ id }) => id);
const reread = (id: string) => portal.asSystem(({ store }) => store.get(SupportRequest, id));

describe('asking for support', () => {
  test('goes from a draft over a question to a request that a volunteer is looked for', async () => {
    const created = (await owner.do(CREATE, { input: draft({ title: 'Świetlica dla wszystkich' }) })).createRequest;
    expect(created.supportRequest).toMatchObject({
      status: 'DRAFT',
      origin: 'ORGANISATION',
      effortMinutes: template.effortMinutes,
      participants: template.participants,
      competences: template.competences,
      municipality: { name: 'Dragacz' },
      template: { code: 'VILLAGE_MEETING' },
      activityKind: { code: 'LOCAL_MEETING' },
    });
    const { id } = created.supportRequest;
    await owner.do(SUBMIT, { input: { id } });
    expect(await mailTo(coordinator)).toContain('Nowe zapotrzebowanie: Świetlica dla wszystkich');

    portal.clock.freeze(new Date('2026-10-07T08:00:00Z'));
    const asked = await coordinator.do(ASK, { input: { id, question: 'Kiedy macie zebranie?' } });
    expect(asked.askClarification.supportRequest).toMatchObject({
      status: 'CLARIFICATION',
      statusSince: '2026-10-07T08:00:00.000Z',
    });
    expect(await mailTo(owner)).toContain('Mamy pytanie do zapotrzebowania: Świetlica dla wszystkich');

    const { version } = asked.askClarification.supportRequest;
    await owner.do(UPDATE, { input: { id, version, preferredDates: 'Soboty przed południem', place: 'Remiza' } });
    const answered = (await owner.do(SUBMIT, { input: { id } })).submitRequest.supportRequest;
    expect(answered).toMatchObject({ status: 'SUBMITTED', submittedAt: '2026-10-05T08:00:00.000Z' });
    expect(await mailTo(coordinator)).toContain('Odpowiedź w sprawie zapotrzebowania: Świetlica dla wszystkich');

    const corrected = { id, effortMinutes: 300, competences: [{ competenceId, level: 4 }] };
    const qualified = (await coordinator.do(QUALIFY, { input: corrected })).qualifyRequest.supportRequest;
    expect(qualified).toMatchObject({
      status: 'QUALIFIED',
      effortMinutes: 300,
      competences: [{ competenceId, level: 4 }],
    });
    expect(await mailTo(owner)).toContain('Przyjęliśmy zapotrzebowanie: Świetlica dla wszystkich');
    const matching = await coordinator.do(START_MATCHING, { input: { id } });
    expect(matching.startMatching.supportRequest.status).toBe('MATCHING');
    const { timeline } = await owner.do('query ($id: ID!) { timeline(subject: "SupportRequest", id: $id) { event } }', {
      id,
    });
    expect(timeline.map(({ event }: { event: string }) => event)).toEqual([
      'create',
      'submit',
      'askClarification',
      'update',
      'submit',
      'qualify',
      'startMatching',
    ]);
  });

  test('needs a description that says something, a competence and a day to come', async () => {
    const input = draft({ description: 'Pomóżcie.', competences: [], neededBy: '2026-10-01' });
    const { createRequest } = await owner.do(CREATE, { input });
    expect(await owner.problems(SUBMIT, { input: { id: createRequest.supportRequest.id } })).toEqual([
      'description: TOO_SHORT',
      'competences: TOO_FEW',
      'neededBy: PAST',
    ]);
  });

  test('takes only entries of the catalogues', async () => {
    const wrong = [
      [{ templateId: 'none' }, 'templateId: INVALID'],
      [{ activityKindId: 'none' }, 'activityKindId: INVALID'],
      [{ municipalityId: 'none' }, 'municipalityId: INVALID'],
      [{ competences: [{ competenceId: 'none', level: 2 }] }, 'competences: COMPETENCES'],
      [{ competences: [1, 2].map((level) => ({ competenceId, level })) }, 'competences: COMPETENCES'],
    ] as const;
    for (const [changes, problem] of wrong) {
      expect(await owner.problems(CREATE, { input: draft(changes) })).toEqual([problem]);
    }
  });

  test('five open ones are enough; answering a question about the fifth is not a sixth', async () => {
    const busy = await portal.person();
    const theirs = await anOrganisation(portal, { owner: busy });
    for (let count = 0; count < 4; count += 1) await aRequest(portal, { organisation: theirs, status: 'MATCHING' });
    await aRequest(portal, { organisation: theirs, status: 'COMPLETED' });
    const fifth = await aRequest(portal, { organisation: theirs, status: 'CLARIFICATION' });
    expect(await busy.problems(SUBMIT, { input: { id: fifth.id } })).toEqual([]);
    const sixth = await aRequest(portal, { organisation: theirs, status: 'DRAFT' });
    expect(await busy.problems(SUBMIT, { input: { id: sixth.id } })).toEqual([': TOO_MANY_OPEN']);
    const named = draft({ organisationId: theirs.id });
    expect(await volunteer.problems(NAME, { input: named })).toEqual([': TOO_MANY_OPEN']);
  });

  test('of two handed in at once as the fifth, one is taken', async () => {
    const busy = await portal.person();
    const theirs = await anOrganisation(portal, { owner: busy });
    for (let count = 0; count < 4; count += 1) await aRequest(portal, { organisation: theirs });
    const last = [
      await aRequest(portal, { organisation: theirs, status: 'DRAFT' }),
      await aRequest(portal, { organisation: theirs, status: 'DRAFT' }),
    ];
    const problems = await Promise.all(last.map(({ id }) => busy.problems(SUBMIT, { input: { id } })));
    expect(problems.flat()).toEqual([': TOO_MANY_OPEN']);
  });

  test('is changed only while the asking side has the turn, and only from its present version', async () => {
    const { id, version } = await aRequest(portal, { organisation, status: 'DRAFT' });
    const input = { id, version, title: 'Inny tytuł', place: null };
    expect((await owner.do(UPDATE, { input })).updateRequest.supportRequest.title).toBe('Inny tytuł');
    expect(await owner.refusal(UPDATE, { input })).toBe('CONFLICT');
    for (const status of Object.values(RequestStatus).filter((each) => !['DRAFT', 'CLARIFICATION'].includes(each))) {
      const other = await aRequest(portal, { organisation, status });
      expect([status, await owner.refusal(UPDATE, { input: { id: other.id, version: 1, title: 'X' } })]).toEqual([
        status,
        'CONFLICT',
      ]);
    }
  });

  test('an organisation may ask before it is checked, but is taken on only afterwards', async () => {
    const newcomer = await portal.person();
    const theirs = await anOrganisation(portal, { owner: newcomer, status: 'UNVERIFIED' });
    const input = draft({ organisationId: theirs.id });
    const { id } = (await newcomer.do(CREATE, { input })).createRequest.supportRequest;
    await newcomer.do(SUBMIT, { input: { id } });
    expect(await coordinator.refusal(QUALIFY, { input: { id } })).toBe('CONFLICT');
    await coordinator.do('mutation ($id: ID!) { verifyOrganisation(input: { id: $id }) { userErrors { code } } }', {
      id: theirs.id,
    });
    expect(await coordinator.refusal(QUALIFY, { input: { id } })).toBe('OK');
  });

  test('not for one whose details were rejected, or that is archived', async () => {
    const someone = await portal.person();
    for (const status of ['REJECTED', 'ARCHIVED'] as const) {
      const theirs = await anOrganisation(portal, { owner: someone, status });
      expect(await someone.refusal(CREATE, { input: draft({ organisationId: theirs.id }) })).toBe('CONFLICT');
    }
  });
});

describe('on behalf of an organisation', () => {
  test('a coordinator writes down what came by telephone', async () => {
    const { id } = await anOrganisation(portal, { owner });
    const recorded = (await coordinator.do(RECORD, { input: draft({ organisationId: id, title: 'Z telefonu' }) }))
      .recordRequest;
    expect(recorded.supportRequest).toMatchObject({ status: 'SUBMITTED', origin: 'PHONE' });
    expect(await mailTo(owner)).toContain('Zapisaliśmy Wasze zapotrzebowanie: Z telefonu');
  });

  test('a volunteer names a checked organisation, and answers the questions about it', async () => {
    const theirs = await anOrganisation(portal);
    const input = draft({ organisationId: theirs.id, title: 'Moja wieś' });
    const { supportRequest } = (await volunteer.do(NAME, { input })).nameOrganisation;
    expect(supportRequest).toMatchObject({ status: 'SUBMITTED', origin: 'VOLUNTEER_NAMED' });
    expect(await mailTo(coordinator)).toContain('Nowe zapotrzebowanie: Moja wieś');
    const { id } = supportRequest;
    await coordinator.do(ASK, { input: { id, question: 'Kto to poprowadzi?' } });
    expect(await mailTo(volunteer)).toContain('Mamy pytanie do zapotrzebowania: Moja wieś');
    expect((await volunteer.do(READ, { id })).supportRequest.question).toBe('Kto to poprowadzi?');
    await volunteer.do(SUBMIT, { input: { id } });
    const hidden = await anOrganisation(portal, { status: 'UNVERIFIED' });
    expect(await volunteer.refusal(NAME, { input: draft({ organisationId: hidden.id }) })).toBe('NOT_FOUND');
  });
});

describe('who reads what', () => {
  const SHOWN = ['QUALIFIED', 'MATCHING', 'AGREED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'COMPLETED'];

  test.each(Object.values(RequestStatus))('a volunteer, of one that is %s', async (status) => {
    const row = await aRequest(portal, { organisation, status, question: 'Kiedy?', closingReason: 'Choroba' });
    if (!SHOWN.includes(status)) return expect(await volunteer.refusal(READ, { id: row.id })).toBe('NOT_FOUND');
    const { supportRequest } = await volunteer.do(READ, { id: row.id });
    expect(supportRequest).toMatchObject({
      title: 'Zebranie o świetlicy',
      question: null,
      closingReason: null,
      organisation: { name: 'Koło „Pod Lipą”', contactEmail: null },
      createdBy: null,
    });
    const HISTORY = 'query ($id: ID!) { timeline(subject: "SupportRequest", id: $id) { actorName } }';
    expect((await volunteer.do(HISTORY, { id: row.id })).timeline).toBeNull();
  });

  test('members their own, in every state; nobody else but the office', async () => {
    const row = await aRequest(portal, { organisation, status: 'DRAFT', question: 'Kiedy?' });
    expect((await owner.do(READ, { id: row.id })).supportRequest.question).toBe('Kiedy?');
    expect((await coordinator.do(READ, { id: row.id })).supportRequest.question).toBe('Kiedy?');
    const outsider = await portal.person();
    await anOrganisation(portal, { owner: outsider });
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    expect(await outsider.refusal(READ, { id: row.id })).toBe('NOT_FOUND');
    expect(await administrator.refusal(READ, { id: row.id })).not.toBe('OK');
    expect(idsOf((await outsider.do(LIST)).supportRequests)).toEqual([]);
    expect(await portal.visitor.refusal(READ, { id: row.id })).toBe('UNAUTHENTICATED');
  });
});

describe('lists', () => {
  test('are narrowed by state, organisation, municipality, template and title, and ordered by age', async () => {
    const theirs = await anOrganisation(portal, { municipalityCode: '041507' });
    const older = await aRequest(portal, {
      organisation: theirs,
      status: 'QUALIFIED',
      title: 'Żuraw nad Brdą',
      statusSince: new Date('2026-09-01T08:00:00Z'),
    });
    const newer = await aRequest(portal, {
      organisation: theirs,
      status: 'MATCHING',
      templateCode: 'GRANT_APPLICATION',
    });
    const closed = await aRequest(portal, { organisation: theirs, status: 'UNMET' });
    const list = async (filter: Record<string, unknown>, order?: string) =>
      idsOf((await coordinator.do(LIST, { filter: { organisationId: theirs.id, ...filter }, order })).supportRequests);
    expect(await list({})).toEqual([closed.id, newer.id, older.id]);
    expect(await list({ statuses: ['MATCHING', 'QUALIFIED'] }, 'LONGEST_IN_STATE')).toEqual([older.id, newer.id]);
    expect(await list({ templateId: newer.templateId })).toEqual([newer.id]);
    expect(await list({ municipalityId: organisation.municipalityId })).toEqual([]);
    expect(await list({ search: 'zuraw' })).toEqual([older.id]);
    const filter = { organisationId: theirs.id };
    const offered = await volunteer.do(FOR_VOLUNTEERS, { filter });
    expect(idsOf(offered.requestsForVolunteers)).toEqual([older.id, newer.id]);
  });

  test("the coordinator's queue counts each state and tells the oldest", async () => {
    const since = '2026-01-02T03:04:05.000Z';
    await aRequest(portal, { organisation, status: 'AGREED', statusSince: new Date(since) });
    const query = '{ supportRequestQueue { status count oldestSince } }';
    const { supportRequestQueue } = await coordinator.do(query);
    const agreed = supportRequestQueue.find(({ status }: { status: string }) => status === 'AGREED');
    expect(agreed).toMatchObject({ oldestSince: since });
    expect(agreed.count).toBeGreaterThan(0);
    expect(await owner.refusal(query)).toBe('FORBIDDEN');
  });
});

describe('ending', () => {
  test('with a reason that the other side is told', async () => {
    const cancelled = await aRequest(portal, { organisation, status: 'MATCHING', title: 'Już niepotrzebne' });
    await owner.do(CANCEL, { input: { id: cancelled.id, reason: 'Zebranie odwołane.' } });
    expect(await reread(cancelled.id)).toMatchObject({ status: 'CANCELLED', closingReason: 'Zebranie odwołane.' });
    expect(await mailTo(coordinator)).toContain('Zapotrzebowanie wycofane: Już niepotrzebne');
    const unmet = await aRequest(portal, { organisation, status: 'QUALIFIED', title: 'Nikogo nie ma' });
    await coordinator.do(UNMET, { input: { id: unmet.id, reason: 'Nikt nie ma wolnego terminu.' } });
    expect(await mailTo(owner)).toContain('Nie udało się odpowiedzieć na zapotrzebowanie: Nikogo nie ma');
  });

  const operations: Partial<Record<RequestStep, [query: string, extra: Record<string, unknown>]>> = {
    submit: [SUBMIT, {}],
    askClarification: [ASK, { question: 'Kiedy?' }],
    qualify: [QUALIFY, {}],
    startMatching: [START_MATCHING, {}],
    complete: [COMPLETE, {}],
    cancel: [CANCEL, { reason: 'Nieaktualne.' }],
    markUnmet: [UNMET, { reason: 'Nikogo nie ma.' }],
  };
  for (const [step, [query, extra]] of Object.entries(operations)) {
    const { from, to } = requestStates.steps[step as RequestStep];
    test(`${step} leads from ${from.join(', ')} to ${to}; from elsewhere it is a conflict`, async () => {
      for (const status of Object.values(RequestStatus)) {
        const allowed = from.includes(status);
        const row = await aRequest(portal, { organisation: await anOrganisation(portal), status });
        const refusal = await coordinator.refusal(query, { input: { id: row.id, ...extra } });
        const outcome = [status, refusal, (await reread(row.id)).status];
        expect(outcome).toEqual([status, allowed ? 'OK' : 'CONFLICT', allowed ? to : status]);
      }
    });
  }
});

describe('those who may not', () => {
  const attempts = async () => {
    const theirs = await anOrganisation(portal);
    const { id } = await aRequest(portal, { organisation: theirs, status: 'CLARIFICATION' });
    const reason = 'x';
    return [
      ['updateRequest', UPDATE, { id, version: 1, title: 'x' }, 'NOT_FOUND'],
      ['submitRequest', SUBMIT, { id }, 'NOT_FOUND'],
      ['cancelRequest', CANCEL, { id, reason }, 'NOT_FOUND'],
      ['completeRequest', COMPLETE, { id }, 'NOT_FOUND'],
      ['createRequest', CREATE, draft({ organisationId: theirs.id }), 'FORBIDDEN'],
      ['nameOrganisation', NAME, draft({ organisationId: theirs.id }), 'FORBIDDEN'],
      ['recordRequest', RECORD, draft(), 'FORBIDDEN'],
      ['askClarification', ASK, { id, question: 'x' }, 'FORBIDDEN'],
      ['qualifyRequest', QUALIFY, { id }, 'FORBIDDEN'],
      ['startMatching', START_MATCHING, { id }, 'FORBIDDEN'],
      ['markUnmet', UNMET, { id, reason }, 'FORBIDDEN'],
    ] as const;
  };

  test('visitors must sign in', async () => {
    for (const [name, query, input] of await attempts()) {
      expect([name, await portal.visitor.refusal(query, { input })]).toEqual([name, 'UNAUTHENTICATED']);
    }
  });

  test('members of another organisation, and people without a role in it', async () => {
    for (const [name, query, input, refusal] of await attempts()) {
      expect([name, await owner.refusal(query, { input })]).toEqual([name, refusal]);
    }
  });

  test('a volunteer reads, but neither changes nor takes steps', async () => {
    const { id } = await aRequest(portal, { organisation, status: 'MATCHING' });
    const input = { id, reason: 'x', version: 1, title: 'x', question: 'x' };
    const only = (...keys: Array<keyof typeof input>) => Object.fromEntries(keys.map((key) => [key, input[key]]));
    expect(await volunteer.refusal(CANCEL, { input: only('id', 'reason') })).toBe('FORBIDDEN');
    expect(await volunteer.refusal(UPDATE, { input: only('id', 'version', 'title') })).toBe('FORBIDDEN');
    expect(await volunteer.refusal(UNMET, { input: only('id', 'reason') })).toBe('FORBIDDEN');
    expect(await volunteer.refusal(CREATE, { input: draft() })).toBe('FORBIDDEN');
  });
});
