import 'reflect-metadata';
import { build } from '../build.js';
import { Field } from '../field.js';
import { EXCEPTIONS, type Exception } from './exceptions.js';
import { type Inspected, Inspection } from './inspection.js';
import { exceptionFor, faultOf, type Judged } from './judge.js';
import { listsOf } from './lists.js';

/*
 * `npm run explain`: asks every list of the schema in every way that its filters and orders allow, over the large programme,
 * and looks at what the database read for it. Fails on a statement that reads a large table from end to end, or more rows
 * than a page is worth, unless exceptions.ts says why it may.
 */

const SQL_SHOWN = 400;

function lineOf(name: string, { actors, asked, reads }: Inspected, wrong: number, excused: number): string {
  const pages = reads.filter(({ purpose }) => purpose !== 'count');
  const longest = pages.reduce<Judged | null>((most, read) => (most && most.rows >= read.rows ? most : read), null);
  const rows = longest ? `at most ${longest.rows} rows of ${longest.table} (${longest.label})` : 'nothing read';
  const state = wrong > 0 ? `${wrong} TOO LONG` : 'ok';
  return `${name.padEnd(22)} ${state.padEnd(12)} ${asked} ways, ${actors.join(' ') || 'nobody'}; ${rows}${excused > 0 ? `; ${excused} excused` : ''}`;
}

/** One example of each kind of fault. */
function examplesOf(wrong: readonly Judged[]): Judged[] {
  const kinds = new Map(wrong.map((read) => [[read.purpose, read.table, read.access, read.by.join()].join(' '), read]));
  return [...kinds.values()];
}

async function inspectAll(inspection: Inspection): Promise<number> {
  const used = new Set<Exception>();
  let faults = 0;
  for (const list of listsOf('schema/schema.graphql')) {
    const inspected = await inspection.of(list);
    const long = inspected.reads.filter((read) => faultOf(read, inspection.sizes));
    const wrong = long.filter((read) => {
      const exception = exceptionFor(read);
      if (exception) used.add(exception);
      return !exception;
    });
    console.log(lineOf(list.name, inspected, wrong.length, long.length - wrong.length));
    for (const read of examplesOf(wrong)) {
      console.log(
        `  ${read.label}: the ${read.purpose} ${faultOf(read, inspection.sizes)} (${read.access} ${read.key ?? ''})`,
      );
      console.log(`    ${read.sql.replace(/\s+/g, ' ').slice(-SQL_SHOWN)}`);
    }
    faults += wrong.length;
  }
  const idle = EXCEPTIONS.filter((exception) => !used.has(exception));
  for (const { lists, table, purpose } of idle) {
    console.log(`Nothing needs the exception for the ${purpose} of ${lists.join(', ')} over ${table} any more.`);
  }
  return faults + idle.length;
}

const field = new Field(await build([]), console.log);
try {
  const { ground, database } = await field.stand('large');
  const inspection = await Inspection.open(ground, database.url);
  if ((await inspectAll(inspection)) > 0) process.exitCode = 1;
  await inspection.close();
} finally {
  await field.close();
}
