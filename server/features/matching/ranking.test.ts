import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, explain, type Wanted, WEIGHTS } from './ranking.js';
import { Shortlist } from './shortlist.js';

const wanted: Wanted = {
  competences: [
    { competenceId: 'grants', level: 4 },
    { competenceId: 'meetings', level: 2 },
  ],
  effortMinutes: 480,
  online: false,
};

const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  sortName: 'a',
  levels: new Map([
    ['grants', 4],
    ['meetings', 2],
  ]),
  distanceKm: 20,
  travelKm: 40,
  freeMinutes: 480,
  reach: 'OUTSIDE',
  ...changes,
});

describe('how a volunteer suits a request', () => {
  test('knowing all, near, free and new to the place is nearly perfect', () => {
    expect(explain(wanted, candidate())).toMatchObject({
      competenceFit: 1,
      distanceFit: 0.75,
      availabilityFit: 1,
      reachFit: 1,
      score: 0.95,
    });
  });

  test('half the wanted level is half the fit, a missing competence none; more than wanted helps no further', () => {
    const levels = new Map([['grants', 2]]);
    expect(explain(wanted, candidate({ levels }))).toMatchObject({
      competenceFit: 0.25,
      competences: [
        { competenceId: 'grants', wanted: 4, level: 2 },
        { competenceId: 'meetings', wanted: 2, level: 0 },
      ],
    });
    const most = new Map([
      ['grants', 5],
      ['meetings', 5],
    ]);
    expect(explain(wanted, candidate({ levels: most })).competenceFit).toBe(1);
  });

  test('the distance is measured by the travel range, and means nothing online', () => {
    expect(explain(wanted, candidate({ distanceKm: 40 })).distanceFit).toBe(0.5);
    expect(explain(wanted, candidate({ distanceKm: 400 })).distanceFit).toBe(0);
    expect(explain(wanted, candidate({ distanceKm: null })).distanceFit).toBe(0.5);
    expect(explain({ ...wanted, online: true }, candidate({ distanceKm: 400 }))).toMatchObject({
      distanceFit: 1,
      distanceKm: null,
    });
  });

  test('less time than needed is worth its share, none is worth nothing', () => {
    expect(explain(wanted, candidate({ freeMinutes: 120 })).availabilityFit).toBe(0.25);
    expect(explain(wanted, candidate({ freeMinutes: -60 })).availabilityFit).toBe(0);
    expect(explain(wanted, candidate({ freeMinutes: null })).availabilityFit).toBe(0.5);
  });

  test('of two equals the one from outside the circle goes first', () => {
    const order = shortlisted([
      candidate({ id: 'friend', reach: 'INSIDE' }),
      candidate({ id: 'neighbour', reach: 'ONE_STEP' }),
      candidate({ id: 'stranger', reach: 'OUTSIDE' }),
    ]);
    expect(order.map(({ id }) => id)).toEqual(['stranger', 'neighbour', 'friend']);
  });

  test('the weights add up to one', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  });
});

const standing = (each: Candidate) => ({ ...each, score: explain(wanted, each).score });

/** The best of the candidates, as they come. */
function shortlisted(candidates: readonly Candidate[], places = candidates.length) {
  const shortlist = new Shortlist<ReturnType<typeof standing>>(places);
  for (const each of candidates) shortlist.offer(standing(each));
  return shortlist.inOrder;
}

const anyCandidate = fc.record({
  id: fc.uuid(),
  sortName: fc.constantFrom('a', 'b', 'c'),
  levels: fc
    .record({ grants: fc.integer({ min: 0, max: 5 }), meetings: fc.integer({ min: 0, max: 5 }) })
    .map((levels) => new Map(Object.entries(levels))),
  distanceKm: fc.option(fc.integer({ min: 0, max: 250 })),
  travelKm: fc.option(fc.integer({ min: 1, max: 300 })),
  freeMinutes: fc.option(fc.integer({ min: -2000, max: 9600 })),
  reach: fc.constantFrom('INSIDE' as const, 'ONE_STEP' as const, 'OUTSIDE' as const),
});

describe('the ranking', () => {
  test('does not depend on the order in which volunteers come', () => {
    const several = fc.uniqueArray(anyCandidate, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (candidates, dice) => {
        const shuffled = candidates
          .map((each) => ({ each, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(shortlisted(shuffled)).toEqual(shortlisted(candidates));
      }),
    );
  });

  test('gives each a score from 0 to 1, the best first, the same score by name', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 12 }), (candidates) => {
        const ranked = shortlisted(candidates);
        expect(ranked).toHaveLength(candidates.length);
        ranked.forEach(({ score, sortName }, index) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          const next = ranked[index + 1];
          if (!next) return;
          expect(next.score).toBeLessThanOrEqual(score);
          if (next.score === score) expect(sortName <= next.sortName).toBe(true);
        });
      }),
    );
  });

  test('of a few is the beginning of the ranking of all; whoever is below its lowest score is not in it', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 20 }), fc.integer({ min: 1, max: 25 }), (candidates, places) => {
        expect(shortlisted(candidates, places)).toEqual(shortlisted(candidates).slice(0, places));
        const shortlist = new Shortlist<ReturnType<typeof standing>>(places);
        for (const each of candidates.map(standing)) {
          if (each.score >= shortlist.lowestScore) shortlist.offer(each);
        }
        expect(shortlist.inOrder).toEqual(shortlisted(candidates, places));
      }),
    );
  });

  test('never puts anyone lower for knowing more, living nearer, having more time or reaching further', () => {
    fc.assert(
      fc.property(anyCandidate, fc.integer({ min: 1, max: 100 }), (person, by) => {
        const better: Partial<Candidate>[] = [
          { levels: new Map([...person.levels, ['grants', Math.min(5, (person.levels.get('grants') ?? 0) + 1)]]) },
          { distanceKm: person.distanceKm && Math.max(0, person.distanceKm - by) },
          { freeMinutes: person.freeMinutes === null ? null : person.freeMinutes + by },
          { reach: 'OUTSIDE' },
        ];
        const { score } = explain(wanted, person);
        for (const change of better) {
          expect(explain(wanted, { ...person, ...change }).score).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });
});
