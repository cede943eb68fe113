import { Entity, PrimaryGeneratedColumn } from 'typeorm';
import { LongText } from '../database/columns.js';

/** What one transaction changed of all that copies in memory are made from; written with it, and forgotten in time. */
@Entity('logged_changes')
export class LoggedChange {
  @PrimaryGeneratedColumn({ type: 'int' })
  id: number;

  /** A {@link Touched} as JSON. */
  @LongText()
  touched: string;
}
