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
import { RequestContext } from '../../access/request-context.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { Payload, payloadOf } from '../../platform/graphql/payload.js';
import { assignReview, assignReviews } from './assignment.service.js';
import { Application } from './recruitment.entity.js';
import { addReviewer, removeReviewer, reviewersOf } from './reviewers.service.js';
import { Review, RoundReviewer } from './reviews.entity.js';
import {
  AddReviewerInput,
  AssignReviewInput,
  AssignReviewsInput,
  DeclineReviewInput,
  RemoveReviewerInput,
  ReviewInput,
  SaveReviewInput,
  StartReviewInput,
  SubmitReviewInput,
} from './reviews.input.js';
import {
  declineReview,
  listOwnReviews,
  releaseReview,
  reviewsOfApplication,
  saveReview,
  startReview,
  submitReview,
} from './reviews.service.js';

const ReviewConnection = connectionOf(Review);
const ReviewPayload = payloadOf(Review, 'review');
type ReviewPayload = InstanceType<typeof ReviewPayload>;
const RoundReviewerPayload = payloadOf(RoundReviewer, 'reviewer');
type RoundReviewerPayload = InstanceType<typeof RoundReviewerPayload>;

@ObjectType({ description: 'A reviewer of a round and how much of the work is done.' })
class ReviewerLoad {
  @Field(() => RoundReviewer, { description: 'Who scores.' })
  reviewer: RoundReviewer;

  @Field(() => Int, { description: 'Reviews that are not submitted yet.' })
  open: number;

  @Field(() => Int, { description: 'Reviews that count.' })
  submitted: number;

  @Field(() => Int, { description: 'Reviews that somebody else was asked for instead.' })
  declined: number;
}

@ObjectType({ description: 'How many reviews were assigned, or what to mend.' })
class AssignedReviewsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Reviews that were assigned; 0 when nothing was missing.' })
  assigned?: number | null;
}

@ObjectType({ description: 'The id of what is gone, or what to mend.' })
class RemovedReviewerPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the reviewer of the round who is none any more.' })
  removedId?: string | null;
}

@Resolver(() => Application)
export class ApplicationReviewsResolver {
  @FieldResolver(() => [Review], {
    description: 'Its reviews. Who scores it too sees those of others only after submitting their own.',
  })
  reviews(@Root() application: Application, @Ctx() context: Context): Promise<Review[]> {
    return reviewsOfApplication(context, application);
  }
}

@Resolver(() => Review)
export class ReviewsResolver {
  @Allow('update', 'Review')
  @Query(() => ReviewConnection, { description: 'What the viewer is asked to score, the most urgent first.' })
  myReviews(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('submitted', { nullable: true, description: 'Those that are submitted instead, the latest first.' })
    submitted?: boolean,
  ) {
    return listOwnReviews(context, page, submitted ?? false);
  }

  @Allow('read', 'Review')
  @Query(() => Review, { description: 'One review.' })
  review(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Review> {
    return context.store.get(Review, id);
  }

  @Allow('assign', 'Review')
  @Query(() => [ReviewerLoad], { description: 'The reviewers of a round with their share of the work.' })
  reviewerLoads(@Ctx() context: Context, @Arg('roundId', () => ID) roundId: string): Promise<ReviewerLoad[]> {
    return reviewersOf(context, roundId);
  }

  @Allow('create', 'RoundReviewer')
  @Mutation(() => RoundReviewerPayload, {
    description: 'Asks someone to score applications of a round; who has no account is invited.',
  })
  async addReviewer(
    @Ctx() context: RequestContext,
    @Arg('input') input: AddReviewerInput,
  ): Promise<RoundReviewerPayload> {
    return { reviewer: await context.write((work) => addReviewer(work, input)) };
  }

  @Allow('delete', 'RoundReviewer')
  @Mutation(() => RemovedReviewerPayload, {
    description: 'Takes a reviewer out of a round; others get what is not submitted.',
  })
  async removeReviewer(
    @Ctx() context: Context,
    @Arg('input') input: RemoveReviewerInput,
  ): Promise<RemovedReviewerPayload> {
    await context.write((work) => removeReviewer(work, input.id));
    return { removedId: input.id };
  }

  @Allow('assign', 'Review')
  @Mutation(() => AssignedReviewsPayload, {
    description:
      'Gives every application under review the reviewers that it lacks: evenly, without conflicts of interest.',
  })
  async assignReviews(
    @Ctx() context: Context,
    @Arg('input') input: AssignReviewsInput,
  ): Promise<AssignedReviewsPayload> {
    return { assigned: await context.write((work) => assignReviews(work, input)) };
  }

  @Allow('assign', 'Review')
  @Mutation(() => ReviewPayload, { description: 'Asks one reviewer of the round to score one application.' })
  async assignReview(@Ctx() context: Context, @Arg('input') input: AssignReviewInput): Promise<ReviewPayload> {
    return { review: await context.write((work) => assignReview(work, input)) };
  }

  @Allow('assign', 'Review')
  @Mutation(() => ReviewPayload, { description: 'Takes a review from its reviewer before it is submitted.' })
  async releaseReview(@Ctx() context: Context, @Arg('input') input: ReviewInput): Promise<ReviewPayload> {
    return { review: await context.write((work) => releaseReview(work, input.id)) };
  }

  @Allow('update', 'Review')
  @Mutation(() => ReviewPayload, { description: 'Declares impartiality, which opens the application to the reviewer.' })
  async startReview(@Ctx() context: RequestContext, @Arg('input') input: StartReviewInput): Promise<ReviewPayload> {
    const review = await context.write((work) => startReview(work, input));
    await context.refresh();
    return { review };
  }

  @Allow('update', 'Review')
  @Mutation(() => ReviewPayload, { description: 'Keeps points and justifications of a draft; they may be incomplete.' })
  async saveReview(@Ctx() context: Context, @Arg('input') input: SaveReviewInput): Promise<ReviewPayload> {
    return { review: await context.write((work) => saveReview(work, input)) };
  }

  @Allow('submit', 'Review')
  @Mutation(() => ReviewPayload, {
    description: 'Makes a complete review count; it no longer changes, and the reviews of others open to its author.',
  })
  async submitReview(@Ctx() context: RequestContext, @Arg('input') input: SubmitReviewInput): Promise<ReviewPayload> {
    const review = await context.write((work) => submitReview(work, input));
    await context.refresh();
    return { review };
  }

  @Allow('decline', 'Review')
  @Mutation(() => ReviewPayload, { description: 'Tells of a conflict of interest; somebody else is asked instead.' })
  async declineReview(@Ctx() context: RequestContext, @Arg('input') input: DeclineReviewInput): Promise<ReviewPayload> {
    const review = await context.write((work) => declineReview(work, input));
    await context.refresh();
    return { review };
  }
}
