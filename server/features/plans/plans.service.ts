import type { Context } from '../../access/context.js';
import type { Listing, Unread } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { Conflict, Forbidden, invalid, type MessageKey, type MessageParams, NotFound } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { containing } from '../../platform/text/polish.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { User } from '../accounts/user.entity.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { checkComplete, contentsOf, copyContents, writeContents } from './contents.service.js';
import { DevelopmentPlan, type PlanParty, type PlanStatus } from './plans.entity.js';
import type {
  ClosePlanInput,
  DiscardPlanInput,
  DraftPlanInput,
  PlanFilter,
  ReturnPlanInput,
  SavePlanInput,
} from './plans.input.js';
import { planStates } from './plans.states.js';
import { progressOfPlans } from './progress.service.js';

/** A volunteer has at most one of these beside the version in force. */
const OPEN: readonly PlanStatus[] = ['DRAFT', 'PROPOSED'];

/** The side on which the person acts: on their own plan they are the volunteer, whatever else they are. */
const partyOf = (work: Work, plan: DevelopmentPlan): PlanParty =>
  plan.userId === work.userId ? 'VOLUNTEER' : 'COORDINATOR';

/** Begins the first plan of a volunteer, or a new one after the last was closed. */
export async function draftPlan(work: Work, input: DraftPlanInput): Promise<DevelopmentPlan> {
  const userId = input.userId ?? work.userId;
  if (userId !== work.userId && !work.actor.roles.has('COORDINATOR')) throw new Forbidden();
  if (!(await work.system.store.find(User, userId))) throw new NotFound();
  const plan = await newEdition(work, userId, ['AGREED', ...OPEN]);
  await work.record('draftPlan', plan);
  return plan;
}

/** Begins the next version of an agreed plan, with what it holds. The agreed one stays in force until that is agreed. */
export async function amendPlan(work: Work, id: string): Promise<DevelopmentPlan> {
  const agreed = await work.load(DevelopmentPlan, id, 'update');
  planStates.check(agreed, 'supersede');
  const plan = await newEdition(work, agreed.userId, OPEN);
  await copyContents(work, agreed, plan);
  await work.record('amendPlan', plan);
  return plan;
}

/** The agreement's row is locked first: two people who begin a plan at once would otherwise both succeed. */
async function newEdition(work: Work, userId: string, excluding: readonly PlanStatus[]): Promise<DevelopmentPlan> {
  const agreements = await work.system.loadAll(Agreement, 'update', (w) =>
    w.where(
      "row.userId = :userId AND row.parentId IS NULL AND row.status IN ('SIGNED_BY_FOUNDATION', 'IN_FORCE') AND row.validTo >= :today",
      {
        userId,
        today: work.clock.today(),
      },
    ),
  );
  const agreement = agreements.sort((one, other) => (one.validTo < other.validTo ? 1 : -1))[0];
  if (!agreement) throw invalid('', 'plans:NO_AGREEMENT');
  const former = await work.system.loadAll(DevelopmentPlan, 'update', (w) =>
    w.where('row.userId = :userId', { userId }),
  );
  if (former.some(({ status }) => excluding.includes(status))) throw new Conflict('plans:PLAN_EXISTS');
  const plan = await work.create(DevelopmentPlan, {
    userId,
    sortName: agreement.sortName,
    agreementId: agreement.id,
    edition: Math.max(0, ...former.map(({ edition }) => edition)) + 1,
    status: 'DRAFT',
    proposedBy: null,
  });
  return plan;
}

/** Writes a draft as a whole; either side may. */
export async function savePlan(work: Work, input: SavePlanInput): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, input.id, 'update', input.version);
  planStates.check(plan, 'propose');
  await writeContents(work, plan, input);
  if (input.comment !== undefined) plan.comment = input.comment || null;
  // The version must grow even where only items of the plan changed: it tells concurrent editors of each other.
  plan.updatedAt = work.now;
  await work.save(plan);
  await work.record('savePlan', plan, { fields: ['goals', 'trainings', 'areas', 'comment'] });
  return plan;
}

/**
 * Deletes a draft; its line in the audit trail stays, and so does the version in force. A volunteer is told that their
 * draft is gone, a coordinator only of one that they had a hand in.
 */
export async function discardPlan(work: Work, input: DiscardPlanInput): Promise<string> {
  const plan = await work.load(DevelopmentPlan, input.id, 'delete', input.version);
  planStates.check(plan, 'propose');
  await work.record('discardPlan', plan, { from: plan.status });
  const isOffice = partyOf(work, plan) === 'COORDINATOR';
  const link = `${work.settings.publicUrl}${isOffice ? '/plan' : `/office/plans/of/${plan.userId}`}`;
  if (isOffice || plan.coordinatorId) await mailOther(work, plan, 'plans:mail.discarded', { link });
  await work.remove(plan);
  return plan.id;
}

/** Lays the draft before the other side. */
export async function proposePlan(work: Work, id: string): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, id, 'propose');
  const change = planStates.take(plan, 'propose');
  const { validFrom, validTo } = await work.system.store.get(Agreement, plan.agreementId);
  checkComplete(await contentsOf(work.system, id), validFrom, validTo);
  const party = partyOf(work, plan);
  Object.assign(plan, { proposedBy: party, proposedAt: work.now });
  if (party === 'COORDINATOR') plan.coordinatorId = work.userId;
  await work.save(plan);
  await work.record('proposePlan', plan, change);
  await mailOther(work, plan, 'plans:mail.proposed');
  return plan;
}

/** Sends a proposal of the other side back to be changed. */
export async function returnPlan(work: Work, input: ReturnPlanInput): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, input.id, 'return');
  const change = planStates.take(plan, 'return');
  demandOtherSide(work, plan);
  if (partyOf(work, plan) === 'COORDINATOR') plan.coordinatorId = work.userId;
  Object.assign(plan, { proposedBy: null, proposedAt: null, comment: input.comment });
  await work.save(plan);
  await work.record('returnPlan', plan, { ...change, reason: input.comment });
  await mailOther(work, plan, 'plans:mail.returned', { comment: input.comment });
  return plan;
}

/** Puts the proposal of the other side in force; the version before it is superseded. */
export async function agreePlan(work: Work, id: string): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, id, 'agree');
  const change = planStates.take(plan, 'agree');
  demandOtherSide(work, plan);
  plan.agreedAt = work.now;
  if (partyOf(work, plan) === 'COORDINATOR') plan.coordinatorId = work.userId;
  await work.save(plan);
  await work.record('agreePlan', plan, change);
  const former = await work.system.loadAll(DevelopmentPlan, 'update', (w) =>
    w.where("row.userId = :userId AND row.id <> :id AND row.status = 'AGREED'", { userId: plan.userId, id }),
  );
  for (const each of former) {
    const step = planStates.take(each, 'supersede');
    await work.system.save(each);
    await work.system.record('supersedePlan', each, step);
  }
  await mailOther(work, plan, 'plans:mail.agreed');
  return plan;
}

function demandOtherSide(work: Work, plan: DevelopmentPlan): void {
  if (partyOf(work, plan) === plan.proposedBy) throw new Conflict('plans:OWN_PROPOSAL');
}

/** Everything that can be measured is met. */
export async function completePlan(work: Work, id: string): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, id, 'close');
  const change = planStates.take(plan, 'complete');
  const progress = (await progressOfPlans(work.system.store, [id])).get(id);
  if (!progress?.met) throw new Conflict('plans:NOT_ALL_MET');
  await work.save(plan);
  await work.record('completePlan', plan, change);
  await mailOther(work, plan, 'plans:mail.completed');
  return plan;
}

export async function closePlanEarly(work: Work, input: ClosePlanInput): Promise<DevelopmentPlan> {
  const plan = await work.load(DevelopmentPlan, input.id, 'close');
  const change = planStates.take(plan, 'closeEarly');
  await work.save(plan);
  await work.record('closePlanEarly', plan, { ...change, reason: input.reason });
  await mailOther(work, plan, 'plans:mail.closedEarly', { reason: input.reason });
  return plan;
}

/** Tells the side that did not act: the volunteer, or the coordinator who looks after the plan (all, until one does). */
async function mailOther(work: Work, plan: DevelopmentPlan, key: MessageKey, params: MessageParams = {}) {
  const { store } = work.system;
  const volunteer = await store.get(User, plan.userId);
  const path = partyOf(work, plan) === 'COORDINATOR' ? '/plan' : '/office/plans';
  const link = `${work.settings.publicUrl}${path}/${plan.id}`;
  for (const userId of partyOf(work, plan) === 'COORDINATOR' ? [plan.userId] : await coordinatorsOf(work, plan)) {
    const user = await store.get(User, userId);
    await work.mail(user, key, { name: user.name, volunteer: volunteer.name, link, ...params });
  }
}

async function coordinatorsOf(work: Work, plan: DevelopmentPlan): Promise<string[]> {
  if (plan.coordinatorId) return [plan.coordinatorId];
  const grants = await work.system.store.list(RoleGrant, {
    where: (w) => w.where("row.role = 'COORDINATOR' AND row.userId <> :userId", { userId: plan.userId }),
  });
  return grants.map(({ userId }) => userId);
}

/** Plans by the volunteers' names. */
export function listPlans(context: Context, args: PageArgs, filter: PlanFilter = {}): Listing<DevelopmentPlan> {
  const { search, statuses = [], userId, waitingFor } = filter;
  return context.store.page(DevelopmentPlan, args, {
    order: [['sortName', 'ASC']],
    where: (w) => {
      w.where('1 = 1');
      if (statuses.length > 0) w.andWhere('row.status IN (:...statuses)', { statuses });
      if (userId) w.andWhere('row.userId = :userId', { userId });
      if (waitingFor) {
        const proposedBy: PlanParty = waitingFor === 'VOLUNTEER' ? 'COORDINATOR' : 'VOLUNTEER';
        w.andWhere("row.status = 'PROPOSED' AND row.proposedBy = :proposedBy", { proposedBy });
      }
      if (search) {
        const text = containing(search);
        w.andWhere('EXISTS (SELECT 1 FROM users u WHERE u.id = row.userId AND u.searchName LIKE :text)', { text });
      }
    },
  });
}

/** The person's own plans in all versions, the latest first. */
export const myPlans = (context: Context): Unread<DevelopmentPlan[]> =>
  context.store.listing(DevelopmentPlan, {
    order: [['edition', 'DESC']],
    where: (w) => w.where('row.userId = :userId', { userId: context.actor.userId }),
  });
