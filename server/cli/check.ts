/**
 * `npm run check`: every gate but the tests, one line each, the output of those that fail, and a non-zero exit.
 * Each gate has been seen failing: a gate that cannot fail is deleted.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';

interface Gate {
  name: string;
  command: readonly [program: string, ...args: string[]];
}

interface Outcome {
  gate: Gate;
  passed: boolean;
  output: string;
}

const script = (file: string, ...args: string[]) =>
  ['node', '--import', '@swc-node/register/esm-register', file, ...args] as const;

/** The slow ones first: they run side by side, as many as there are processors. */
const GATES: readonly Gate[] = [
  {
    name: 'generated documents match the schema',
    command: ['graphql-codegen', '--config', 'codegen.ts', '--check'],
  },
  { name: 'types of the client', command: ['tsc', '--noEmit', '--project', 'client/tsconfig.json'] },
  { name: 'types of the server', command: ['tsc', '--noEmit', '--project', 'tsconfig.json'] },
  {
    name: 'boundaries between folders',
    command: ['depcruise', '--output-type', 'err-long', 'server', 'client', 'schema'],
  },
  { name: 'emitted schema is committed', command: script('server/cli/emit-schema.ts', '--check') },
  { name: 'no unused code or dependency', command: ['knip', '--no-progress'] },
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'lock file is complete', command: script('server/cli/complete-lock.ts', '--check') },
  { name: 'repository stands alone', command: script('server/cli/stands-alone.ts') },
];

const env = { ...process.env, PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter), NO_COLOR: '1' };

function run(gate: Gate): Promise<Outcome> {
  const started = performance.now();
  const [program, ...args] = gate.command;
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    const finish = (passed: boolean) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${passed ? 'ok    ' : 'FAILED'}  ${gate.name} (${seconds} s)`);
      done({ gate, passed, output });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

async function runAll(gates: readonly Gate[], atOnce: number): Promise<Outcome[]> {
  const waiting = [...gates];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) outcomes.push(await run(gate));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcomes;
}

const outcomes = await runAll(GATES, Math.min(availableParallelism(), 4));
const failures = outcomes.filter(({ passed }) => !passed);
for (const { gate, output } of failures) {
  console.error(`\n── ${gate.name}: ${gate.command.join(' ')}\n${output.trim()}`);
}
console.log(`\n${outcomes.length - failures.length} of ${outcomes.length} checks passed.`);
process.exitCode = failures.length > 0 ? 1 : 0;
