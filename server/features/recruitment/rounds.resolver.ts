import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { myApplicationIn } from './applications.service.js';
import { LegalDocument, privacyNoticeOf } from './documents.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';
import { CreateRoundInput, RoundFilter, RoundInput, UpdateRoundInput } from './recruitment.input.js';
import {
  archiveRound,
  closeRound,
  createRound,
  decideRound,
  findOpenRound,
  isOpen,
  listRounds,
  openRound,
  startRoundReview,
  updateRound,
} from './rounds.service.js';

const RoundConnection = connectionOf(RecruitmentRound);
export const RoundPayload = payloadOf(RecruitmentRound, 'round');
export type RoundPayload = InstanceType<typeof RoundPayload>;

@Resolver(() => RecruitmentRound)
export class RoundsResolver {
  @Public('the invitation to apply')
  @Query(() => RecruitmentRound, { nullable: true, description: 'The round that takes applications now, if any.' })
  openRound(@Ctx() context: Context): Promise<RecruitmentRound | null> {
    return findOpenRound(context);
  }

  @Allow('read', 'RecruitmentRound')
  @Query(() => RecruitmentRound, { description: 'A round; drafts only for those who prepare them.' })
  round(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<RecruitmentRound> {
    return context.store.get(RecruitmentRound, id);
  }

  @Allow('create', 'RecruitmentRound')
  @Query(() => RoundConnection, { description: 'All rounds, the latest first.' })
  rounds(@Ctx() context: Context, @Args() page: PageArgs, @Arg('filter', { nullable: true }) filter?: RoundFilter) {
    return listRounds(context, page, filter ?? {});
  }

  @Public('people read it before they give any data')
  @Query(() => LegalDocument, {
    description: 'The information under art. 13 GDPR; the one in force when no version is given.',
  })
  privacyNotice(@Ctx() context: Context, @Arg('version', { nullable: true }) version?: string): LegalDocument {
    return privacyNoticeOf(context.settings, version);
  }

  @FieldResolver(() => Boolean, { description: 'Takes applications at this moment.' })
  takesApplications(@Root() round: RecruitmentRound, @Ctx() context: Context): boolean {
    return isOpen(round, context.clock.now());
  }

  @FieldResolver(() => Application, { nullable: true, description: "The viewer's own application in the round." })
  myApplication(@Root() round: RecruitmentRound, @Ctx() context: Context): Promise<Application | null> {
    return myApplicationIn(context, round.id);
  }

  @Allow('create', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Prepares a round, as a draft.' })
  async createRound(@Ctx() context: Context, @Arg('input') input: CreateRoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => createRound(work, input)) };
  }

  @Allow('update', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Changes a draft; what is left out stays.' })
  async updateRound(@Ctx() context: Context, @Arg('input') input: UpdateRoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => updateRound(work, input)) };
  }

  @Allow('publish', 'RecruitmentRound')
  @Mutation(() => RoundPayload, {
    name: 'openRound',
    description: 'Announces a draft; it takes applications between its dates.',
  })
  async publishRound(@Ctx() context: Context, @Arg('input') input: RoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => openRound(work, input.id)) };
  }

  @Allow('close', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Takes no more applications.' })
  async closeRound(@Ctx() context: Context, @Arg('input') input: RoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => closeRound(work, input.id)) };
  }

  @Allow('review', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Begins the review of a closed round.' })
  async startRoundReview(@Ctx() context: Context, @Arg('input') input: RoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => startRoundReview(work, input.id)) };
  }

  @Allow('decide', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'States that every application of the round has its decision.' })
  async decideRound(@Ctx() context: Context, @Arg('input') input: RoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => decideRound(work, input.id)) };
  }

  @Allow('archive', 'RecruitmentRound')
  @Mutation(() => RoundPayload, { description: 'Puts a decided round away.' })
  async archiveRound(@Ctx() context: Context, @Arg('input') input: RoundInput): Promise<RoundPayload> {
    return { round: await context.write((work) => archiveRound(work, input.id)) };
  }
}
