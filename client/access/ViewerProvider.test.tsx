import { gql } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { describe, expect, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { ViewerDocument, type ViewerQuery } from '../graphql/generated/access/graphql';
import { viewerWith, visitor } from '../testing/viewers';
import { useViewer, type Viewer } from './ViewerContext';
import { ViewerProvider } from './ViewerProvider';

const RoundsDocument = gql`
  query Rounds {
    rounds
  }
`;

const viewerAnswer = ({ user, roles, programme }: Viewer, delay = 0): MockLink.MockedResponse<ViewerQuery> => ({
  request: { query: ViewerDocument },
  delay,
  result: {
    data: {
      __typename: 'Query',
      viewer: { __typename: 'Viewer', user, roles: [...roles], organisationIds: [], rules: [], programme },
    },
  },
});

const rounds = (answer: object): MockLink.MockedResponse => ({ request: { query: RoundsDocument }, ...answer });
const shown = rounds({ result: { data: { rounds: 'Nabory' } } });

function Rounds() {
  return <p>{useQuery<{ rounds: string }>(RoundsDocument).data?.rounds}</p>;
}

/** A portal whose page is there for the person who is signed in, and falls away without them. */
function Portal({ onViewer }: { onViewer: (viewer: Viewer) => void }) {
  const viewer = useViewer();
  onViewer(viewer);
  return viewer.isSignedIn ? <Rounds /> : <p>Strona dla gości</p>;
}

async function open(...mocks: MockLink.MockedResponse[]) {
  let viewer = visitor;
  render(
    <MockedProvider mocks={mocks}>
      <ViewerProvider loading={null} failed={() => null}>
        <Portal
          onViewer={(current) => {
            viewer = current;
          }}
        />
      </ViewerProvider>
    </MockedProvider>,
  );
  await screen.findByText('Nabory');
  return { changeIdentity: () => act(() => viewer.changeIdentity()), roles: () => viewer.roles };
}

describe('another identity', () => {
  test('is known once the promise settles, though a page fell away while it loaded anew', async () => {
    const coordinator = viewerWith('COORDINATOR');
    const portal = await open(viewerAnswer(coordinator), shown, viewerAnswer(visitor), rounds({ delay: 200 }));
    await portal.changeIdentity();
    expect(screen.getByText('Strona dla gości')).toBeTruthy();
  });

  test('is known once the promise settles, though a page is refused to it', async () => {
    const refused = rounds({ result: { errors: [{ message: 'Refused', extensions: { code: 'FORBIDDEN' } }] } });
    const trainer = viewerAnswer(viewerWith('TRAINER'), 100);
    const portal = await open(viewerAnswer(viewerWith('COORDINATOR')), shown, trainer, refused);
    await portal.changeIdentity();
    expect(portal.roles()).toEqual(['TRAINER']);
  });
});
