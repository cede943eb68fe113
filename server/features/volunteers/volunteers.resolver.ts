import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { PageArgs } from '../../platform/graphql/connection.js';
import { selectionOf } from '../../platform/graphql/selection.js';
import { UserConnection, UserPayload } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { VolunteerCompetence } from './competences.js';
import { competencesOf, findVolunteer, listVolunteers, readSensitive } from './directory.service.js';
import { declareTie, removeTie, setCompetences, updateProfile } from './profile.service.js';
import { CompetenceClaim, Tie } from './volunteers.entity.js';
import {
  DeclareTieInput,
  RemoveTieInput,
  SetCompetencesInput,
  UpdateProfileInput,
  VolunteerFilter,
} from './volunteers.input.js';

@ObjectType({ description: 'What of a person needs an audited read.' })
export class SensitiveProfile {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Year of birth.' })
  birthYear: number | null;

  @Field(() => String, { nullable: true, description: 'What the person needs to take part.' })
  accessibilityNeeds: string | null;
}

@Resolver(() => User)
export class VolunteersResolver {
  @Allow('browse', 'User')
  @Query(() => UserConnection, { description: 'The team by name.' })
  volunteers(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: VolunteerFilter,
  ) {
    return listVolunteers(context, page, filter);
  }

  @Allow('browse', 'User')
  @Query(() => User, { description: 'One person of the team.' })
  volunteer(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<User> {
    return findVolunteer(context, id);
  }

  @Allow('inspect', 'User')
  @Query(() => SensitiveProfile, {
    description: 'Year of birth and accessibility needs of a person. Each read is written into the audit.',
  })
  sensitiveProfile(@Ctx() context: Context, @Arg('userId', () => ID) userId: string): Promise<SensitiveProfile> {
    return readSensitive(context, userId);
  }

  @FieldResolver(() => [VolunteerCompetence], {
    description: 'What the person can, each competence once, on the best level that anyone attests.',
  })
  competences(@Root() user: User, @Ctx() context: Context): Promise<VolunteerCompetence[]> {
    return competencesOf(context, user.id);
  }

  @FieldResolver(() => [CompetenceClaim], { description: 'The same with all sources; of others only what is shown.' })
  claims(@Root() user: User, @Ctx() context: Context): Promise<CompetenceClaim[]> {
    return context.store.children(CompetenceClaim, 'userId', user.id, [
      ['competenceId', 'ASC'],
      ['level', 'DESC'],
    ]);
  }

  @FieldResolver(() => [Tie], {
    description: "Organisations of the person's own circle, as declared; for the person and coordinators.",
  })
  ties(@Root() user: User, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Tie[]> {
    return context.store.children(Tie, 'userId', user.id, [['createdAt', 'ASC']], selectionOf(info));
  }

  @Allow('update', 'User')
  @Mutation(() => UserPayload, { description: "Changes the person's own profile." })
  async updateProfile(@Ctx() context: Context, @Arg('input') input: UpdateProfileInput): Promise<UserPayload> {
    return { user: await context.write((work) => updateProfile(work, input)) };
  }

  @Allow('create', 'CompetenceClaim')
  @Mutation(() => UserPayload, { description: 'Replaces what the person says of their own competences.' })
  async setCompetences(@Ctx() context: Context, @Arg('input') input: SetCompetencesInput): Promise<UserPayload> {
    return { user: await context.write((work) => setCompetences(work, input)) };
  }

  @Allow('create', 'Tie')
  @Mutation(() => UserPayload, { description: "Adds an organisation to the person's own circle." })
  async declareTie(@Ctx() context: Context, @Arg('input') input: DeclareTieInput): Promise<UserPayload> {
    return { user: await context.write((work) => declareTie(work, input)) };
  }

  @Allow('delete', 'Tie')
  @Mutation(() => UserPayload, { description: 'Takes a declared organisation out of the circle.' })
  async removeTie(@Ctx() context: Context, @Arg('input') input: RemoveTieInput): Promise<UserPayload> {
    return { user: await context.write((work) => removeTie(work, input.id)) };
  }
}

@Resolver(() => VolunteerCompetence)
export class VolunteerCompetenceResolver {
  @FieldResolver(() => Competence, { nullable: true })
  competence(@Root() { competenceId }: VolunteerCompetence, @Ctx() context: Context): Promise<Competence | null> {
    return context.store.load(Competence, competenceId);
  }
}

@Resolver(() => CompetenceClaim)
export class CompetenceClaimResolver {}

@Resolver(() => Tie)
export class TieResolver {}
