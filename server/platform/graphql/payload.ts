import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something about the input that the person can mend.' })
export class UserError {
  @Field({ description: 'Stable name of the problem.' })
  code: string;

  @Field({ description: "The problem in the person's language." })
  message: string;

  @Field(() => [String], { description: 'The input field it belongs to; empty when it concerns the whole input.' })
  path: string[];
}

/** What every mutation answers: the thing, or what to mend. Subclasses add the thing, nullable. */
@ObjectType()
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when the mutation did its work.' })
  userErrors?: UserError[];
}

/** The payload that holds one `Entity` under `name`. */
export function payloadOf<T extends object, Name extends string>(Entity: new () => T, name: Name) {
  @ObjectType(`${Entity.name}Payload`, { description: 'The thing as it became, or what to mend.' })
  class EntityPayload extends Payload {}
  Field(() => Entity, { nullable: true })(EntityPayload.prototype, name);
  return EntityPayload as new () => Payload & { [key in Name]?: T | null };
}
