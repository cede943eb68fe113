import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';

/*
 * SQLite has one connection, and TypeORM shares one query runner over it: parallel transactions would become
 * savepoints of each other, and one that rolls back would take the others' rows along. Here every runner keeps
 * its own transaction state and a first-come queue makes a transaction exclusive. A statement from outside waits;
 * one that is issued inside a transaction past its manager would wait for itself, so it throws instead.
 */
export function serialiseTransactions(dataSource: DataSource): void {
  const driver = dataSource.driver as BetterSqlite3Driver;
  const turn = new Turn();
  const inside = new AsyncLocalStorage<object | undefined>();
  const statements = new Map<string, unknown>();
  driver.createQueryRunner = () => new SerialRunner(driver, turn, inside, statements);
  const begin = dataSource.manager.transaction.bind(dataSource.manager);
  const transaction = <T>(work: (manager: EntityManager) => Promise<T>) =>
    begin((manager) => inside.run(manager.queryRunner, () => work(manager)));
  Object.assign(dataSource.manager, { transaction });
}

type Parameters = unknown[] | ObjectLiteral;

class Turn {
  holder: object | undefined;
  private readonly waiting: Array<() => void> = [];

  take(holder: object): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.holder = holder;
        resolve();
      };
      if (this.holder) this.waiting.push(go);
      else go();
    });
  }

  give(): void {
    this.holder = undefined;
    this.waiting.shift()?.();
  }
}

class SerialRunner extends BetterSqlite3QueryRunner {
  private held = false;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly turn: Turn,
    private readonly inside: AsyncLocalStorage<object | undefined>,
    statements: Map<string, unknown>,
  ) {
    super(driver);
    Reflect.set(this, 'stmtCache', statements);
  }

  override async query(
    sql: string,
    parameters?: Parameters,
    structured?: boolean,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    if (this.held) return super.query(sql, parameters, structured);
    this.refuseNesting();
    const once = {};
    await this.turn.take(once);
    try {
      return await super.query(sql, parameters, structured);
    } finally {
      this.turn.give();
    }
  }

  override async startTransaction(level?: IsolationLevel): Promise<void> {
    if (!this.held) {
      this.refuseNesting();
      await this.turn.take(this);
      this.held = true;
    }
    try {
      await super.startTransaction(level);
    } catch (error) {
      this.free();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    this.free();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      await super.rollbackTransaction();
    } catch (error) {
      // A full disk makes SQLite roll back by itself, and then there is nothing left to undo. Whatever the reason, the
      // transaction is over, and a queue that waited for its end would wait for ever.
      if (this.transactionDepth <= 1) {
        this.transactionDepth = 0;
        this.isTransactionActive = false;
      }
      throw error;
    } finally {
      this.free();
    }
  }

  override async release(): Promise<void> {
    if (this.held && this.isTransactionActive) await this.rollbackTransaction();
    return super.release();
  }

  private free(): void {
    if (!this.held || this.isTransactionActive) return;
    this.held = false;
    this.turn.give();
  }

  private refuseNesting(): void {
    if (this.turn.holder && this.inside.getStore() === this.turn.holder) {
      throw new Error("A statement went past the open transaction's own manager.");
    }
  }
}
