import { type ChildProcess, spawn } from 'node:child_process';

/*
 * `npm run dev`: the server, started anew when one of its files changes, and the client, whose changes reach the open
 * page. The client's address is the one to open; it hands /graphql on to the server.
 */

const env = { API_URL: `http://localhost:${process.env.PORT ?? 4000}`, ...process.env };

const children: ChildProcess[] = [
  ['node', '--watch', '--watch-preserve-output', '--import', '@swc-node/register/esm-register', 'server/main.ts'],
  ['node_modules/.bin/vite'],
].map(([program = '', ...args]) => spawn(program, args, { stdio: 'inherit', env }));

let stopping = false;

/** When one of the two ends, by itself or by Ctrl+C, so does the other. */
function stop(code: number): void {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}

for (const child of children) {
  child.once('error', (error) => {
    console.error(error.message);
    stop(1);
  });
  child.once('exit', (code) => stop(code ?? 0));
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
