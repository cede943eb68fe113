import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import { SavedView } from './saved-view.entity.js';
import type { SaveViewInput } from './saved-views.input.js';

/** Of one person and list: as many as a menu holds. */
const MOST = 20;

/** The person's own of a list, by their names. */
export const savedViews = (context: Context, list: string): Promise<SavedView[]> =>
  context.store.list(SavedView, {
    order: [['name', 'ASC']],
    where: (w) => w.where({ userId: context.actor.userId, list }),
  });

/** Keeps filters under a name; one of that name is replaced. */
export async function saveView(work: Work, { list, name, query }: SaveViewInput): Promise<SavedView> {
  const { userId } = work;
  const own = await work.store.list(SavedView, { where: (w) => w.where({ userId, list }) });
  const known = own.find((each) => each.name === name);
  if (known) {
    const view = await work.load(SavedView, known.id, 'update');
    view.query = query;
    return work.save(view);
  }
  if (own.length >= MOST) throw new Conflict('savedViews:TOO_MANY', { most: MOST });
  return work.create(SavedView, { userId, list, name, query });
}

/** Forgets filters. Like the filters themselves they are nobody else's, so the trail says nothing of them. */
export async function deleteView(work: Work, id: string): Promise<string> {
  await work.remove(await work.load(SavedView, id, 'delete'));
  return id;
}
