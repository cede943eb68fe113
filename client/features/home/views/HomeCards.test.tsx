import type { MockLink } from '@apollo/client/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { HomeCard } from '../../../access/homeCard';
import { useCardQuery } from '../../../access/useCardQuery';
import { WaitingActivitiesDocument } from '../../../graphql/generated/activities/graphql';
import { HomeCardsDocument } from '../../../graphql/generated/home-cards/graphql';
import { RequestQueueDocument } from '../../../graphql/generated/support/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { lazyPart } from '../../../ui/lazyPart';
import { HomeCards } from './HomeCards';

function Requests() {
  const result = useCardQuery(RequestQueueDocument);
  return (
    <CardFrame title="Requests">
      <AsyncView result={result}>{({ supportRequestQueue: [queue] }) => <p>{queue?.count} wait</p>}</AsyncView>
    </CardFrame>
  );
}

function Activities() {
  const result = useCardQuery(WaitingActivitiesDocument);
  return (
    <CardFrame title="Activities">
      <AsyncView result={result}>{({ waitingActivities: [queue] }) => <p>{queue?.count} wait</p>}</AsyncView>
    </CardFrame>
  );
}

const OFFICE: Pick<HomeCard, 'roles' | 'order'> = { roles: ['COORDINATOR'], order: 1 };
const all: HomeCard[] = [
  {
    ...OFFICE,
    id: 'requests',
    component: lazyPart(async () => ({ Requests }), 'Requests'),
    asks: { part: 'RequestQueue' },
  },
  {
    ...OFFICE,
    id: 'activities',
    waits: ({ waitingActivities: queues = [] }) => queues.length > 0,
    component: lazyPart(async () => ({ Activities }), 'Activities'),
    asks: { part: 'WaitingActivities' },
  },
];

const SINCE = '2026-03-01T10:00:00.000Z';
const requests = {
  supportRequestQueue: [
    { __typename: 'SupportRequestQueue' as const, status: 'SUBMITTED' as const, count: 3, oldestSince: SINCE },
  ],
};
const activities = {
  waitingActivities: [
    { __typename: 'WaitingActivities' as const, status: 'CONFIRMED' as const, count: 5, since: SINCE },
  ],
};

type Answer = Pick<MockLink.MockedResponse, 'result' | 'error'>;
const home = (answer: Answer): MockLink.MockedResponse => ({
  request: { query: HomeCardsDocument, variables: ({ RequestQueue }) => RequestQueue === true },
  ...answer,
});
const failed = (path?: string[]) => ({ result: { errors: [{ message: 'Broken', ...(path && { path }) }] } });
const show = (mocks: MockLink.MockedResponse[]) =>
  renderPage(<HomeCards all={all} />, { viewer: viewerWith('COORDINATOR'), mocks });
const card = async (name: string) => within(await screen.findByRole('region', { name }));

afterEach(() => act(() => notifications.clean()));

describe('the cards of the home page', () => {
  test('show what one request brought, and ask for nothing themselves', async () => {
    show([home({ result: { data: { __typename: 'Query', ...requests, ...activities } } })]);
    expect((await card('Requests')).getByText('3 wait')).toBeTruthy();
    expect((await card('Activities')).getByText('5 wait')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('are led by what waits for the viewer, and stay where they were when that changes', async () => {
    const names = () => screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
    const view = show([
      home({ result: { data: { __typename: 'Query', ...requests, ...activities } } }),
      home({ result: { data: { __typename: 'Query', ...requests, waitingActivities: [] } } }),
    ]);
    await card('Requests');
    expect(names()).toEqual(['Activities', 'Requests']);
    await act(() => view.router.navigate('/elsewhere'));
    await act(() => view.router.navigate('/'));
    await waitFor(() => expect(screen.queryByText('5 wait')).toBeNull());
    expect(names()).toEqual(['Activities', 'Requests']);
    view.unmount();
    show([home({ result: { data: { __typename: 'Query', ...requests, waitingActivities: [] } } })]);
    await card('Requests');
    expect(names()).toEqual(['Requests', 'Activities']);
  });

  test('say aside that what they show is from before, when nothing newer could be brought', async () => {
    const view = show([
      home({ result: { data: { __typename: 'Query', ...requests, ...activities } } }),
      home({ error: new TypeError('Failed to fetch') }),
    ]);
    await card('Requests');
    await act(() => view.router.navigate('/elsewhere'));
    await act(() => view.router.navigate('/'));
    expect(await screen.findByText(/Na razie widzisz to, co było wcześniej/)).toBeTruthy();
    expect((await card('Requests')).getByText('3 wait')).toBeTruthy();
  });

  test('ask each by itself after a part has failed: the others are there, the one says so and tries again', async () => {
    const own = { request: { query: RequestQueueDocument }, result: { data: { __typename: 'Query', ...requests } } };
    const broken = { request: { query: WaitingActivitiesDocument } };
    const view = show([
      home(failed(['waitingActivities'])),
      own,
      { ...broken, ...failed(['waitingActivities']) },
      { ...broken, result: { data: { __typename: 'Query', ...activities } } },
    ]);
    expect(await (await card('Requests')).findByText('3 wait')).toBeTruthy();
    const one = await card('Activities');
    expect(await one.findByRole('alert')).toBeTruthy();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await view.user.click(one.getByRole('button', { name: 'Spróbuj ponownie' }));
    expect(await one.findByText('5 wait')).toBeTruthy();
  });

  test('show what is known when the page is opened again, and ask by themselves if a part fails then', async () => {
    const [queue] = requests.supportRequestQueue;
    const fresh = { supportRequestQueue: [{ ...queue, count: 4 }] };
    const view = show([
      home({ result: { data: { __typename: 'Query', ...requests, ...activities } } }),
      home(failed(['waitingActivities'])),
      { request: { query: RequestQueueDocument }, result: { data: { __typename: 'Query', ...fresh } } },
      { request: { query: WaitingActivitiesDocument }, ...failed(['waitingActivities']) },
    ]);
    await card('Requests');
    await act(() => view.router.navigate('/elsewhere'));
    await act(() => view.router.navigate('/'));
    expect((await card('Requests')).getByText('3 wait')).toBeTruthy();
    expect(await screen.findByText('4 wait')).toBeTruthy();
    expect((await card('Activities')).getByText('5 wait')).toBeTruthy();
  });

  test.each([
    ['is lost', { error: new TypeError('Failed to fetch') }],
    ['is refused as a whole', failed()],
  ])('say once when the request %s, and try again', async (_what, answer) => {
    const view = show([home(answer), home({ result: { data: { __typename: 'Query', ...requests, ...activities } } })]);
    await view.user.click(await screen.findByRole('button', { name: 'Spróbuj ponownie' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect((await card('Requests')).getByText('3 wait')).toBeTruthy();
  });

  test('offer to load the page anew where the portal was updated meanwhile', async () => {
    show([home({ result: { errors: [{ message: 'Unknown', extensions: { code: 'UNKNOWN_OPERATION' } }] } })]);
    expect(await screen.findByRole('button', { name: 'Odśwież stronę' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Spróbuj ponownie' })).toBeNull();
  });

  test('leave room for a word where there are none', async () => {
    renderPage(<HomeCards all={all} />, { viewer: viewerWith('TRAINER') });
    expect(await screen.findByText('Twoje konto jest gotowe')).toBeTruthy();
  });
});
