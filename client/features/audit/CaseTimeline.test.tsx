import type { MockLink } from '@apollo/client/testing';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { CaseTimelineDocument, type CaseTimelineQuery } from '../../graphql/generated/audit/graphql';
import { renderPage } from '../../testing/render';
import { CaseTimeline } from './CaseTimeline';

type History = CaseTimelineQuery['timeline'];

const entry = (id: string, actorName: string) => ({
  __typename: 'TimelineEntry' as const,
  id,
  at: '2026-10-05T08:00:00.000Z',
  event: 'update',
  actorName,
  automatic: false,
  reason: null,
});

const answer = (timeline: History): MockLink.MockedResponse => ({
  request: { query: CaseTimelineDocument, variables: { subject: 'Match', id: 'm1' } },
  result: { data: { __typename: 'Query', timeline } },
});

function Case() {
  const [version, setVersion] = useState(1);
  return (
    <>
      <button type="button" onClick={() => setVersion(version + 1)}>
        Change
      </button>
      <CaseTimeline subject="Match" id="m1" version={version} />
    </>
  );
}

describe('the history of a case', () => {
  test('is asked for anew when the case has changed', async () => {
    const [first, second] = [entry('e1', 'Adam Lis'), entry('e2', 'Barbara Maj')];
    const { user } = renderPage(<Case />, { mocks: [answer([first]), answer([first, second])] });
    expect(await screen.findByText(/Adam Lis/)).toBeTruthy();
    expect(screen.queryByText(/Barbara Maj/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(await screen.findByText(/Barbara Maj/)).toBeTruthy();
  });

  test('is left out for those who may not read it', async () => {
    renderPage(<Case />, { mocks: [answer(null)] });
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    expect(screen.queryByRole('status')).toBeNull();
  });
});
