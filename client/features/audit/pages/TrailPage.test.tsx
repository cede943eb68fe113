import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import {
  AuditEventsDocument,
  type AuditEventsQuery,
  type AuditFilter,
  type EventRowFragment,
  PersonOfTrailDocument,
} from '../../../graphql/generated/audit/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { TrailPage } from './TrailPage';

const RETURNED: EventRowFragment = {
  __typename: 'AuditEvent',
  id: 'event-1',
  at: '2026-03-12T16:30:00.000Z',
  event: 'returnPlan',
  subject: 'DevelopmentPlan',
  subjectId: 'plan-1',
  actorName: 'Barbara Maj',
  actorKind: 'USER',
  user: { __typename: 'User', id: 'adam', name: 'Adam Lis' },
};
const REMINDED: EventRowFragment = {
  ...RETURNED,
  id: 'event-2',
  event: 'grantRole',
  subject: 'RoleGrant',
  subjectId: 'grant-1',
  actorName: null,
  actorKind: 'SYSTEM',
  user: null,
};

const NONE: AuditFilter = { actorId: null, userId: null, subject: null, subjectId: null, since: null, until: null };

const page = (nodes: EventRowFragment[], endCursor: string | null = null): AuditEventsQuery => ({
  __typename: 'Query',
  auditEvents: {
    __typename: 'AuditEventConnection',
    nodes,
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    totalCount: 2,
  },
});
const answer = (data: AuditEventsQuery, filter: AuditFilter = {}) => ({
  request: { query: AuditEventsDocument, variables: { first: 50, filter: { ...NONE, ...filter } } },
  result: { data },
});

const coordinator = viewerWith('COORDINATOR');
const ability = abilityOf((can) => can('read', 'AuditEvent', { subject: { $in: ['DevelopmentPlan', 'Activity'] } }));

describe('the audit trail', () => {
  test('says what happened to which record, whom it concerns, and leads to the record', async () => {
    renderPage(<TrailPage />, { viewer: coordinator, ability, mocks: [answer(page([RETURNED]))] });
    const [, row] = await screen.findAllByRole('row');
    const cells = within(row as HTMLElement).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent?.replaceAll(/\s/g, ' '))).toEqual([
      expect.stringContaining('Odesłano plan z komentarzem'),
      expect.stringContaining('Plan rozwoju'),
      expect.stringContaining('Adam Lis'),
      expect.stringContaining('Barbara Maj'),
      expect.stringContaining('12 marca 2026'),
    ]);
    expect(screen.getByRole('link', { name: 'Plan rozwoju' }).getAttribute('href')).toBe('/office/plans/plan-1');
  });

  test('leads an administrator to no case, and names the portal where it acted', async () => {
    const viewer = viewerWith('ADMINISTRATOR');
    renderPage(<TrailPage />, { viewer, ability, mocks: [answer(page([RETURNED, REMINDED]))] });
    expect(await screen.findByText('Odesłano plan z komentarzem')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Plan rozwoju' })).toBeNull();
    expect(screen.getByText('portal, automatycznie')).toBeTruthy();
  });

  test('shows the history of one record at a tap, and all of it again', async () => {
    const { user, router } = renderPage(<TrailPage />, {
      viewer: coordinator,
      ability,
      mocks: [answer(page([RETURNED])), answer(page([RETURNED]), { subjectId: 'plan-1' }), answer(page([RETURNED]))],
    });
    await user.click(await screen.findByRole('button', { name: /^Historia zapisu: Plan rozwoju/ }));
    expect(router.state.location.search).toBe('?record=plan-1');
    await user.click(screen.getByRole('button', { name: 'Tylko jeden zapis' }));
    expect(router.state.location.search).toBe('');
  });

  test('asks for whole days by the clocks of the programme, also when the clocks change', async () => {
    const days = { since: '2026-03-28T23:00:00.000Z', until: '2026-03-29T22:00:00.000Z' };
    const whose = { userId: 'adam', subject: 'Activity' };
    const name = {
      request: { query: PersonOfTrailDocument, variables: { id: 'adam' } },
      result: {
        data: { __typename: 'Query' as const, node: { __typename: 'User' as const, id: 'adam', name: 'Adam Lis' } },
      },
    };
    renderPage(<TrailPage />, {
      viewer: coordinator,
      ability,
      mocks: [answer(page([]), { ...days, ...whose }), name],
      at: '/?person=adam&kind=Activity&from=2026-03-29&to=2026-03-29',
    });
    expect(await screen.findByText('Nie ma takich zdarzeń')).toBeTruthy();
    expect(await screen.findByDisplayValue('Adam Lis')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wyczyść filtry' })).toBeTruthy();
  });

  test('offers only the kinds of records whose events the viewer may see', async () => {
    const { user } = renderPage(<TrailPage />, { viewer: coordinator, ability, mocks: [answer(page([]))] });
    await user.click(screen.getByRole('combobox', { name: 'Rodzaj zapisu' }));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Plan rozwoju', 'Działanie']);
  });

  test('tells how much of it is shown, and that there is more', async () => {
    const mocks = [answer(page([RETURNED], 'cursor'))];
    renderPage(<TrailPage />, { viewer: coordinator, ability, mocks });
    expect(await screen.findByText('Pokazano 1 z 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Pokaż więcej' })).toBeTruthy();
  });

  test('says that it is refused', async () => {
    const error = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    renderPage(<TrailPage />, { viewer: coordinator, ability, mocks: [{ ...answer(page([])), result: error }] });
    expect((await screen.findByRole('alert')).textContent).toContain('Nie masz uprawnień');
  });
});
