import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { Instant, Whole } from './columns.js';

@InterfaceType({
  description: 'A thing with an id of its own.',
  // Bases such as Row are no types of the schema; every other kind of thing is reached from its operations.
  autoRegisterImplementations: false,
  resolveType: (thing: object) => thing.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and unique over all things.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;
}

/** What every stored thing has. `Work` fills all of it. */
@ObjectType({ implements: Node })
export abstract class Row extends Node {
  @Field({ description: 'When it was recorded.' })
  @Instant()
  createdAt: Date;

  @Field({ description: 'When it last changed.' })
  @Instant()
  updatedAt: Date;

  @Field(() => Int, { description: 'Grows with each change; editing mutations take it to notice concurrent changes.' })
  @Whole()
  version: number;
}

/** A concrete kind of row. */
export type RowClass<T extends Row = Row> = new () => T;
