import type { Ground } from '../workload.js';
import { type Judged, purposeOf } from './judge.js';
import type { List } from './lists.js';
import { type Asked, waysToAsk } from './questions.js';
import { Statements } from './statements.js';

/** What a list made the database read. */
export interface Inspected {
  /** Who may ask it. */
  readonly actors: readonly string[];
  /** In how many ways it was asked. */
  readonly asked: number;
  readonly reads: readonly Judged[];
}

interface Actor {
  readonly name: string;
  readonly cookie: string;
}

type Answer = Record<string, { edges: Array<{ cursor: string }> } | undefined>;

/** Asks lists as everyone who may, and collects what the database read for it. */
export class Inspection {
  private constructor(
    private readonly ground: Ground,
    private readonly statements: Statements,
    private readonly actors: readonly Actor[],
    /** Rows of each table. */
    readonly sizes: ReadonlyMap<string, number>,
  ) {}

  static async open(ground: Ground, url: string): Promise<Inspection> {
    const actors = Object.entries(ground.people).map(async ([name, userId]) => ({
      ...{ name, cookie: await ground.signIn(userId) },
    }));
    const sizes = await tableSizes(ground);
    return new Inspection(ground, await Statements.open(url), await Promise.all(actors), sizes);
  }

  async of(list: List): Promise<Inspected> {
    const ways = await waysToAsk(this.ground, list);
    const allowed: string[] = [];
    const reads: Judged[] = [];
    for (const actor of this.actors) {
      if (!(await this.mayAsk(actor, list, ways[0]))) continue;
      allowed.push(actor.name);
      for (const way of ways) reads.push(...(await this.readsOf(actor, list, way)));
    }
    return { actors: allowed, asked: ways.length * allowed.length, reads };
  }

  close(): Promise<void> {
    return this.statements.close();
  }

  private async mayAsk({ cookie }: Actor, list: List, way: Asked | undefined): Promise<boolean> {
    return this.ground.ask(cookie, list.text, way?.variables).then(
      () => true,
      (error: unknown) => {
        if (/"FORBIDDEN"/.test(String(error))) return false;
        throw error;
      },
    );
  }

  /** The first page, the one after it, and the last one. */
  private async readsOf({ name, cookie }: Actor, list: List, way: Asked): Promise<Judged[]> {
    const { first, ...rest } = way.variables;
    const ask = (variables: object) => this.ground.ask(cookie, list.text, variables);
    const texts = await this.statements.during(async () => {
      const answer = (await ask(way.variables)) as Answer;
      const after = answer[list.name]?.edges.at(-1)?.cursor;
      if (after) await ask({ ...way.variables, after });
      await ask({ ...rest, last: first });
    });
    const judged: Judged[] = [];
    for (const sql of onePerShape(texts)) {
      const about = { list: list.name, label: `${name}: ${way.label}`, by: way.by, sql };
      for (const read of await this.statements.reads(sql)) {
        judged.push({ ...read, ...about, purpose: purposeOf(sql, read.within) });
      }
    }
    return judged;
  }
}

/** Of what only fetches things by their ids, one for each kind of thing is enough. */
function onePerShape(texts: readonly string[]): string[] {
  const shapeOf = (sql: string) =>
    purposeOf(sql) === 'other' ? sql.replace(/'[^']*'/g, '?').replace(/\((\?,?\s*)+\)/g, '(?)') : sql;
  return [...new Map(texts.map((sql) => [shapeOf(sql), sql])).values()];
}

async function tableSizes(ground: Ground): Promise<Map<string, number>> {
  const tables = await ground.rows<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const sizes = tables.map(async ({ name }) => {
    const [row] = await ground.rows<{ size: number }>(`SELECT COUNT(*) AS size FROM \`${name}\``);
    return [name, row?.size ?? 0] as const;
  });
  return new Map(await Promise.all(sizes));
}
