import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../access/context.js';
import { Allow } from '../../access/operation.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { ApplicationComment, ApplicationNote } from './conversation.entity.js';
import { AddApplicationCommentInput, AddApplicationNoteInput } from './conversation.input.js';
import { addComment, addNote, commentsOf, notesOf } from './conversation.service.js';

const NotePayload = payloadOf(ApplicationNote, 'note');
type NotePayload = InstanceType<typeof NotePayload>;
const CommentPayload = payloadOf(ApplicationComment, 'comment');
type CommentPayload = InstanceType<typeof CommentPayload>;

@Resolver()
export class ConversationResolver {
  @Allow('read', 'ApplicationNote')
  @Query(() => [ApplicationNote], { description: 'What coordinators noted about an application, the oldest first.' })
  applicationNotes(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID) applicationId: string,
  ): Promise<ApplicationNote[]> {
    return notesOf(context, applicationId);
  }

  @Allow('read', 'ApplicationComment')
  @Query(() => [ApplicationComment], {
    description: 'What the candidate and the office wrote to each other, the oldest first.',
  })
  applicationComments(
    @Ctx() context: Context,
    @Arg('applicationId', () => ID) applicationId: string,
  ): Promise<ApplicationComment[]> {
    return commentsOf(context, applicationId);
  }

  @Allow('create', 'ApplicationNote')
  @Mutation(() => NotePayload, { description: 'Notes something about an application; only coordinators ever see it.' })
  async addApplicationNote(
    @Ctx() context: Context,
    @Arg('input') input: AddApplicationNoteInput,
  ): Promise<NotePayload> {
    return { note: await context.write((work) => addNote(work, input)) };
  }

  @Allow('create', 'ApplicationComment')
  @Mutation(() => CommentPayload, {
    description: 'Writes to the other side about an application, which is told by mail: candidate or office.',
  })
  async addApplicationComment(
    @Ctx() context: Context,
    @Arg('input') input: AddApplicationCommentInput,
  ): Promise<CommentPayload> {
    return { comment: await context.write((work) => addComment(work, input)) };
  }
}
