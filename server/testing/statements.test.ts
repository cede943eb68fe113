import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v4 as uuid } from 'uuid';
import { clientOperation } from '../bench/documents.js';
import type { ActivityKind } from '../features/catalogue/catalogue.entity.js';
import type { Match } from '../features/matching/matching.entity.js';
import type { Organisation } from '../features/organisations/organisations.entity.js';
import { Tie } from '../features/volunteers/volunteers.entity.js';
import type { Person } from './person.js';
import { Portal } from './portal.js';
import { aKind, anActivity, anAgreedMatch } from './scenes/activities.js';
import { anOrganisation, aRequest } from './scenes/organisations.js';
import { aPlan } from './scenes/plans.js';
import { aVolunteer } from './scenes/volunteers.js';
import { statementsOf } from './statements.js';

/* How often the database is asked for what people do most. More than this needs a reason. */

let portal: Portal;
let volunteer: Person;
let organisation: Organisation;
let kind: ActivityKind;
let match: Match;

beforeAll(async () => {
  portal = await Portal.open();
  volunteer = await aVolunteer(portal);
  organisation = await anOrganisation(portal, { owner: await portal.person() });
  kind = await aKind(portal);
  const request = await aRequest(portal, { organisation, status: 'AGREED' });
  match = await anAgreedMatch(portal, { volunteer, request, status: 'ACTIVE' });
  await anActivity(portal, { volunteer, organisation, status: 'CONFIRMED', heldOn: '2026-09-10' });
  await anActivity(portal, { volunteer, organisation, status: 'RETURNED', heldOn: '2026-09-11' });
  await portal.asSystem((work) =>
    work.create(Tie, { userId: volunteer.id, organisationId: organisation.id, kind: 'MEMBER' }),
  );
  await aPlan(portal, volunteer.id);
});

afterAll(() => portal.close());

/** With what is kept in memory read before, and without the look for who asks. */
async function costOf(path: string, variables: () => Record<string, unknown>): Promise<string[]> {
  const { text } = clientOperation(path);
  for (let time = 0; time < 2; time++) await volunteer.do(text, variables());
  await portal.app.engine.outbox.settled();
  const statements = await statementsOf(portal.app.dataSource, async () => {
    await volunteer.do(text, variables());
    await portal.app.engine.outbox.settled();
  });
  return statements.filter((sql) => !/\bsessions\b/.test(sql));
}

describe('a card of the home page of a volunteer', () => {
  test.each([
    ['activities/ToMend', 1, {}],
    ['agreements/MyAgreements', 1, {}],
    ['plans/MyPlanCard', 2, {}],
    ['matching/MyMatches', 1, { first: 5 }],
    ['trainings/MyEnrolments', 1, {}],
    ['reports/MyFigures', 1, {}],
    ['support/RequestsForVolunteers', 1, { first: 3 }],
    ['volunteers/Profile', 2, {}],
  ])('%s takes %i', async (path, most, variables) => {
    expect(await costOf(path, () => variables)).toHaveLength(most);
  });
});

test('what the law asks for is told without reading the wording of the agreement', async () => {
  const [sql] = await costOf('agreements/MyAgreements', () => ({}));
  expect(sql).toMatch(/\bcopyHandedOn\b/);
  expect(sql).not.toMatch(/\b(text|letterhead|scope)\b/);
});

test('the home page of a volunteer, with all its cards, takes 2', async () => {
  const cards = ['ToMend', 'MyAgreements', 'MyPlanCard', 'MyMatches', 'MyEnrolments', 'MyFigures', 'Profile'];
  const variables = {
    ...Object.fromEntries([...cards, 'RequestsForVolunteers'].map((card) => [card, true])),
    ...{ AgreementTodos_endingBefore: '2026-01-31', AgreementTodos_originalMissingFor: 14 },
    ...{ OrganisationFigures_organisationId: '', YearFigures_from: '2026-01-01', YearFigures_to: '2026-12-31' },
  };
  expect(await costOf('home-cards/HomeCards', () => variables)).toHaveLength(2);
});

describe('logging an activity', () => {
  const input = (changes: Record<string, unknown>) => ({
    input: {
      ...{ id: uuid(), organisationId: organisation.id, kindId: kind.id, topic: 'Zebranie', heldOn: '2026-10-02' },
      ...{ minutes: 15, submit: true, ...changes },
    },
  });

  test('within a match that goes on, with a message to the receiver', async () => {
    const cost = await costOf('activities/LogActivity', () => input({ matchId: match.id }));
    expect(cost).toHaveLength(9);
    expect(cost.filter((sql) => /^(INSERT|UPDATE)/.test(sql))).toEqual([
      expect.stringMatching(/^INSERT INTO .activities/),
      expect.stringMatching(/^INSERT INTO .audit_events/),
      expect.stringMatching(/^INSERT INTO .mail_messages/),
      expect.stringMatching(/^INSERT INTO logged_changes/),
      expect.stringMatching(/^UPDATE .mail_messages/),
    ]);
  });

  test('as a draft, with the way to the receiver worked out', async () => {
    expect(await costOf('activities/LogActivity', () => input({ submit: false }))).toHaveLength(8);
  });
});
