import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of `rate-limiter-flexible`, which keeps them itself; its layout, so that a migration makes the table. */
@Entity('rate_limits')
export class RateLimit {
  @PrimaryColumn({ type: 'varchar', length: 255 })
  key: string;

  @Column({ type: 'int' })
  points: number;

  @Column({ type: 'bigint', nullable: true })
  expire: string | null;
}
