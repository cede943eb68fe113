import type { MariaDb } from '../testing/mariadb.js';
import { startWith } from './data/data.js';
import { median } from './figures.js';
import { type OpenGround, openGround } from './ground.js';
import type { Contenders } from './measure.js';
import { type Portal, startPortal } from './sides/portal.js';
import { type References, startReferences } from './sides/reference.js';
import type { DataSet, Workload } from './workload.js';

/** A data set with all that runs over it. */
interface Stand {
  database: MariaDb;
  portal: Portal;
  references: References;
  ground: OpenGround;
}

const SIZES: Record<DataSet, string> = { large: '100,000', grown: '1,000,000' };
const STARTS = 3;
const CONNECTIONS = 50;

/** Everything that is running, started when a workload first needs it. */
export class Field {
  private readonly stands = new Map<DataSet, Promise<Stand>>();

  constructor(
    private readonly build: string,
    private readonly tell: (what: string) => void,
  ) {
    // A run that is broken off leaves no server behind.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void this.close().finally(() => process.exit(1)));
    }
  }

  async contenders(workload: Workload): Promise<Contenders> {
    const { portal, references, ground } = await this.stand(workload.rows);
    const next = await workload.questions(ground);
    const { connections = CONNECTIONS } = workload;
    const operation = workload.operation();
    const ours = { side: portal.asked(operation), ground, next, connections };
    if (workload.against !== 'itself, large') return [ours, { ...ours, side: references.of(workload.name) }];
    const large = await this.stand('large');
    const others = await workload.questions(large.ground);
    return [ours, { side: large.portal.asked(operation), ground: large.ground, next: others, connections }];
  }

  /** How long the built server takes to answer: the median of a few starts. */
  async startMs(): Promise<number> {
    const { database } = await this.stand('large');
    const times: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      const portal = await startPortal(this.build, database, 'portal');
      times.push(portal.startMs);
      await portal.stop();
    }
    return median(times);
  }

  /** What the portals have logged: why one refused is written there. */
  async said(): Promise<string> {
    return (await this.standing()).map(({ portal }) => portal.said()).join('\n');
  }

  async close(): Promise<void> {
    for (const { ground, portal, references, database } of await this.standing()) {
      await ground.close();
      await Promise.all([portal.stop(), references.stop()]);
      await database.stop();
    }
  }

  private async standing(): Promise<Stand[]> {
    const stands = await Promise.allSettled(this.stands.values());
    return stands.flatMap((stand) => (stand.status === 'fulfilled' ? [stand.value] : []));
  }

  /** What runs over a data set. */
  stand(set: DataSet): Promise<Stand> {
    const known = this.stands.get(set) ?? this.open(set);
    this.stands.set(set, known);
    return known;
  }

  private async open(set: DataSet): Promise<Stand> {
    const database = await startWith(set, this.tell);
    try {
      const portal = await startPortal(this.build, database, `portal, ${SIZES[set]}`);
      const references = await startReferences(database);
      return { database, portal, references, ground: await openGround(database, portal) };
    } catch (error) {
      await database.stop();
      throw error;
    }
  }
}
