import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { Field } from './field.js';
import { machine } from './machine.js';
import { check, measure, type Result } from './measure.js';
import { report, targetTable, verdicts } from './report.js';
import { WORKLOADS } from './workloads/index.js';

/*
 * `npm run bench`: what people do most with the portal, over the large programme, against the least that can do it.
 * Both run as processes of their own and are asked in turns. Quote ratios, not figures: docs/performance.md.
 * `--quick` for a first look, `--check` only compares the answers.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean' },
    check: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const PLAN = values.quick ? { rounds: 3, seconds: 1.5 } : { rounds: 7, seconds: 5 };
const tell = (what: string) => void (values.json || console.log(what));

const wanted = values.only?.split(',').map((name) => name.trim().toLowerCase());
const chosen = WORKLOADS.filter(({ name }) => !wanted || wanted.some((each) => name.toLowerCase().startsWith(each)));
if (chosen.length === 0) throw new Error(`There is ${WORKLOADS.map(({ name }) => name).join(', ')}.`);
const inOrder = [...chosen].sort((a, b) => Number(a.writes ?? false) - Number(b.writes ?? false));

async function checkAll(field: Field): Promise<void> {
  for (const workload of inOrder) {
    const difference = await field.contenders(workload).then((both) => check(workload, both));
    tell(difference ?? `${workload.name}: both answer the same`);
    if (difference) process.exitCode = 1;
  }
}

async function measureAll(field: Field): Promise<void> {
  const results: Result[] = [];
  for (const workload of inOrder) {
    const contenders = await field.contenders(workload);
    const difference = await check(workload, contenders);
    // A faster wrong answer is worth nothing.
    if (difference) throw new Error(difference);
    const result = await measure(workload, contenders, PLAN);
    tell(report(result));
    results.push(result);
  }
  const run = { startMs: await field.startMs(), results };
  const targets = verdicts(WORKLOADS, run);
  if (values.json) console.log(JSON.stringify({ machine: described, targets, ...run }, null, 2));
  else console.log(`\n${targetTable(targets)}`);
}

const described = machine();
tell(described);
const field = new Field(await build(WORKLOADS.map((workload) => workload.operation())), tell);
try {
  await (values.check ? checkAll(field) : measureAll(field));
} catch (error) {
  // What it wrote last may be on its way still.
  await pause(500);
  console.error(await field.said());
  throw error;
} finally {
  await field.close();
}
