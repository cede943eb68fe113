import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { User } from '../accounts/user.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { listRequests, requestQueue, requestsForVolunteers } from './lists.service.js';
import { referenceOf } from './reference.js';
import { RequestStatus, SupportRequest } from './support.entity.js';
import { RequestFilter, RequestOrder } from './support.input.js';

@ObjectType({ description: 'How many requests stand in a state.' })
class SupportRequestQueue {
  @Field(() => RequestStatus)
  status: RequestStatus;

  @Field(() => Int)
  count: number;

  @Field({ description: 'Since when the one that has stood there longest.' })
  oldestSince: Date;
}

const SupportRequestConnection = connectionOf(SupportRequest);

@Resolver(() => SupportRequest)
export class SupportResolver {
  @Allow('read', 'SupportRequest')
  @Query(() => SupportRequestConnection, { description: 'Requests that whoever asks may see.' })
  supportRequests(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true, description: 'Narrows the list.' }) filter?: RequestFilter,
    @Arg('order', () => RequestOrder, { nullable: true, description: 'The newest first when left out.' })
    order?: RequestOrder,
  ) {
    return listRequests(context, page, filter, order);
  }

  @Allow('read', 'SupportRequest')
  @Query(() => SupportRequestConnection, {
    description: 'Requests that look for a volunteer; those that have waited longest come first.',
  })
  requestsForVolunteers(
    @Ctx() context: Context,
    @Args() page: PageArgs,
    @Arg('filter', { nullable: true, description: 'Narrows the list; states are given.' }) filter?: RequestFilter,
  ) {
    return requestsForVolunteers(context, page, filter);
  }

  @Allow('read', 'SupportRequest')
  @Query(() => SupportRequest, { description: 'One request.' })
  supportRequest(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<SupportRequest> {
    return context.store.get(SupportRequest, id);
  }

  @Allow('triage', 'SupportRequest')
  @Query(() => [SupportRequestQueue], { description: 'Open requests by state, with the age of the oldest.' })
  supportRequestQueue(@Ctx() context: Context): Promise<SupportRequestQueue[]> {
    return requestQueue(context);
  }

  @FieldResolver(() => String, { description: 'Its number, to say on the telephone and to search by.' })
  reference(@Root() { id }: SupportRequest): string {
    return referenceOf(id);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who wrote it down, for those who may know.' })
  createdBy(@Root() request: SupportRequest, @Ctx() context: Context): Promise<User | null> {
    return context.store.load(User, request.createdById);
  }
}

@Resolver(() => Organisation)
export class OrganisationRequestsResolver {
  @FieldResolver(() => [SupportRequest], {
    description: 'Its requests as far as whoever asks may see them, the newest first.',
  })
  requests(@Root() organisation: Organisation, @Ctx() context: Context): Promise<SupportRequest[]> {
    return context.store.children(SupportRequest, 'organisationId', organisation.id, [['createdAt', 'DESC']]);
  }
}
