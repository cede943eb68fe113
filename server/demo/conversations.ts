import { addComment, addNote } from '../features/recruitment/conversation.service.js';
import { COORDINATOR } from './story/story.js';
import type { DemoEntry } from './story/types.js';
import type { Teller } from './teller.js';

/** Somebody writes about an application: a note of the office, or to the other side. */
export async function tellEntry(teller: Teller, { about, by, day, kind, text }: DemoEntry): Promise<void> {
  const input = { applicationId: teller.id('application', about), text };
  await teller.at(teller.moment(day, '11:20'), by ?? COORDINATOR, async (work) => {
    await (kind === 'note' ? addNote(work, input) : addComment(work, input));
  });
}
