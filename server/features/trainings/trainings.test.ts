import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anEnrolment, aSession, aTraining } from '../../testing/scenes/trainings.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { Enrolment, SessionStatus, TrainingSession } from './trainings.entity.js';
import { ATTENDED, CHANGEABLE, enrolmentStates, sessionStates } from './trainings.states.js';

const NOW = new Date('2026-10-05T08:00:00Z');
const ERRORS = 'userErrors { code path message }';
const CREATE = `mutation ($input: CreateTrainingInput!) { createTraining(input: $input) { training { id version titlePl archived competences { level } } ${ERRORS} } }`;
const UPDATE = `mutation ($input: UpdateTrainingInput!) { updateTraining(input: $input) { training { titlePl minutes } ${ERRORS} } }`;
const ARCHIVE = `mutation ($input: TrainingInput!) { archiveTraining(input: $input) { training { archived } ${ERRORS} } }`;
const RESTORE = `mutation ($input: TrainingInput!) { restoreTraining(input: $input) { training { archived } ${ERRORS} } }`;
const PLAN = `mutation ($input: PlanSessionInput!) { planSession(input: $input) { session { id status trainers { name } } ${ERRORS} } }`;
const CHANGE = `mutation ($input: UpdateSessionInput!) { updateSession(input: $input) { session { capacity place version trainers { userId } } ${ERRORS} } }`;
const step = (name: string) =>
  `mutation ($input: SessionInput!) { ${name}(input: $input) { session { status } ${ERRORS} } }`;
const CANCEL_SESSION = `mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { session { status cancelReason } ${ERRORS} } }`;
const ENROL = `mutation ($input: EnrolInput!) { enrol(input: $input) { enrolment { id status waitingPlace session { onlineLink takenPlaces } } ${ERRORS} } }`;
const LEAVE = `mutation ($input: CancelEnrolmentInput!) { cancelEnrolment(input: $input) { enrolment { status } ${ERRORS} } }`;
const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { enrolment { status } ${ERRORS} } }`;
const SESSION =
  'query ($id: ID!) { trainingSession(id: $id) { status onlineLink takenPlaces waiting myEnrolment { status waitingPlace } trainers { name } enrolments { status user { name email phone } } } }';

let portal: Portal;
let coordinator: Person;
let trainer: Person;
let volunteer: Person;
let other: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  trainer = await portal.person({ name: 'Piotr Sowa', roles: ['TRAINER'] });
  volunteer = await portal.person({ name: 'Adam Lis', roles: ['VOLUNTEER'], profile: { phone: '600100200' } });
  other = await portal.person({ roles: ['VOLUNTEER'] });
});
afterAll(() => portal.close());
beforeEach(() => portal.clock.freeze(NOW));

const later = (hours: number) => portal.clock.freeze(new Date(portal.clock.now().getTime() + hours * 3_600_000));
const stored = (id: string) => portal.app.system.store.get(Enrolment, id);
const enrolIn = (person: Person, sessionId: string) =>
  person.do(ENROL, { input: { sessionId } }).then(({ enrol }) => enrol.enrolment);
const mailsTo = async (person: Person) => {
  const { email } = await portal.app.system.store.get(User, person.id);
  return (await portal.mailSent()).filter(({ to }) => to === email).map(({ subject }) => subject);
};

describe('the catalogue of trainings', () => {
  const input = async () => ({
    titlePl: 'Żeby zebranie było dobre',
    titleEn: 'Good meetings',
    descriptionPl: 'Prowadzenie zebrań.',
    descriptionEn: 'Chairing meetings.',
    minutes: 180,
    competences: [{ competenceId: (await portal.app.system.store.first(Competence, {}))?.id, level: 2 }],
  });

  test('a coordinator adds, changes and archives a training; visitors find only what is offered', async () => {
    const { training } = (await coordinator.do(CREATE, { input: await input() })).createTraining;
    const { id, version } = training;
    await coordinator.do(UPDATE, { input: { id, version, minutes: 200 } });
    expect(await coordinator.refusal(UPDATE, { input: { id, version, minutes: 90 } })).toBe('CONFLICT');
    const find = '{ trainings(filter: { search: "zeby ZEBRANIE" }) { nodes { id minutes } totalCount } }';
    expect((await portal.visitor.do(find)).trainings.nodes).toEqual([{ id, minutes: 200 }]);
    await coordinator.do(ARCHIVE, { input: { id } });
    expect((await portal.visitor.do(find)).trainings.totalCount).toBe(0);
    const one = `{ training(id: "${id}") { archived } }`;
    expect(await portal.visitor.refusal(one)).toBe('NOT_FOUND');
    expect((await volunteer.do(one)).training.archived).toBe(true);
    expect((await coordinator.do(RESTORE, { input: { id } })).restoreTraining.training.archived).toBe(false);
  });

  test('a competence must exist and stand there once', async () => {
    const good = await input();
    const unknown = { ...good, competences: [{ competenceId: 'nothing', level: 2 }] };
    expect(await coordinator.problems(CREATE, { input: unknown })).toEqual([
      'competences.0.competenceId: UNKNOWN_COMPETENCE',
    ]);
    const twice = { ...good, competences: [...good.competences, ...good.competences] };
    expect(await coordinator.problems(CREATE, { input: twice })).toEqual([
      'competences.1.competenceId: COMPETENCE_TWICE',
    ]);
    const wild = { ...good, minutes: 5, competences: [{ ...good.competences[0], level: 6 }] };
    expect(await coordinator.problems(CREATE, { input: wild })).toEqual([
      'minutes: TOO_SMALL',
      'competences.0.level: TOO_LARGE',
    ]);
  });

  test('nobody else may', async () => {
    const { id } = await aTraining(portal);
    const attempts: Array<[string, object]> = [
      [CREATE, await input()],
      [UPDATE, { id, version: 1 }],
      [ARCHIVE, { id }],
      [RESTORE, { id }],
    ];
    for (const [mutation, given] of attempts) {
      expect(await portal.visitor.refusal(mutation, { input: given })).toBe('UNAUTHENTICATED');
      for (const person of [volunteer, trainer]) {
        expect(await person.refusal(mutation, { input: given })).toBe('FORBIDDEN');
      }
    }
    expect(await coordinator.refusal(ARCHIVE, { input: { id: 'nothing' } })).toBe('NOT_FOUND');
  });
});

describe('planning a session', () => {
  const plan = async (changes: object = {}) => ({
    trainingId: (await aTraining(portal)).id,
    startsAt: '2026-10-20T07:00:00Z',
    endsAt: '2026-10-20T11:00:00Z',
    enrolBy: '2026-10-18T22:00:00Z',
    capacity: 12,
    onlineLink: 'https://meet.example.com/xyz',
    trainerIds: [trainer.id],
    ...changes,
  });

  test('a coordinator plans it, the trainer hears of it and finds it among the own ones', async () => {
    const { session } = (await coordinator.do(PLAN, { input: await plan() })).planSession;
    expect(session).toMatchObject({ status: 'PLANNED', trainers: [{ name: 'Piotr Sowa' }] });
    expect(await mailsTo(trainer)).toContain('Prowadzisz szkolenie: Fundusz sołecki krok po kroku');
    const led = (await trainer.do('{ ledSessions(filter: { upcoming: true }) { nodes { id } } }')).ledSessions;
    expect(led.nodes).toContainEqual({ id: session.id });
    expect(await portal.visitor.refusal(SESSION, { id: session.id })).toBe('NOT_FOUND');
  });

  test.each([
    [{ endsAt: '2026-10-20T07:00:00Z' }, 'endsAt: ENDS_BEFORE_START'],
    [{ enrolBy: '2026-10-20T07:00:01Z' }, 'enrolBy: ENROL_AFTER_START'],
    [{ onlineLink: null }, 'municipalityId: PLACE_OR_LINK'],
    [{ onlineLink: 'meet.example.com' }, 'onlineLink: NOT_A_LINK'],
    [{ municipalityId: 'nothing' }, 'municipalityId: UNKNOWN_MUNICIPALITY'],
    [{ trainingId: 'nothing' }, 'trainingId: UNKNOWN_TRAINING'],
    [{ capacity: 0 }, 'capacity: TOO_SMALL'],
  ])('%j is refused: %s', async (changes, problem) => {
    expect(await coordinator.problems(PLAN, { input: await plan(changes) })).toEqual([problem]);
  });

  test('only trainers lead, and none who takes part', async () => {
    expect(await coordinator.problems(PLAN, { input: await plan({ trainerIds: [volunteer.id] }) })).toEqual([
      'trainerIds: NOT_A_TRAINER',
    ]);
    const both = await portal.person({ roles: ['VOLUNTEER', 'TRAINER'] });
    const session = await aSession(portal);
    await enrolIn(both, session.id);
    const input = { id: session.id, version: 1, trainerIds: [both.id] };
    expect(await coordinator.problems(CHANGE, { input })).toEqual(['trainerIds: TRAINER_ENROLLED']);
    const led = await aSession(portal, { trainers: [both.id] });
    expect(await both.refusal(ENROL, { input: { sessionId: led.id } })).toBe('CONFLICT');
  });

  test('another place is mailed to all, more places let people in, fewer than taken are refused', async () => {
    const session = await aSession(portal, { capacity: 1, trainers: [trainer.id] });
    await enrolIn(volunteer, session.id);
    expect(await enrolIn(other, session.id)).toMatchObject({ status: 'WAITLISTED', waitingPlace: 1 });
    const change = (changes: object) => ({ input: { id: session.id, ...changes } });
    const { updateSession } = await coordinator.do(CHANGE, change({ version: 1, place: 'Świetlica', capacity: 2 }));
    expect(updateSession.session).toMatchObject({ place: 'Świetlica', capacity: 2 });
    expect((await other.do(SESSION, { id: session.id })).trainingSession.myEnrolment.status).toBe('CONFIRMED');
    const changed = 'Zmiana terminu lub miejsca: Fundusz sołecki krok po kroku';
    for (const person of [volunteer, other, trainer]) expect(await mailsTo(person)).toContain(changed);
    expect(await coordinator.problems(CHANGE, change({ version: 2, capacity: 1 }))).toEqual([
      'capacity: CAPACITY_BELOW_TAKEN',
    ]);
    expect(await coordinator.refusal(CHANGE, change({ version: 1, capacity: 3 }))).toBe('CONFLICT');
    await coordinator.do(CHANGE, change({ version: 2, trainerIds: [] }));
    expect(await trainer.refusal(step('markHeld'), { input: { id: session.id } })).toBe('FORBIDDEN');
  });
});

describe('the states of a session', () => {
  const mutations: Record<Exclude<keyof typeof sessionStates.steps, 'withdraw'>, string> = {
    accept: 'acceptSessionProposal',
    open: 'openSession',
    close: 'closeSession',
    hold: 'markHeld',
    settle: 'settleSession',
    cancel: 'cancelSession',
  };
  const attempt = (person: Person, name: string, id: string) =>
    name === 'cancelSession'
      ? person.refusal(CANCEL_SESSION, { input: { id, reason: 'Choroba' } })
      : person.refusal(step(name), { input: { id } });

  test.each(Object.entries(sessionStates.steps).filter(([name]) => name in mutations))(
    '%s works from its states and from no other',
    async (name, { from, to }) => {
      const mutation = mutations[name as keyof typeof mutations];
      for (const status of Object.values(SessionStatus)) {
        const started = name === 'hold' || name === 'settle';
        const session = await aSession(portal, { status, inHours: started ? -1 : 24 });
        const allowed = from.includes(status as never);
        expect([status, await attempt(coordinator, mutation, session.id)]).toEqual([
          status,
          allowed ? 'OK' : 'CONFLICT',
        ]);
        const after = await portal.app.system.store.get(TrainingSession, session.id);
        expect(after.status).toBe(allowed ? to : status);
      }
    },
  );

  test('are for coordinators; a trainer holds and settles the own ones', async () => {
    const [own, foreign] = [await aSession(portal, { trainers: [trainer.id] }), await aSession(portal)];
    for (const mutation of Object.values(mutations)) {
      expect(await attempt(portal.visitor, mutation, own.id)).toBe('UNAUTHENTICATED');
      expect(await attempt(volunteer, mutation, own.id)).toBe('FORBIDDEN');
      expect(await attempt(trainer, mutation, foreign.id)).toBe('FORBIDDEN');
      expect(await attempt(coordinator, mutation, 'nothing')).toBe('NOT_FOUND');
    }
    later(169);
    expect(await attempt(trainer, 'markHeld', own.id)).toBe('OK');
    expect(await attempt(trainer, 'settleSession', own.id)).toBe('OK');
  });

  test('enrolment does not open after its time, and nothing is held before it begins', async () => {
    const session = await aSession(portal, { status: 'PLANNED', enrolBy: NOW });
    expect(await coordinator.problems(step('openSession'), { input: { id: session.id } })).toEqual([
      ': ENROLMENT_OVER',
    ]);
    const open = await aSession(portal);
    expect(await attempt(coordinator, 'markHeld', open.id)).toBe('CONFLICT');
  });

  test('a change is refused once it is held, settled or called off', async () => {
    for (const status of Object.values(SessionStatus)) {
      const { id } = await aSession(portal, { status });
      const refusal = await coordinator.refusal(CHANGE, { input: { id, version: 1, capacity: 9 } });
      expect([status, refusal]).toEqual([status, CHANGEABLE.includes(status) ? 'OK' : 'CONFLICT']);
    }
  });

  test('calling it off tells everyone why and frees them', async () => {
    const session = await aSession(portal, { capacity: 1, trainers: [trainer.id] });
    const [first, second] = [
      await portal.person({ roles: ['VOLUNTEER'] }),
      await portal.person({ roles: ['VOLUNTEER'] }),
    ];
    for (const person of [first, second]) await enrolIn(person, session.id);
    await coordinator.do(CANCEL_SESSION, { input: { id: session.id, reason: 'Awaria prądu' } });
    for (const person of [first, second, trainer]) {
      expect(await mailsTo(person)).toContain('Szkolenie odwołane: Fundusz sołecki krok po kroku');
    }
    const { myEnrolment } = (await first.do(SESSION, { id: session.id })).trainingSession;
    expect(myEnrolment.status).toBe('CANCELLED');
  });
});

describe('enrolling', () => {
  test('takes a place while there are any, then waits; a place given up goes to the first who waits', async () => {
    const session = await aSession(portal, { capacity: 1 });
    const third = await portal.person({ roles: ['VOLUNTEER'] });
    const held = await enrolIn(volunteer, session.id);
    expect(held).toMatchObject({
      status: 'CONFIRMED',
      session: { onlineLink: 'https://meet.example.com/abc', takenPlaces: 1 },
    });
    later(1);
    expect(await enrolIn(other, session.id)).toMatchObject({ status: 'WAITLISTED', waitingPlace: 1 });
    later(1);
    expect(await enrolIn(third, session.id)).toMatchObject({ status: 'WAITLISTED', waitingPlace: 2 });
    await volunteer.do(LEAVE, { input: { id: held.id } });
    expect(await mailsTo(other)).toContain('Zwolniło się miejsce dla Ciebie: Fundusz sołecki krok po kroku');
    const seen = (await third.do(SESSION, { id: session.id })).trainingSession;
    expect(seen).toMatchObject({ takenPlaces: 1, waiting: 1, myEnrolment: { waitingPlace: 1 }, onlineLink: null });
    expect(seen.enrolments).toHaveLength(1);
    later(1);
    expect(await enrolIn(volunteer, session.id)).toMatchObject({ status: 'WAITLISTED', waitingPlace: 2 });
  });

  test('once per person', async () => {
    const session = await aSession(portal);
    await enrolIn(volunteer, session.id);
    expect(await volunteer.refusal(ENROL, { input: { sessionId: session.id } })).toBe('CONFLICT');
  });

  test('only while it is open, before its time and before the start', async () => {
    for (const status of Object.values(SessionStatus)) {
      const { id } = await aSession(portal, { status });
      const refusal = await volunteer.refusal(ENROL, { input: { sessionId: id } });
      const expected = status === 'OPEN' ? 'OK' : status === 'PROPOSED' ? 'NOT_FOUND' : 'CONFLICT';
      expect([status, refusal]).toEqual([status, expected]);
    }
    const late = await aSession(portal, { enrolBy: new Date(NOW.getTime() - 1) });
    expect(await volunteer.refusal(ENROL, { input: { sessionId: late.id } })).toBe('CONFLICT');
  });

  test('is for volunteers; a coordinator enrols one who phoned', async () => {
    const { id: sessionId } = await aSession(portal);
    expect(await portal.visitor.refusal(ENROL, { input: { sessionId } })).toBe('UNAUTHENTICATED');
    expect(await trainer.refusal(ENROL, { input: { sessionId } })).toBe('FORBIDDEN');
    expect(await volunteer.refusal(ENROL, { input: { sessionId: 'nothing' } })).toBe('NOT_FOUND');
    expect(await volunteer.refusal(ENROL, { input: { sessionId, userId: other.id } })).toBe('FORBIDDEN');
    expect(await coordinator.refusal(ENROL, { input: { sessionId } })).toBe('FORBIDDEN');
    expect(await coordinator.problems(ENROL, { input: { sessionId, userId: trainer.id } })).toEqual([
      'userId: NOT_A_VOLUNTEER',
    ]);
    await coordinator.do(ENROL, { input: { sessionId, userId: other.id } });
    expect((await other.do(SESSION, { id: sessionId })).trainingSession.myEnrolment.status).toBe('CONFIRMED');
  });

  test('a place is given up only by its holder or a coordinator, before the start, from a state with a place', async () => {
    const session = await aSession(portal);
    const { id } = await enrolIn(volunteer, session.id);
    expect(await portal.visitor.refusal(LEAVE, { input: { id } })).toBe('UNAUTHENTICATED');
    expect(await trainer.refusal(LEAVE, { input: { id } })).toBe('FORBIDDEN');
    expect(await other.refusal(LEAVE, { input: { id } })).toBe('NOT_FOUND');
    await coordinator.do(LEAVE, { input: { id } });
    expect(await volunteer.refusal(LEAVE, { input: { id } })).toBe('CONFLICT');
    const begun = await aSession(portal, { inHours: -1 });
    const place = await anEnrolment(portal, begun, volunteer.id);
    expect(await volunteer.refusal(LEAVE, { input: { id: place.id } })).toBe('CONFLICT');
  });

  test('a hundred at once for ten places: ten are in, ninety wait in one order', async () => {
    const session = await aSession(portal, { capacity: 10 });
    const people: Person[] = [];
    while (people.length < 100) people.push(await portal.person({ roles: ['VOLUNTEER'] }));
    const statuses = await Promise.all(people.map((person) => enrolIn(person, session.id)));
    expect(statuses.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(10);
    expect(statuses.filter(({ status }) => status === 'WAITLISTED')).toHaveLength(90);
    const held = statuses.find(({ status }) => status === 'CONFIRMED');
    const holder = people[statuses.indexOf(held)];
    await holder?.do(LEAVE, { input: { id: held.id } });
    const { takenPlaces, waiting } = (await coordinator.do(SESSION, { id: session.id })).trainingSession;
    expect([takenPlaces, waiting]).toEqual([10, 89]);
  }, 60_000);
});

describe('attendance', () => {
  const mark = (enrolmentId: string, attendance: string) => ({ input: { enrolmentId, attendance } });
  const claims = (userId: string) =>
    portal.app.system.store.list(CompetenceClaim, { where: (w) => w.where('row.userId = :userId', { userId }) });

  test('the trainer marks and corrects, settles, and who was present has the competence once', async () => {
    const training = await aTraining(portal);
    const session = await aSession(portal, { trainingId: training.id, trainers: [trainer.id] });
    const [present, partial] = [
      await portal.person({ roles: ['VOLUNTEER'] }),
      await portal.person({ roles: ['VOLUNTEER'] }),
    ];
    const [one, two] = [await enrolIn(present, session.id), await enrolIn(partial, session.id)];
    expect(await trainer.refusal(ATTEND, mark(one.id, 'PRESENT'))).toBe('CONFLICT');
    later(169);
    await trainer.do(ATTEND, mark(one.id, 'ABSENT'));
    await trainer.do(ATTEND, mark(one.id, 'PRESENT'));
    await trainer.do(step('markHeld'), { input: { id: session.id } });
    expect(await trainer.problems(step('settleSession'), { input: { id: session.id } })).toEqual([
      ': ATTENDANCE_MISSING',
    ]);
    await trainer.do(ATTEND, mark(two.id, 'PARTIAL'));
    const settle = () => trainer.refusal(step('settleSession'), { input: { id: session.id } });
    expect((await Promise.all([settle(), settle()])).sort()).toEqual(['CONFLICT', 'OK']);
    expect(await claims(present.id)).toMatchObject([
      { level: 3, source: 'TRAINING', evidence: 'Fundusz sołecki krok po kroku (2026-10-12)' },
    ]);
    expect(await claims(partial.id)).toEqual([]);
    expect(await trainer.refusal(ATTEND, mark(one.id, 'ABSENT'))).toBe('CONFLICT');
    expect(await mailsTo(present)).toContain('Nowe kompetencje w Twoim profilu: Fundusz sołecki krok po kroku');
  });

  test('a higher level replaces, a lower one leaves what is there', async () => {
    const person = await portal.person({ roles: ['VOLUNTEER'] });
    const competenceId = (await portal.app.system.store.first(Competence, { order: [['code', 'ASC']] }))?.id ?? '';
    for (const [level, expected] of [
      [3, 3],
      [2, 3],
      [4, 4],
    ] as const) {
      const training = await aTraining(portal, { competences: [{ competenceId, level }] });
      const session = await aSession(portal, { trainingId: training.id, status: 'HELD', inHours: -5 });
      await anEnrolment(portal, session, person.id, { status: 'PRESENT' });
      await coordinator.do(step('settleSession'), { input: { id: session.id } });
      expect(await claims(person.id)).toMatchObject([{ level: expected }]);
    }
  });

  test('is recorded from the start until the session is settled', async () => {
    for (const status of Object.values(SessionStatus)) {
      const session = await aSession(portal, { status, inHours: -1 });
      const place = await anEnrolment(portal, session, volunteer.id);
      const refusal = await coordinator.refusal(ATTEND, mark(place.id, 'PRESENT'));
      expect([status, refusal]).toEqual([status, ATTENDED.includes(status) ? 'OK' : 'CONFLICT']);
    }
  });

  test('neither of who waits nor of who gave the place up', async () => {
    const session = await aSession(portal, { inHours: -1 });
    for (const status of ['WAITLISTED', 'CANCELLED'] as const) {
      expect(enrolmentStates.steps.PRESENT.from).not.toContain(status);
      const person = await portal.person({ roles: ['VOLUNTEER'] });
      const place = await anEnrolment(portal, session, person.id, { status });
      expect(await coordinator.refusal(ATTEND, mark(place.id, 'PRESENT'))).toBe('CONFLICT');
    }
  });

  test('who waits when it is held waits no longer', async () => {
    const session = await aSession(portal, { inHours: -1 });
    const place = await anEnrolment(portal, session, volunteer.id, { status: 'WAITLISTED' });
    await coordinator.do(step('markHeld'), { input: { id: session.id } });
    expect((await stored(place.id)).status).toBe('CANCELLED');
  });

  test('nobody marks the own attendance or that of a session they do not lead', async () => {
    const both = await portal.person({ roles: ['VOLUNTEER', 'COORDINATOR'] });
    const session = await aSession(portal, { inHours: -1 });
    const place = await anEnrolment(portal, session, both.id);
    expect(await both.refusal(ATTEND, mark(place.id, 'PRESENT'))).toBe('FORBIDDEN');
    expect(await volunteer.refusal(ATTEND, mark(place.id, 'PRESENT'))).toBe('FORBIDDEN');
    expect(await trainer.refusal(ATTEND, mark(place.id, 'PRESENT'))).toBe('NOT_FOUND');
    expect(await portal.visitor.refusal(ATTEND, mark(place.id, 'PRESENT'))).toBe('UNAUTHENTICATED');
  });
});

describe('what people see', () => {
  test('a visitor: open sessions without the link, the people or the enrolments', async () => {
    const session = await aSession(portal, { trainers: [trainer.id] });
    await enrolIn(volunteer, session.id);
    expect((await portal.visitor.do(SESSION, { id: session.id })).trainingSession).toEqual({
      status: 'OPEN',
      onlineLink: null,
      takenPlaces: 1,
      waiting: 0,
      myEnrolment: null,
      trainers: [],
      enrolments: [],
    });
    const all = (await portal.visitor.do('{ trainingSessions(first: 100) { nodes { status } } }')).trainingSessions;
    expect(new Set(all.nodes.map(({ status }: { status: string }) => status))).toEqual(new Set(['OPEN']));
    for (const field of ['myEnrolments { id }', 'ledSessions { nodes { id } }']) {
      expect(await portal.visitor.refusal(`{ ${field} }`)).toBe('UNAUTHENTICATED');
    }
  });

  test('a trainer: name and e-mail of participants of own sessions, the link; nothing of others', async () => {
    const [own, foreign] = [await aSession(portal, { trainers: [trainer.id] }), await aSession(portal)];
    for (const session of [own, foreign]) await enrolIn(volunteer, session.id);
    const seen = (await trainer.do(SESSION, { id: own.id })).trainingSession;
    expect(seen.onlineLink).toBe('https://meet.example.com/abc');
    expect(seen.enrolments).toMatchObject([{ status: 'CONFIRMED', user: { name: 'Adam Lis', phone: null } }]);
    expect(seen.enrolments[0].user.email).toMatch(/@/);
    expect((await trainer.do(SESSION, { id: foreign.id })).trainingSession).toMatchObject({
      onlineLink: null,
      enrolments: [],
    });
  });

  test('a volunteer: all own enrolments and no others; lists by filter', async () => {
    const person = await portal.person({ roles: ['VOLUNTEER'] });
    const [soon, past] = [await aSession(portal), await aSession(portal, { inHours: -48, status: 'HELD' })];
    await enrolIn(person, soon.id);
    await anEnrolment(portal, past, person.id, { status: 'PRESENT' });
    await enrolIn(other, soon.id);
    const { myEnrolments } = await person.do('{ myEnrolments { session { id } training { titleEn } } }');
    expect(myEnrolments).toHaveLength(2);
    const list = (filter: string) => `{ trainingSessions(filter: { ${filter} }) { nodes { id } } }`;
    const ids = async (filter: string) =>
      (await person.do(list(filter))).trainingSessions.nodes.map(({ id }: { id: string }) => id);
    expect(await ids(`upcoming: false, trainingId: "${past.trainingId}"`)).toEqual([past.id]);
    expect(await ids(`upcoming: true, trainingId: "${past.trainingId}"`)).toEqual([]);
    const running = await aSession(portal, { inHours: -1, trainingId: past.trainingId });
    const ended = await aSession(portal, { inHours: -5, trainingId: past.trainingId });
    expect(await ids(`over: true, trainingId: "${past.trainingId}"`)).toEqual([past.id, ended.id]);
    expect(await ids(`over: false, trainingId: "${past.trainingId}"`)).toEqual([running.id]);
    expect(await ids(`statuses: [OPEN], trainingId: "${soon.trainingId}"`)).toEqual([soon.id]);
    expect(await ids(`municipalityId: "${soon.municipalityId}", trainingId: "${soon.trainingId}"`)).toEqual([soon.id]);
    const { training } = await person.do(`{ training(id: "${soon.trainingId}") { openSessions { id takenPlaces } } }`);
    expect(training.openSessions).toEqual([{ id: soon.id, takenPlaces: 2 }]);
  });
});
