import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow, Public } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { createTraining, listTrainings, setArchived, updateTraining } from './catalogue.service.js';
import { loadersOf } from './sessions.reads.js';
import { Training, TrainingSession } from './trainings.entity.js';
import { CreateTrainingInput, TrainingFilter, TrainingInput, UpdateTrainingInput } from './trainings.input.js';

const TrainingConnection = connectionOf(Training);
const TrainingPayload = payloadOf(Training, 'training');
type TrainingPayload = InstanceType<typeof TrainingPayload>;

@Resolver(() => Training)
export class TrainingsResolver {
  @Public('what the team learns is no secret')
  @Query(() => TrainingConnection, { description: 'The catalogue of trainings by Polish title.' })
  trainings(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true }) filter?: TrainingFilter,
  ) {
    return listTrainings(context, page, filter);
  }

  @Public('what the team learns is no secret')
  @Query(() => Training, { description: 'One training of the catalogue.' })
  training(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Training> {
    return context.store.get(Training, id);
  }

  @FieldResolver(() => [TrainingSession], { description: 'Sessions ahead that take enrolments, the soonest first.' })
  openSessions(@Root() training: Training, @Ctx() context: Context): Promise<TrainingSession[]> {
    return loadersOf(context).open.load(training.id);
  }

  @Allow('create', 'Training')
  @Mutation(() => TrainingPayload, { description: 'Adds a training to the catalogue.' })
  async createTraining(@Ctx() context: Context, @Arg('input') input: CreateTrainingInput): Promise<TrainingPayload> {
    return { training: await context.write((work) => createTraining(work, input)) };
  }

  @Allow('update', 'Training')
  @Mutation(() => TrainingPayload, { description: 'Changes what the catalogue says about a training.' })
  async updateTraining(@Ctx() context: Context, @Arg('input') input: UpdateTrainingInput): Promise<TrainingPayload> {
    return { training: await context.write((work) => updateTraining(work, input)) };
  }

  @Allow('archive', 'Training')
  @Mutation(() => TrainingPayload, { description: 'Takes a training out of the offer; its sessions stay.' })
  async archiveTraining(@Ctx() context: Context, @Arg('input') input: TrainingInput): Promise<TrainingPayload> {
    return { training: await context.write((work) => setArchived(work, input.id, true)) };
  }

  @Allow('archive', 'Training')
  @Mutation(() => TrainingPayload, { description: 'Offers an archived training again.' })
  async restoreTraining(@Ctx() context: Context, @Arg('input') input: TrainingInput): Promise<TrainingPayload> {
    return { training: await context.write((work) => setArchived(work, input.id, false)) };
  }
}
