import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { AuditEventsDocument, type EventRowFragment } from '../../../graphql/generated/audit/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { OwnEvents } from './OwnEvents';

const READ: EventRowFragment = {
  __typename: 'AuditEvent',
  id: 'event-1',
  at: '2026-03-12T16:30:00.000Z',
  event: 'readSensitive',
  subject: 'User',
  subjectId: 'viewer',
  actorName: 'Barbara Maj',
  actorKind: 'USER',
  user: null,
};
const LOGGED: EventRowFragment = { ...READ, id: 'event-2', event: 'logActivity', subject: 'Activity', subjectId: 'a1' };

const answer = (nodes: EventRowFragment[]) => ({
  request: { query: AuditEventsDocument, variables: { first: 10, filter: { userId: 'viewer' } } },
  result: {
    data: {
      __typename: 'Query' as const,
      auditEvents: {
        __typename: 'AuditEventConnection' as const,
        nodes,
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
        totalCount: nodes.length,
      },
    },
  },
});

test('the volunteer learns who read sensitive data, and comes to the own records', async () => {
  renderPage(<OwnEvents userId="viewer" />, { viewer: viewerWith('VOLUNTEER'), mocks: [answer([READ, LOGGED])] });
  expect(await screen.findByText('Odczytano rok urodzenia i potrzeby związane z dostępnością')).toBeTruthy();
  expect(screen.getAllByText('Barbara Maj')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Działanie' }).getAttribute('href')).toBe('/activities/a1');
  expect(screen.queryByRole('button', { name: /Historia zapisu/ })).toBeNull();
});

test('the volunteer of whom there is nothing yet is told so', async () => {
  renderPage(<OwnEvents userId="viewer" />, { viewer: viewerWith('VOLUNTEER'), mocks: [answer([])] });
  expect(await screen.findByText('Jeszcze nic się nie wydarzyło')).toBeTruthy();
});
