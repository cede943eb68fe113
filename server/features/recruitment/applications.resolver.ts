import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { Json as JsonScalar } from '../../platform/graphql/schema.js';
import {
  changesOf,
  myApplications,
  saveApplication,
  startApplication,
  submitApplication,
  visibleAnswers,
  withdrawApplication,
} from './applications.service.js';
import { Consent } from './consents.entity.js';
import { withdrawConsent } from './consents.service.js';
import {
  acceptApplication,
  countApplications,
  listApplications,
  readAccessibilityNeeds,
  rejectApplication,
  reserveApplication,
  returnApplication,
  startApplicationReview,
} from './decisions.service.js';
import { AnswerChange, type Answers, Application, ApplicationStatus } from './recruitment.entity.js';
import {
  ApplicationFilter,
  ApplicationInput,
  ApplicationOrder,
  RejectApplicationInput,
  ReserveApplicationInput,
  ReturnApplicationInput,
  SaveApplicationInput,
  StartApplicationInput,
  SubmitApplicationInput,
  WithdrawApplicationInput,
  WithdrawConsentInput,
} from './recruitment.input.js';

const ApplicationConnection = connectionOf(Application);
export const ApplicationPayload = payloadOf(Application, 'application');
export type ApplicationPayload = InstanceType<typeof ApplicationPayload>;
const ConsentPayload = payloadOf(Consent, 'consent');
type ConsentPayload = InstanceType<typeof ConsentPayload>;

@ObjectType({ description: 'How many applications stand in a state.' })
class ApplicationCount {
  @Field(() => ApplicationStatus)
  status: ApplicationStatus;

  @Field(() => Int)
  count: number;

  @Field({ description: 'Since when the one that has waited longest stands there.' })
  oldestSince: Date;
}

@ObjectType({ description: 'What a candidate needs to take part.' })
class AccessibilityNeedsPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Null when the candidate named no needs.' })
  needs?: string | null;
}

@Resolver(() => Application)
export class ApplicationsResolver {
  @Allow('read', 'Application')
  @Query(() => [Application], { description: "The viewer's own applications, the latest first." })
  myApplications(@Ctx() context: Context): Promise<Application[]> {
    return myApplications(context);
  }

  @Allow('read', 'Application')
  @Query(() => Application, { description: 'An application: the own one, or any for coordinators.' })
  application(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Application> {
    return context.store.get(Application, id);
  }

  @Allow('review', 'Application')
  @Query(() => ApplicationConnection, { description: 'Applications for the office, the longest waiting first.' })
  applications(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: ApplicationFilter,
    @Arg('order', () => ApplicationOrder, { nullable: true }) order?: ApplicationOrder,
  ) {
    return listApplications(context, page, filter ?? {}, order ?? 'LONGEST_WAITING');
  }

  @Allow('review', 'Application')
  @Query(() => [ApplicationCount], {
    description: 'The queues of the office; a state without applications is left out.',
  })
  applicationCounts(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { nullable: true }) roundId?: string,
  ): Promise<ApplicationCount[]> {
    return countApplications(context, roundId);
  }

  @FieldResolver(() => JsonScalar, {
    description: 'Answers by the key of the question. Needs that may tell of health are for their owner only.',
  })
  answers(@Root() application: Application, @Ctx() context: Context): Promise<Answers> {
    return visibleAnswers(context, application);
  }

  @FieldResolver(() => [AnswerChange], { description: 'What was mended since it was last returned; for the office.' })
  changes(@Root() application: Application, @Ctx() context: Context): AnswerChange[] {
    return changesOf(context, application);
  }

  @FieldResolver(() => [Consent], { description: 'What the candidate agreed to, in the order of giving.' })
  consents(@Root() application: Application, @Ctx() context: Context): Promise<Consent[]> {
    return context.store.children(Consent, 'applicationId', application.id, [['givenAt', 'ASC']]);
  }

  @Allow('create', 'Application')
  @Mutation(() => ApplicationPayload, {
    description:
      'Begins an application in an open round, or answers the one that is there: a person has one in a round.',
  })
  async startApplication(
    @Ctx() context: Context,
    @Arg('input') input: StartApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => startApplication(work, input.roundId)) };
  }

  @Allow('update', 'Application')
  @Mutation(() => ApplicationPayload, {
    description:
      'Keeps answers of a draft or of a returned application. They may be incomplete, but not of a wrong type.',
  })
  async saveApplication(
    @Ctx() context: Context,
    @Arg('input') input: SaveApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => saveApplication(work, input)) };
  }

  @Allow('submit', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Sends a complete application in; its content is frozen then.' })
  async submitApplication(
    @Ctx() context: Context,
    @Arg('input') input: SubmitApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => submitApplication(work, input)) };
  }

  @Allow('withdraw', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Takes an application back before the decision.' })
  async withdrawApplication(
    @Ctx() context: Context,
    @Arg('input') input: WithdrawApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => withdrawApplication(work, input)) };
  }

  @Allow('withdraw', 'Consent')
  @Mutation(() => ConsentPayload, {
    description: 'Takes back a consent that was given freely (art. 7(3) GDPR), and what was kept because of it.',
  })
  async withdrawConsent(@Ctx() context: Context, @Arg('input') input: WithdrawConsentInput): Promise<ConsentPayload> {
    return { consent: await context.write((work) => withdrawConsent(work, input.id)) };
  }

  @Allow('review', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Takes a complete application to the review.' })
  async startApplicationReview(
    @Ctx() context: Context,
    @Arg('input') input: ApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => startApplicationReview(work, input.id)) };
  }

  @Allow('return', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Sends an application back to be completed until a day.' })
  async returnApplication(
    @Ctx() context: Context,
    @Arg('input') input: ReturnApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => returnApplication(work, input)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Accepts the candidate, also from the reserve list.' })
  async acceptApplication(@Ctx() context: Context, @Arg('input') input: ApplicationInput): Promise<ApplicationPayload> {
    return { application: await context.write((work) => acceptApplication(work, input.id)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationPayload, { description: 'Puts the candidate on the reserve list.' })
  async reserveApplication(
    @Ctx() context: Context,
    @Arg('input') input: ReserveApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => reserveApplication(work, input)) };
  }

  @Allow('decide', 'Application')
  @Mutation(() => ApplicationPayload, {
    description: 'Refuses an application with a reason: after the review, or when it was not completed in time.',
  })
  async rejectApplication(
    @Ctx() context: Context,
    @Arg('input') input: RejectApplicationInput,
  ): Promise<ApplicationPayload> {
    return { application: await context.write((work) => rejectApplication(work, input)) };
  }

  @Allow('review', 'Application')
  @Mutation(() => AccessibilityNeedsPayload, {
    description: "Shows a candidate's accessibility needs (art. 9 GDPR). The reading itself is recorded.",
  })
  async readAccessibilityNeeds(
    @Ctx() context: Context,
    @Arg('input') input: ApplicationInput,
  ): Promise<AccessibilityNeedsPayload> {
    return { needs: await context.write((work) => readAccessibilityNeeds(work, input.id)) };
  }
}
