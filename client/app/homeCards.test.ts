import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { type HomeCard, homeVariables, waitingFirst } from '../access/homeCard';
import { type AgreementStatus, HomeCardsDocument, type HomeCardsQuery } from '../graphql/generated/home-cards/graphql';
import { viewerWith } from '../testing/viewers';

const features = fileURLToPath(new URL('../features/', import.meta.url));
const withCards = readdirSync(features).filter((feature) => existsSync(`${features}${feature}/homeCards.ts`));

const cards: HomeCard[] = [];
beforeAll(async () => {
  for (const feature of withCards) {
    const { homeCards }: { homeCards: readonly HomeCard[] } = await import(`../features/${feature}/homeCards`);
    cards.push(...homeCards);
  }
});

/** The parts of the one operation, by their switches. */
const parts = HomeCardsDocument.definitions.flatMap((node) =>
  node.kind === Kind.OPERATION_DEFINITION
    ? (node.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.BOOLEAN ? variable.name.value : [],
      )
    : [],
);

/** What the views of all features ask as cards. */
const asked = readdirSync(features, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\w\.tsx$/.test(file) && !file.includes('.test.'))
  .flatMap((file) => [...readFileSync(features + file, 'utf8').matchAll(/useCardQuery\((\w+)Document\)/g)])
  .map(([, name]) => name);

const AGREEMENT = {
  __typename: 'Agreement' as const,
  id: 'agreement',
  number: null,
  parentId: null,
  userId: 'viewer',
  volunteerName: 'Barbara Nowicka',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  terminatedOn: null,
  warnings: [],
  coverDue: null,
  effectiveOn: null,
  changes: null,
};

describe('the cards of the home page', () => {
  test('are each a part of the one operation, which has no other', () => {
    const registered = cards.flatMap(({ asks }) => asks?.part ?? []);
    expect(registered.length).toBeGreaterThan(20);
    expect(registered.toSorted()).toEqual(parts.toSorted());
    expect(asked.toSorted()).toEqual(registered.toSorted());
  });

  test('have ids of their own', () => {
    const ids = cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what the home page asks', () => {
  const askedBy = (...viewer: Parameters<typeof viewerWith>) => {
    const variables = homeVariables(cards, viewerWith(...viewer));
    return Object.entries(variables).flatMap(([name, value]) => (value === true && parts.includes(name) ? name : []));
  };

  test('is what the cards of the viewer need', () => {
    expect(askedBy('CANDIDATE').toSorted()).toEqual(['MyAgreements', 'MyApplications']);
    expect(askedBy('ADMINISTRATOR').toSorted()).toEqual(['AccountCounts', 'AuditEvents', 'YearFigures']);
    expect(askedBy('CANDIDATE', 'VOLUNTEER')).not.toContain('MyApplications');
    expect(askedBy()).toEqual([]);
  });

  test('adds up for somebody of several roles', () => {
    const both = askedBy('VOLUNTEER', 'COORDINATOR').toSorted();
    expect(both).toEqual([...new Set([...askedBy('VOLUNTEER'), ...askedBy('COORDINATOR')])].toSorted());
  });

  test('is about the first organisation of those who act for one', () => {
    const ngo = { ...viewerWith('ORGANISATION'), organisationIds: ['first', 'second'] };
    expect(homeVariables(cards, ngo)).toMatchObject({
      OrganisationFigures: true,
      OrganisationFigures_organisationId: 'first',
    });
    expect(homeVariables(cards, viewerWith('ORGANISATION')).OrganisationFigures).toBeUndefined();
  });
});

describe('the order of the cards', () => {
  const idsFor = (answer: HomeCardsQuery) => waitingFirst(cards, answer).map(({ id }) => id);
  const nothing: HomeCardsQuery = { __typename: 'Query' };

  test('begins with what waits for the viewer', () => {
    const own = (status: AgreementStatus): HomeCardsQuery => ({ ...nothing, myAgreements: [{ ...AGREEMENT, status }] });
    expect(idsFor(own('SENT')).slice(0, 2)).toEqual(['log-activity', 'own-agreement']);
    expect(idsFor(own('IN_FORCE'))).toEqual(idsFor(nothing));
    expect(idsFor(nothing)[0]).toBe('log-activity');
  });
});
