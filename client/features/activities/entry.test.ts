import { describe, expect, test } from '@jest/globals';
import type { NewActivityQuery } from '../../graphql/generated/activities/graphql';
import { logInput, newEntry, newEntryId } from './entry';

const kind = (id: string) => ({ __typename: 'ActivityKind' as const, id, namePl: id, nameEn: id });
const organisation = (id: string) => ({ __typename: 'Organisation' as const, id, name: `Nazwa ${id}` });

const nothing: NewActivityQuery = {
  __typename: 'Query',
  activityKinds: [kind('workshop'), kind('advice')],
  myMatches: { __typename: 'MatchConnection', nodes: [] },
  myActivities: { __typename: 'ActivityConnection', nodes: [] },
};
const last: NewActivityQuery['myActivities'] = {
  __typename: 'ActivityConnection',
  nodes: [{ __typename: 'Activity', id: 'a', kindId: 'advice', organisation: organisation('o2') }],
};
const matches: NewActivityQuery['myMatches'] = {
  __typename: 'MatchConnection',
  nodes: [
    {
      __typename: 'Match',
      id: 'm1',
      organisationId: 'o1',
      organisation: organisation('o1'),
      request: { __typename: 'SupportRequest', id: 'r1', title: 'Zebranie', activityKindId: 'workshop' },
    },
  ],
};

describe('a new entry begins', () => {
  test('with today and an hour', () => {
    const entry = newEntry(nothing, '2026-10-05');
    expect(entry).toMatchObject({ heldOn: '2026-10-05', minutes: 60, matchId: '', organisation: null });
    expect(entry.kindId).toBe('workshop');
  });

  test('with whom the volunteer helped last', () => {
    const entry = newEntry({ ...nothing, myActivities: last }, '2026-10-05');
    expect(entry.organisation).toEqual({ value: 'o2', label: 'Nazwa o2' });
    expect(entry.kindId).toBe('advice');
  });

  test('with the match that goes on, if there is one', () => {
    const entry = newEntry({ ...nothing, myActivities: last, myMatches: matches }, '2026-10-05');
    expect(entry).toMatchObject({ matchId: 'm1', topic: 'Zebranie', kindId: 'workshop' });
    expect(entry.organisation?.value).toBe('o1');
  });
});

test('what is sent says nothing where nothing was said', () => {
  const entry = newEntry({ ...nothing, myMatches: matches }, '2026-10-05');
  const input = logInput('id', { ...entry, participants: '', finishesRequest: true, submit: false });
  expect(input).toMatchObject({ id: 'id', participants: 0, place: null, startsAt: null, municipalityId: null });
  expect(input.finishesRequest).toBe(false);
});

test('ids are UUIDs, also where the browser makes none', () => {
  const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  expect(newEntryId()).toMatch(uuid);
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  expect(newEntryId()).toMatch(uuid);
  Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
});
