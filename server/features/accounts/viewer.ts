import { packRules } from '@casl/ability/extra';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '../../../schema/vocabulary.js';
import type { Context } from '../../access/context.js';
import { Payload } from '../../platform/graphql/payload.js';
import { Json } from '../../platform/graphql/schema.js';
import { Session } from './session.entity.js';
import { Role, User } from './user.entity.js';

@ObjectType({ description: 'The programme that this portal serves.' })
export class Programme {
  @Field()
  name: string;

  @Field({ description: 'The foundation that runs it.' })
  foundationName: string;

  @Field({ description: 'The portal holds invented people and data, for trying it.' })
  demo: boolean;

  @Field({ description: 'IANA time zone in which days begin and end.' })
  timeZone: string;

  @Field(() => String, { nullable: true })
  contactEmail: string | null;
}

@ObjectType({ description: 'Whoever asks: a person who is signed in, or a visitor.' })
export class Viewer {
  @Field(() => User, { nullable: true, description: 'Null for a visitor.' })
  user: User | null;

  @Field(() => [Role], { description: 'Roles in force, derived ones included.' })
  roles: RoleName[];

  @Field(() => [ID], { description: 'Organisations that the person belongs to.' })
  organisationIds: readonly string[];

  @Field(() => Json, {
    description:
      'Packed permission rules, from which the portal decides what to show. A hint: the server checks again.',
  })
  rules: unknown;

  @Field(() => Programme)
  programme: Programme;
}

@ObjectType({ description: 'Who asks from now on, or what to mend.' })
export class ViewerPayload extends Payload {
  @Field(() => Viewer, { nullable: true })
  viewer?: Viewer | null;
}

@ObjectType({ description: 'A message is on its way, or what to mend.' })
export class SentPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True also for an unknown e-mail address.' })
  sent?: boolean | null;
}

@ObjectType({ description: "The person's remaining sessions, or what to mend." })
export class SessionsPayload extends Payload {
  @Field(() => [Session], { nullable: true })
  sessions?: Session[] | null;
}

@ObjectType({ description: 'Someone of the demo story whom one can be at a click.' })
export class DemoPerson {
  @Field()
  key: string;

  @Field()
  name: string;

  @Field(() => [Role])
  roles: RoleName[];

  @Field({ description: 'Who this is in the story.' })
  description: string;
}

export async function viewerOf(context: Context): Promise<Viewer> {
  const { actor, settings } = context;
  return Object.assign(new Viewer(), {
    user: actor.userId ? await context.store.load(User, actor.userId) : null,
    roles: [...actor.roles].sort(),
    organisationIds: actor.facts.organisationIds,
    rules: packRules(context.ability.rules as Parameters<typeof packRules>[0]),
    programme: {
      name: settings.programmeName,
      foundationName: settings.foundation.name,
      demo: settings.demo,
      timeZone: settings.timeZone,
      contactEmail: settings.foundation.contactEmail,
    },
  });
}
