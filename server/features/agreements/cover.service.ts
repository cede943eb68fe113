import type { Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import { Agreement } from './agreements.entity.js';

/** A coordinator has insured the volunteer, or made ready what an accident in a longer term would need. */
export async function arrangeCover(work: Work, input: { id: string; note: string }): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'update');
  const { coverDue, status } = agreement;
  const runs = status === 'SIGNED_BY_FOUNDATION' || status === 'IN_FORCE';
  if (!coverDue || !runs) throw new Conflict('platform:WRONG_STATE');
  agreement.coverDue = null;
  agreement.coverArrangedAt = work.now;
  agreement.coverArrangedById = work.userId;
  agreement.coverNote = input.note;
  await work.save(agreement);
  await work.record('arrangeCover', agreement, { cover: coverDue });
  return agreement;
}
