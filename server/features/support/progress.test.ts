import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Work } from '../../access/work.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation, aRequest } from '../../testing/scenes/organisations.js';
import { Activity, type ActivityStatus } from '../activities/activities.entity.js';
import { Match } from '../matching/matching.entity.js';
import {
  requestAgreed,
  requestAwaitsConfirmation,
  requestCompletedIfDone,
  requestMatching,
  requestNeedsAnother,
  requestStarted,
  whenRequestEnds,
} from './index.js';
import { type RequestStatus, SupportRequest } from './support.entity.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

async function statusAfter(
  status: RequestStatus,
  step: (work: Work, id: string) => Promise<void>,
): Promise<RequestStatus> {
  const { id } = await aRequest(portal, { organisation: await anOrganisation(portal), status });
  return portal.asSystem(async (work) => {
    await step(work, id);
    return (await work.store.get(SupportRequest, id)).status;
  });
}

describe('a request follows its matches and activities', () => {
  test('step by step', async () => {
    expect(await statusAfter('QUALIFIED', requestMatching)).toBe('MATCHING');
    expect(await statusAfter('MATCHING', requestAgreed)).toBe('AGREED');
    expect(await statusAfter('AGREED', requestStarted)).toBe('IN_PROGRESS');
    expect(await statusAfter('IN_PROGRESS', requestAwaitsConfirmation)).toBe('AWAITING_CONFIRMATION');
    expect(await statusAfter('AGREED', requestAwaitsConfirmation)).toBe('AWAITING_CONFIRMATION');
  });

  test('and stays where it is when it has come that far already', async () => {
    expect(await statusAfter('IN_PROGRESS', requestMatching)).toBe('IN_PROGRESS');
    expect(await statusAfter('IN_PROGRESS', requestAgreed)).toBe('IN_PROGRESS');
    expect(await statusAfter('COMPLETED', requestAwaitsConfirmation)).toBe('COMPLETED');
  });

  test.each(['DRAFT', 'SUBMITTED', 'CLARIFICATION', 'CANCELLED', 'UNMET'] as const)(
    'from %s it cannot',
    async (status) => {
      for (const step of [requestMatching, requestAgreed, requestStarted, requestAwaitsConfirmation]) {
        await expect(statusAfter(status, step)).rejects.toMatchObject({ code: 'CONFLICT' });
      }
    },
  );

  test('back to matching when its match is withdrawn, unless something was already done', async () => {
    const again = (work: Work, id: string) => requestNeedsAnother(work, id, 'Choroba wolontariuszki.');
    expect(await statusAfter('AGREED', again)).toBe('MATCHING');
    expect(await statusAfter('AWAITING_CONFIRMATION', again)).toBe('AWAITING_CONFIRMATION');
  });
});

describe('a request is completed', () => {
  async function withActivities(
    effortMinutes: number,
    activities: Array<[ActivityStatus, number]>,
    match?: 'ACTIVE' | 'FINISHED',
  ) {
    const volunteer = await portal.person({ roles: ['VOLUNTEER'] });
    const organisation = await anOrganisation(portal);
    const request = await aRequest(portal, { organisation, status: 'AWAITING_CONFIRMATION', effortMinutes });
    return portal.asSystem(async (work) => {
      for (const [status, minutes] of activities) {
        await work.create(Activity, {
          userId: volunteer.id,
          organisationId: organisation.id,
          requestId: request.id,
          kindId: request.activityKindId,
          status,
          topic: 'Zebranie',
          heldOn: work.clock.today(),
          minutes,
          municipalityId: organisation.municipalityId,
          online: false,
          participants: 20,
          newContact: true,
          reach: 'OUTSIDE',
        });
      }
      if (match) {
        await work.create(Match, {
          requestId: request.id,
          organisationId: organisation.id,
          userId: volunteer.id,
          origin: 'SUGGESTED',
          status: match,
          plannedMinutes: effortMinutes,
          reach: 'OUTSIDE',
          respondBy: work.now,
        });
      }
      await requestCompletedIfDone(work, request.id);
      return (await work.store.get(SupportRequest, request.id)).status;
    });
  }

  test('when nothing of it waits any more', async () => {
    expect(await withActivities(240, [['CONFIRMED', 240]])).toBe('COMPLETED');
    expect(
      await withActivities(240, [
        ['ACCEPTED', 120],
        ['CONFIRMED', 60],
      ]),
    ).toBe('COMPLETED');
  });

  test('not while something of it waits, or when nothing was done', async () => {
    expect(
      await withActivities(240, [
        ['CONFIRMED', 240],
        ['SUBMITTED', 60],
      ]),
    ).toBe('AWAITING_CONFIRMATION');
    expect(
      await withActivities(240, [
        ['CONFIRMED', 240],
        ['DRAFT', 60],
      ]),
    ).toBe('AWAITING_CONFIRMATION');
    expect(await withActivities(240, [])).toBe('AWAITING_CONFIRMATION');
  });

  test('not before the expected effort was given, while its volunteer goes on', async () => {
    expect(await withActivities(240, [['CONFIRMED', 60]], 'ACTIVE')).toBe('AWAITING_CONFIRMATION');
    expect(await withActivities(240, [['CONFIRMED', 240]], 'ACTIVE')).toBe('COMPLETED');
    expect(await withActivities(240, [['CONFIRMED', 60]], 'FINISHED')).toBe('COMPLETED');
  });

  test('by hand only when all that was logged for it has been confirmed', async () => {
    const owner = await portal.person();
    const coordinator = await portal.person({ roles: ['COORDINATOR'] });
    const organisation = await anOrganisation(portal, { owner });
    const { id } = await aRequest(portal, { organisation, status: 'AWAITING_CONFIRMATION' });
    const COMPLETE =
      'mutation ($id: ID!) { completeRequest(input: { id: $id }) { supportRequest { status } userErrors { code } } }';
    expect((await owner.do(COMPLETE, { id })).completeRequest.supportRequest.status).toBe('COMPLETED');
    expect((await portal.mailSent()).map(({ subject }) => subject)).toContain(
      'Wsparcie zakończone: Zebranie o świetlicy',
    );
    expect(await coordinator.refusal(COMPLETE, { id })).toBe('CONFLICT');
  });
});

test('whoever follows the end of requests hears of it in the same transaction', async () => {
  const owner = await portal.person();
  const organisation = await anOrganisation(portal, { owner });
  const { id } = await aRequest(portal, { organisation, status: 'AGREED' });
  const heard: string[] = [];
  whenRequestEnds(async (_work, request, reason) => void heard.push(`${request.id} ${request.status}: ${reason}`));
  await owner.do(
    'mutation ($id: ID!) { cancelRequest(input: { id: $id, reason: "Odwołane." }) { userErrors { code } } }',
    { id },
  );
  expect(heard).toEqual([`${id} CANCELLED: Odwołane.`]);
});
