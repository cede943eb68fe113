import { expect, test } from '@jest/globals';
import type { PlanStatus } from '../../graphql/generated/plans/graphql';
import { awaits, canBegin, currentEdition, openEdition } from './editions';

const versions = (...statuses: PlanStatus[]) => statuses.map((status, index) => ({ edition: index + 1, status }));

test.each<[PlanStatus[], number | undefined]>([
  [[], undefined],
  [['DRAFT'], 1],
  [['AGREED', 'PROPOSED'], 1],
  [['SUPERSEDED', 'AGREED'], 2],
  [['SUPERSEDED', 'COMPLETED'], 2],
  [['CLOSED_EARLY', 'DRAFT'], 2],
])('of %j version %s counts', (statuses, expected) => {
  expect(currentEdition(versions(...statuses))?.edition).toBe(expected);
  expect(currentEdition(versions(...statuses).reverse())?.edition).toBe(expected);
});

test('a plan begins where none is in force and none is open', () => {
  expect(canBegin(versions())).toBe(true);
  expect(canBegin(versions('SUPERSEDED', 'CLOSED_EARLY'))).toBe(true);
  expect(canBegin(versions('CLOSED_EARLY', 'DRAFT'))).toBe(false);
  expect(canBegin(versions('AGREED'))).toBe(false);
});

test('the open version is the draft or the proposal', () => {
  expect(openEdition(versions('AGREED', 'PROPOSED'))?.edition).toBe(2);
  expect(openEdition(versions('SUPERSEDED', 'AGREED'))).toBeNull();
});

test('the side that proposed waits, the other one answers', () => {
  const proposal = { status: 'PROPOSED', proposedBy: 'VOLUNTEER' } as const;
  expect(awaits(proposal, 'COORDINATOR')).toBe(true);
  expect(awaits(proposal, 'VOLUNTEER')).toBe(false);
  expect(awaits({ status: 'AGREED', proposedBy: 'VOLUNTEER' }, 'COORDINATOR')).toBe(false);
});
