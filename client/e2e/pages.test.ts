import { beforeAll, describe, expect, test } from '@jest/globals';
import { DeclaredPages } from './pages/declared';
import { faultsOf } from './pages/inspect';
import { Navigator } from './pages/navigate';
import { PEOPLE, type Person } from './pages/people';
import { tour } from './pages/tour';
import { runPortal } from './support/portal';
import type { How, Visit } from './support/visit';

const DESK: How = { width: 1280, language: 'pl' };
const PHONE: How = { width: 360, language: 'en' };

interface Findings {
  readonly faults: string[];
  /** Patterns of the pages that the person reached. */
  readonly reached: Iterable<string>;
}

const portal = runPortal();
const findings = new Map<string, Findings>();
let declared: DeclaredPages;

const come = ({ key }: Person, how: How): Promise<Visit> => (key ? portal.visitAs(key, how) : portal.visit(how));

/** Notes what is wrong with the page that is open, and what went wrong on the way to it. */
function inspector(visit: Visit, width: 'desk' | 'phone', faults: string[]) {
  let known = 0;
  return async (address: string) => {
    const thoroughness = { contrast: width === 'desk' };
    for (const fault of await faultsOf(visit.page, thoroughness)) faults.push(`${address} (${width}) ${fault}`);
    const troubles = await visit.troubles();
    faults.push(...troubles.slice(known));
    known = troubles.length;
  };
}

/** Everything that the person can reach, at a desk in Polish; then the same pages on a phone in English. */
async function inspect(person: Person): Promise<Findings> {
  const faults: string[] = [];
  const desk = await come(person, DESK);
  await desk.open('/');
  const look = inspector(desk, 'desk', faults);
  const { pages, files, dead } = await tour(new Navigator(desk.page), declared, person.role, look);
  faults.push(...dead.map((link) => `Dead link: ${link}`));
  for (const file of files) {
    const answer = await desk.context.request.get(file);
    if (!answer.ok()) faults.push(`${file} answers ${answer.status()}`);
  }
  await desk.leave();
  await inspectOnPhone(person, pages.values(), faults);
  return { faults, reached: pages.keys() };
}

async function inspectOnPhone(person: Person, addresses: Iterable<string>, faults: string[]): Promise<void> {
  const phone = await come(person, PHONE);
  await phone.open('/');
  const navigator = new Navigator(phone.page);
  const look = inspector(phone, 'phone', faults);
  for (const address of addresses) {
    await navigator.goTo(address);
    await look(address);
  }
  await phone.leave();
}

beforeAll(async () => {
  declared = await DeclaredPages.read();
  // The longest ways first, side by side.
  const waiting = [...PEOPLE].reverse();
  const worker = async () => {
    for (let person = waiting.shift(); person; person = waiting.shift()) {
      findings.set(person.role, await inspect(person));
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}, 900_000);

describe('every page', () => {
  test.each(PEOPLE)('that is there for the $role is sound', ({ role }) => {
    expect(findings.get(role)?.faults).toEqual([]);
  });

  test('is reached by somebody', () => {
    const reached = new Set([...findings.values()].flatMap(({ reached }) => [...reached]));
    expect(declared.patterns.filter((pattern) => !reached.has(pattern))).toEqual([]);
  });
});
