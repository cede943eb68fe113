import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterMySQL, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { isSqlite } from '../database/data-source.js';
import { RateLimited } from '../errors.js';

export interface Limit {
  name: string;
  points: number;
  seconds: number;
}

/** Counts attempts. In the database where several replicas share it; in memory beside the embedded one. */
export class Throttle {
  private readonly limiter: RateLimiterAbstract;

  constructor(dataSource: DataSource, limit: Limit) {
    const options = { keyPrefix: limit.name, points: limit.points, duration: limit.seconds };
    this.limiter = isSqlite(dataSource)
      ? new RateLimiterMemory(options)
      : new RateLimiterMySQL({
          ...options,
          storeClient: Reflect.get(dataSource.driver, 'pool'),
          storeType: 'pool',
          dbName: String(dataSource.options.database),
          tableName: 'rate_limits',
          tableCreated: true,
        });
  }

  /** Counts one attempt; RATE_LIMITED with the seconds to wait when there were too many. */
  async count(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (reason) {
      if (reason instanceof RateLimiterRes) throw new RateLimited(Math.ceil(reason.msBeforeNext / 1000));
      throw reason;
    }
  }

  async forget(key: string): Promise<void> {
    await this.limiter.delete(key);
  }
}
