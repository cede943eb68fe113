import type { Visit } from '../support/visit';
import { type Cast, KIND } from './cast';
import { goTo, part } from './navigation';

/** What the report says, in minutes. */
export interface Figures {
  accepted: number;
  inThePlace: number;
  ofTheKind: number;
  outside: number;
}

/** The coordinator's report of this year: hours by municipality and kind, and how far beyond the circle. */
export async function readTheReport({ barbara }: Cast): Promise<Figures> {
  const { page } = barbara;
  await goTo(barbara, 'Sprawozdanie');
  // As of now, not as it was when she looked before.
  await page.reload();
  const all = part(barbara, 'Według gmin').getByRole('button', { name: /^Pokaż wszystkie/ });
  await page.getByRole('table', { name: 'Według rodzaju działania' }).waitFor();
  if (await all.isVisible()) await all.click();
  const outside = await part(barbara, 'Jak daleko od własnego kręgu')
    .getByRole('listitem')
    .filter({ hasText: /^Poza kręgiem: \d+%/ })
    .textContent();
  return {
    accepted: await acceptedIn(barbara, 'Według miesięcy', /^\p{L}+ \d{4} /u),
    inThePlace: await acceptedIn(barbara, 'Według gmin', /^Kęsowo/),
    ofTheKind: await acceptedIn(barbara, 'Według rodzaju działania', new RegExp(`^${KIND}`)),
    outside: minutesIn(outside),
  };
}

/** Accepted time in the rows of that name; none where the table has no such row. */
async function acceptedIn({ page }: Visit, table: string, name: RegExp): Promise<number> {
  const rows = await page.getByRole('table', { name: table }).getByRole('row', { name }).all();
  // After the name come its share and what was confirmed.
  const times = await Promise.all(rows.map((row) => row.getByRole('cell').nth(3).textContent()));
  return times.reduce((sum, time) => sum + minutesIn(time), 0);
}

/** "2 h 30 min" */
function minutesIn(text: string | null): number {
  const [, hours = '0'] = /(\d+) h/.exec(text ?? '') ?? [];
  const [, minutes = '0'] = /(\d+) min/.exec(text ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Hours of confirmed support, as everybody sees them beside the open round. */
export async function readTheLandingPage({ visitor }: Cast): Promise<number> {
  await visitor.open('/');
  await part(visitor, /^Recruitment is open/).waitFor();
  const figures = visitor.page.getByRole('region').filter({ hasText: /hours? of support/ });
  return Number(/(\d+)\s*hours? of support/.exec((await figures.textContent()) ?? '')?.[1]);
}
