import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import { usersWithRole } from '../accounts/index.js';
import { User } from '../accounts/user.entity.js';
import { ApplicationComment, ApplicationNote } from './conversation.entity.js';
import type { AddApplicationCommentInput, AddApplicationNoteInput } from './conversation.input.js';
import { messageTo } from './decisions.service.js';
import { Application, RecruitmentRound } from './recruitment.entity.js';

/** What one application may gather of each kind: enough for any case, and a page holds it. */
const MOST = 200;

/** What coordinators noted, the oldest first. */
export const notesOf = (context: Context, applicationId: string): Promise<ApplicationNote[]> =>
  context.store.list(ApplicationNote, { order: [['id', 'ASC']], where: (w) => w.where({ applicationId }) });

/** What the candidate and the office wrote to each other, the oldest first. */
export const commentsOf = (context: Context, applicationId: string): Promise<ApplicationComment[]> =>
  context.store.list(ApplicationComment, { order: [['id', 'ASC']], where: (w) => w.where({ applicationId }) });

export async function addNote(work: Work, { applicationId, text }: AddApplicationNoteInput): Promise<ApplicationNote> {
  const { userId: candidateId } = await work.load(Application, applicationId, 'read');
  await checkRoom(await work.system.store.count(ApplicationNote, { where: (w) => w.where({ applicationId }) }));
  const note = await work.create(ApplicationNote, { applicationId, candidateId, authorId: work.userId, text });
  await work.record('addApplicationNote', note);
  return note;
}

/** Writes to the other side, which is told by mail. */
export async function addComment(work: Work, input: AddApplicationCommentInput): Promise<ApplicationComment> {
  const { applicationId, text } = input;
  const application = await work.load(Application, applicationId, 'read');
  const { userId } = application;
  const fromOffice = userId !== work.userId;
  await checkRoom(await work.system.store.count(ApplicationComment, { where: (w) => w.where({ applicationId }) }));
  const values = { applicationId, userId, authorId: work.userId, fromOffice, text };
  const comment = await work.create(ApplicationComment, values);
  await work.record('addApplicationComment', application);
  await tellOtherSide(work, application, comment);
  return comment;
}

async function checkRoom(count: number): Promise<void> {
  if (count >= MOST) throw new Conflict('recruitment:CONVERSATION_FULL', { most: MOST });
}

/** The candidate; or of the office those who wrote in the thread, and everyone as long as nobody has. */
async function tellOtherSide(work: Work, application: Application, { fromOffice, text }: ApplicationComment) {
  const { system } = work;
  const candidate = await system.store.get(User, application.userId);
  const round = await system.store.get(RecruitmentRound, application.roundId);
  if (fromOffice) {
    await work.mail(candidate, 'recruitment:mail.commentFromOffice', {
      ...messageTo(work.settings, application, round, candidate, { text }),
    });
    return;
  }
  const comments = await system.store.list(ApplicationComment, {
    where: (w) => w.where({ applicationId: application.id, fromOffice: true }),
  });
  const writers = new Set(comments.map(({ authorId }) => authorId));
  const office = await usersWithRole(work, 'COORDINATOR');
  const involved = office.filter(({ id }) => writers.has(id));
  const link = `${work.settings.publicUrl}/office/applications/${application.id}`;
  for (const person of involved.length > 0 ? involved : office) {
    const params = {
      ...messageTo(work.settings, application, round, person, { text }),
      candidate: candidate.name,
      link,
    };
    await work.mail(person, 'recruitment:mail.commentFromCandidate', params);
  }
}
