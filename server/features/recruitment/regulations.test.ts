import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Role } from '../../../schema/vocabulary.js';
import { NO_FACTS } from '../../access/actor.js';
import { Context } from '../../access/context.js';
import { MailMessage } from '../../platform/mail/mail-message.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { PDF, PNG } from '../../testing/scenes/files.js';
import { anApplication, aRound, REQUIRED_CONSENTS } from '../../testing/scenes/recruitment.js';
import { RecruitmentRound, type RoundStatus } from './recruitment.entity.js';
import { RoundRegulations } from './regulations.entity.js';
import { seedRegulations } from './regulations.seed.js';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

let round: RecruitmentRound;
beforeEach(async () => {
  round = await aRound(portal);
});

const VERSION =
  'id number titlePl sections { headingPl pointsPl } fileName fileSize changesPl publishedAt publishedBy { id } announcedAt';
const PUBLISH = `mutation ($input: PublishRegulationsInput!) { publishRegulations(input: $input) { regulations { ${VERSION} } userErrors { code path } } }`;
const READ = `query ($roundId: ID, $number: Int) { regulations(roundId: $roundId, number: $number) { ${VERSION} round { id } } }`;
const VERSIONS = `query ($id: ID!) { round(id: $id) { regulationsVersions { ${VERSION} } consentTexts { kind version } } }`;

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { application { id version consents { kind textVersion regulations { number round { id } } } } userErrors { code path } } }';
const OPEN = 'mutation ($id: ID!) { openRound(input: { id: $id }) { round { id } userErrors { code path } } }';

const TEXT = [{ headingPl: 'Zasady', headingEn: 'Rules', pointsPl: ['Pierwsza.'], pointsEn: ['The first.'] }];
const text = (more: object = {}) => ({
  input: {
    ...{ roundId: round.id, after: 1, titlePl: 'Regulamin', titleEn: 'Regulations', sections: TEXT },
    ...{ changesPl: 'Nowy termin.', changesEn: 'A new deadline.' },
    ...more,
  },
});
const publish = async (more: object = {}) =>
  (await coordinator.do(PUBLISH, text(more))).publishRegulations.regulations as { id: string; number: number };
const numbers = async (person: Person = coordinator, id = round.id): Promise<number[]> =>
  (await person.do(VERSIONS, { id })).round.regulationsVersions.map(({ number }: RoundRegulations) => number);
const uploaded = async (bytes: Buffer, person = coordinator): Promise<string> => (await person.upload(bytes)).file.id;
const mailsTo = (person: Person): Promise<MailMessage[]> =>
  portal.asSystem(({ store }) =>
    store.list(MailMessage, {
      where: (w) => w.where("row.userId = :id AND row.subject LIKE 'Zmiana regulaminu%'", { id: person.id }),
    }),
  );
const consentsTo = (number: number) =>
  REQUIRED_CONSENTS.map((each) => (each.kind === 'REGULATIONS' ? { ...each, version: String(number) } : each));

describe('a coordinator', () => {
  test('publishes a text as the next version, and everyone reads it and the former one', async () => {
    const published = await publish();
    expect(published).toMatchObject({
      ...{ number: 2, titlePl: 'Regulamin', sections: [{ headingPl: 'Zasady', pointsPl: ['Pierwsza.'] }] },
      ...{ changesPl: 'Nowy termin.', fileName: null, publishedBy: { id: coordinator.id } },
      ...{ publishedAt: '2026-10-05T08:00:00.000Z', announcedAt: '2026-10-05T08:00:00.000Z' },
    });
    const of = async (variables: Record<string, unknown>) => (await portal.visitor.do(READ, variables)).regulations;
    expect(await of({ roundId: round.id })).toMatchObject({ number: 2, round: { id: round.id }, publishedBy: null });
    expect(await of({ roundId: round.id, number: 1 })).toMatchObject({ number: 1, changesPl: null });
    expect(await numbers(portal.visitor)).toEqual([2, 1]);
    const { timeline } = await coordinator.do(`{ timeline(subject: "RecruitmentRound", id: "${round.id}") { event } }`);
    expect(timeline.at(-1)).toMatchObject({ event: 'publishRegulations' });
  });

  test('publishes a PDF, which visitors download', async () => {
    const { id } = await publish({ sections: null, fileId: await uploaded(PDF) });
    const answer = await portal.visitor.fetch(`/files/regulations/${id}`);
    expect(answer.rawPayload.equals(PDF)).toBe(true);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect((await portal.visitor.do(READ, { roundId: round.id })).regulations).toMatchObject({
      ...{ sections: [], fileName: expect.stringMatching(/\.pdf$/), fileSize: PDF.length },
    });
  });

  test('is told what is wrong', async () => {
    const problems = (more: object) => coordinator.problems(PUBLISH, text(more));
    expect(await problems({ changesPl: '', changesEn: null })).toEqual(['changesPl: REQUIRED', 'changesEn: REQUIRED']);
    expect(await problems({ sections: null })).toEqual(['sections: TEXT_OR_FILE']);
    expect(await problems({ fileId: await uploaded(PDF) })).toEqual(['sections: TEXT_OR_FILE']);
    expect(await problems({ sections: null, fileId: await uploaded(PNG) })).toEqual(['fileId: KIND_HERE']);
    const strange = await uploaded(PDF, await portal.person());
    expect(await problems({ sections: null, fileId: strange })).toEqual(['fileId: NO_FILE']);
    const uneven = [...TEXT, { ...TEXT[0], pointsEn: ['One.', 'Two.'] }];
    expect(await problems({ sections: uneven })).toEqual(['sections.1: LANGUAGES_DIFFER']);
    expect(await problems({ sections: [{ ...TEXT[0], pointsPl: [' '] }] })).toEqual(['sections.0: REQUIRED']);
    expect(await numbers()).toEqual([1]);
  });

  test('who saw an older list does not publish over somebody else, nor do two at once', async () => {
    const both = await Promise.all([1, 2].map(() => coordinator.refusal(PUBLISH, text())));
    expect(both.sort()).toEqual(['CONFLICT', 'OK']);
    expect(await coordinator.refusal(PUBLISH, text())).toBe('CONFLICT');
    expect(await numbers()).toEqual([2, 1]);
  });

  test.each<[RoundStatus, string]>([
    ['DRAFT', 'OK'],
    ['OPEN', 'OK'],
    ['CLOSED', 'OK'],
    ['IN_REVIEW', 'OK'],
    ['DECIDED', 'CONFLICT'],
    ['ARCHIVED', 'CONFLICT'],
  ])('of a round %s: %s', async (status, outcome) => {
    round = await aRound(portal, { status });
    expect(await coordinator.refusal(PUBLISH, text())).toBe(outcome);
  });
});

describe('a draft of a round', () => {
  const CREATE =
    'mutation ($input: CreateRoundInput!) { createRound(input: $input) { round { id } userErrors { code path } } }';
  const created = async (copyOfId?: string): Promise<string> => {
    const input = {
      ...{ namePl: 'Nabór', nameEn: 'Round', places: 5, announcementPl: 'Zapraszamy.', announcementEn: 'Welcome.' },
      ...{ opensAt: '2026-10-01T06:00:00Z', closesAt: '2026-11-01T22:00:00Z', copyOfId },
    };
    return (await coordinator.do(CREATE, { input })).createRound.round.id;
  };

  test('begins with the regulations of the portal, which nobody outside reads until it is announced', async () => {
    const id = await created();
    expect(await numbers(coordinator, id)).toEqual([1]);
    expect(await portal.visitor.refusal(READ, { roundId: id })).toBe('NOT_FOUND');
    await coordinator.do(OPEN, { id });
    const { regulations } = await portal.visitor.do(READ, { roundId: id });
    expect(regulations.titlePl).toBe('Regulamin naboru i udziału w programie „Ekspercki Zespół Wolontariuszy”');
    expect(JSON.stringify(regulations)).not.toContain('{{');
  });

  test('takes over the current version of the round that it copies, a PDF too, as its first', async () => {
    await publish();
    const [ofText] = (await coordinator.do(VERSIONS, { id: await created(round.id) })).round.regulationsVersions;
    expect(ofText).toMatchObject({ number: 1, titlePl: 'Regulamin', sections: [{ headingPl: 'Zasady' }] });
    expect(ofText).toMatchObject({ changesPl: null, announcedAt: null });
    await publish({ after: 2, sections: null, fileId: await uploaded(PDF) });
    const copy = await created(round.id);
    const [ofFile] = (await coordinator.do(VERSIONS, { id: copy })).round.regulationsVersions;
    const path = `/files/regulations/${ofFile.id}`;
    expect((await portal.visitor.fetch(path)).statusCode).toBe(404);
    await coordinator.do(OPEN, { id: copy });
    expect((await portal.visitor.fetch(path)).rawPayload.equals(PDF)).toBe(true);
  });

  test('is not announced without any', async () => {
    const bare = await portal.asSystem(async (work) => {
      const { id: _id, ...values } = await work.store.get(RecruitmentRound, round.id);
      return work.create(RecruitmentRound, { ...values, status: 'DRAFT' });
    });
    expect(await coordinator.problems(OPEN, { id: bare.id })).toEqual([': REGULATIONS_MISSING']);
    await seedRegulations(portal.app.system);
    expect(await coordinator.refusal(OPEN, { id: bare.id })).toBe('OK');
  });

  test('tells nobody of a new version', async () => {
    round = await aRound(portal, { status: 'DRAFT' });
    const person = await portal.person();
    await anApplication(portal, { person, round });
    await publish();
    expect(await mailsTo(person)).toEqual([]);
  });
});

describe('a candidate', () => {
  const begun = async () => {
    const person = await portal.person();
    return { person, application: await anApplication(portal, { person, round, status: 'DRAFT' }) };
  };
  const submission = ({ id, version }: { id: string; version: number }, number: number) => ({
    input: { id, version, consents: consentsTo(number) },
  });

  test('accepts the version in force, and the consent points at it', async () => {
    const { person, application } = await begun();
    await publish();
    expect((await person.do(VERSIONS, { id: round.id })).round.consentTexts).toContainEqual({
      ...{ kind: 'REGULATIONS', version: '2' },
    });
    expect(await person.problems(SUBMIT, submission(application, 1))).toEqual([
      'consents.REGULATIONS: CONSENT_OUTDATED',
    ]);
    const { submitApplication } = await person.do(SUBMIT, submission(application, 2));
    expect(submitApplication.application.consents).toContainEqual({
      ...{ kind: 'REGULATIONS', textVersion: '2', regulations: { number: 2, round: { id: round.id } } },
    });
    expect(await mailsTo(person)).toEqual([]);
  });

  test('who applied before is told what changed; the consent stays, also when something is completed later', async () => {
    const { person, application } = await begun();
    await person.do(SUBMIT, submission(application, 1));
    const gone = await portal.person();
    await anApplication(portal, { person: gone, round, status: 'WITHDRAWN' });
    const writing = await begun();
    await publish();
    const [mail, ...others] = await mailsTo(person);
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Nowy termin.');
    expect(mail?.text).toContain(`/regulations?round=${round.id}&version=2`);
    expect([...(await mailsTo(gone)), ...(await mailsTo(writing.person))]).toEqual([]);

    const RETURN =
      'mutation ($input: ReturnApplicationInput!) { returnApplication(input: $input) { application { version } userErrors { code } } }';
    const returned = { id: application.id, fields: ['experience'], comment: 'Dopisz.', untilDay: '2026-10-20' };
    const { version } = (await coordinator.do(RETURN, { input: returned })).returnApplication.application;
    const again = { input: { id: application.id, version, consents: [] } };
    const { consents } = (await person.do(SUBMIT, again)).submitApplication.application;
    const accepted = consents.filter(({ kind }: { kind: string }) => kind === 'REGULATIONS');
    expect(accepted).toMatchObject([{ textVersion: '1', regulations: { number: 1 } }]);
  });

  test('who submits while a version is published accepts it or is told of it', async () => {
    const all: Array<Awaited<ReturnType<typeof begun>>> = [];
    for (let each = 0; each < 8; each++) all.push(await begun());
    const [, ...outcomes] = await Promise.all([
      publish(),
      ...all.map(({ person, application }) => person.problems(SUBMIT, submission(application, 1))),
    ]);
    const told = await Promise.all(all.map(async ({ person }) => (await mailsTo(person)).length));
    expect(
      outcomes.filter((problems) => problems.length > 0 && problems[0] !== 'consents.REGULATIONS: CONSENT_OUTDATED'),
    ).toEqual([]);
    expect(told).toEqual(outcomes.map((problems) => (problems.length === 0 ? 1 : 0)));
  });
});

describe('nobody else', () => {
  test('publishes', async () => {
    expect(await portal.visitor.refusal(PUBLISH, text())).toBe('UNAUTHENTICATED');
    const others = [
      await portal.person(),
      await portal.person({ roles: ['VOLUNTEER', 'TRAINER'] }),
      await portal.person({ roles: ['ADMINISTRATOR'] }),
    ];
    for (const other of others) expect(await other.refusal(PUBLISH, text())).toBe('FORBIDDEN');
    expect(await numbers()).toEqual([1]);
  });

  test('reads a version or its file before the announcement', async () => {
    round = await aRound(portal, { status: 'DRAFT' });
    const { id } = await publish({ sections: null, fileId: await uploaded(PDF) });
    for (const other of [portal.visitor, await portal.person(), await portal.person({ roles: ['ADMINISTRATOR'] })]) {
      expect(await other.refusal(READ, { roundId: round.id })).toBe('NOT_FOUND');
      expect((await other.fetch(`/files/regulations/${id}`)).statusCode).toBe(404);
    }
    expect((await coordinator.fetch(`/files/regulations/${id}`)).statusCode).toBe(200);
  });
});

test('a version never changes', async () => {
  const { id } = await publish();
  const actor = {
    kind: 'USER' as const,
    userId: coordinator.id,
    roles: new Set<Role>(['COORDINATOR']),
    facts: NO_FACTS,
  };
  const change = new Context(portal.app.engine, actor, 'PL').write((work) => work.load(RoundRegulations, id, 'update'));
  await expect(change).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('without a round the regulations are those announced last; a version that is not there is not found', async () => {
  const then = portal.clock.now();
  portal.clock.freeze(new Date(then.getTime() + 60_000));
  const { id } = await publish();
  portal.clock.freeze(then);
  expect((await portal.visitor.do(READ)).regulations).toMatchObject({ id, number: 2 });
  expect(await portal.visitor.refusal(READ, { roundId: round.id, number: 9 })).toBe('NOT_FOUND');
});

test('rounds from before there were versions get the portal’s own as the first, and consents point at it', async () => {
  const person = await portal.person();
  const { id } = await anApplication(portal, { person, round });
  await portal.asSystem(async (work) => {
    await work.sql('UPDATE consents SET regulationsId = NULL WHERE applicationId = ?', [id]);
    await work.sql('DELETE FROM round_regulations WHERE roundId = ?', [round.id]);
  });
  await seedRegulations(portal.app.system);
  const { regulations } = await portal.visitor.do(READ, { roundId: round.id });
  expect(regulations).toMatchObject({ number: 1, announcedAt: round.opensAt.toISOString() });
  const { application } = await person.do(`{ application(id: "${id}") { consents { kind regulations { id } } } }`);
  expect(application.consents).toContainEqual({ kind: 'REGULATIONS', regulations: { id: regulations.id } });
  await seedRegulations(portal.app.system);
  expect(await numbers()).toEqual([1]);
});
