import type { MariaDb } from '../../testing/mariadb.js';
import { ServerProcess } from '../../testing/server-process.js';
import type { Side } from './side.js';

export interface References {
  /** The reference of one workload. */
  of(workload: string): Side;
  stop(): Promise<unknown>;
}

/** One process holds the references of all workloads, each at a path of its own. */
export async function startReferences(database: MariaDb): Promise<References> {
  const program = ['--import', '@swc-node/register/esm-register', 'server/bench/sides/reference-server.ts'];
  const server = await ServerProcess.start({ NODE_ENV: 'production', DATABASE_URL: database.url }, program);
  const { port, pid } = server;
  const headers = { 'content-type': 'application/json' };
  return {
    of: (workload) => ({
      ...{ name: 'reference', port, pid, databasePid: database.pid },
      shot: ({ input }) => ({ path: `/${workload}`, headers, body: JSON.stringify(input) }),
    }),
    stop: () => server.stop(),
  };
}
