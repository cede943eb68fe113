import { describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Viewer } from '../../../access/ViewerContext';
import {
  AskClarificationDocument,
  type RequestDetailsFragment,
  RequestWithHistoryDocument,
  SupportRequestDocument,
} from '../../../graphql/generated/support/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';

// The parts about matches have tests of their own.
const Nothing = () => null;
const History = () => <p>Przebieg sprawy</p>;
jest.unstable_mockModule('../../matching', () => ({
  MatchingPanel: Nothing,
  OfferHelp: Nothing,
  OrganisationProposals: Nothing,
}));
jest.unstable_mockModule('../../audit', () => ({ CaseTimeline: History }));
const { RequestPage } = await import('./RequestPage');
const { SentPage } = await import('./SentPage');

const request = (changes: Partial<RequestDetailsFragment>): RequestDetailsFragment => ({
  __typename: 'SupportRequest',
  id: 'r1',
  reference: '7F3A-91C2',
  version: 2,
  title: 'Zebranie o świetlicy',
  description: 'Chcemy razem zdecydować o świetlicy.',
  status: 'SUBMITTED',
  statusSince: '2026-10-05T08:00:00.000Z',
  createdAt: '2026-10-05T08:00:00.000Z',
  submittedAt: '2026-10-05T08:00:00.000Z',
  origin: 'ORGANISATION',
  organisationId: 'o1',
  organisation: { __typename: 'Organisation', id: 'o1', name: 'Koło „Pod Lipą”', status: 'VERIFIED' },
  templateId: 't1',
  template: null,
  municipality: null,
  question: null,
  closingReason: null,
  effortMinutes: 240,
  competences: [],
  activityKind: null,
  place: null,
  online: false,
  preferredDates: null,
  neededBy: null,
  participants: 30,
  involvesMinors: false,
  earlierContact: false,
  createdBy: null,
  ...changes,
});

const answer = (changes: Partial<RequestDetailsFragment>) => ({
  request: { query: RequestWithHistoryDocument, variables: { id: 'r1' } },
  result: { data: { __typename: 'Query' as const, supportRequest: request(changes), timeline: null } },
});

const member: Viewer = { ...viewerWith('ORGANISATION'), organisationIds: ['o1'] };
const office = abilityOf((can) => can('triage', 'SupportRequest'));
const place = { path: '/requests/:id', at: '/requests/r1' };

describe('a request', () => {
  test('shows its organisation the question, and how to answer it', async () => {
    const mocks = [answer({ status: 'CLARIFICATION', question: 'Kiedy jest zebranie?' })];
    renderPage(<RequestPage />, { viewer: member, mocks, ...place });
    expect(await screen.findByText('Kiedy jest zebranie?')).toBeTruthy();
    expect(screen.getByText(/Twój ruch: odpowiedz na pytanie/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Uzupełnij i odpowiedz' }).getAttribute('href')).toBe('/requests/r1/edit');
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual(['Wyślij ponownie', 'Wycofaj']);
  });

  test('lets the coordinator ask, but not take it on before the organisation is checked', async () => {
    const organisation = { __typename: 'Organisation' as const, id: 'o1', name: 'Koło', status: 'UNVERIFIED' as const };
    const mocks = [answer({ organisation })];
    renderPage(<RequestPage />, { viewer: viewerWith('COORDINATOR'), ability: office, mocks, ...place });
    expect(await screen.findByRole('link', { name: 'Sprawdź organizację' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Przyjmij' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Zadaj pytanie' })).toBeTruthy();
  });

  test('takes the coordinator’s question and then waits for the organisation', async () => {
    const asked = {
      request: { query: AskClarificationDocument, variables: { input: { id: 'r1', question: 'Ile osób?' } } },
      result: {
        data: {
          __typename: 'Mutation' as const,
          askClarification: {
            __typename: 'SupportRequestPayload' as const,
            supportRequest: request({ status: 'CLARIFICATION', question: 'Ile osób?', version: 3 }),
            userErrors: [],
          },
        },
      },
    };
    const options = { viewer: viewerWith('COORDINATOR'), ability: office, mocks: [answer({}), asked], ...place };
    const { user } = renderPage(<RequestPage />, options);
    await user.click(await screen.findByRole('button', { name: 'Zadaj pytanie' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Pytanie koordynatora'), 'Ile osób?');
    await user.click(dialog.getByRole('button', { name: 'Zadaj pytanie' }));
    expect(await screen.findByText('Czekamy na odpowiedź organizacji.')).toBeTruthy();
  });

  test('shows a volunteer what is needed and nothing of what the two sides do', async () => {
    renderPage(<RequestPage />, {
      viewer: viewerWith('VOLUNTEER'),
      mocks: [answer({ status: 'QUALIFIED' })],
      ...place,
    });
    expect(await screen.findByText('Chcemy razem zdecydować o świetlicy.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Wycofaj|Wyślij|Przyjmij|Zadaj/ })).toBeNull();
    expect(screen.queryByText(/Twój ruch/)).toBeNull();
    expect(screen.queryByText('Przebieg sprawy')).toBeNull();
  });

  test('that is not there says so and leads home', async () => {
    const refused = { errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] };
    const mocks = [{ request: answer({}).request, result: refused }];
    renderPage(<RequestPage />, { viewer: member, mocks, ...place });
    const home = await screen.findByRole('link', { name: 'Wróć na stronę główną' });
    expect(home.getAttribute('href')).toBe('/');
    expect(screen.queryByRole('button', { name: 'Spróbuj ponownie' })).toBeNull();
  });

  test('that was just sent is confirmed with its number and what happens next', async () => {
    const sent = {
      request: { query: SupportRequestDocument, variables: { id: 'r1' } },
      result: { data: { __typename: 'Query' as const, supportRequest: request({}) } },
    };
    renderPage(<SentPage />, { viewer: member, mocks: [sent], path: '/requests/:id/sent', at: '/requests/r1/sent' });
    expect(await screen.findByText(/„Zebranie o świetlicy”.*7F3A-91C2/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Co będzie dalej' })).toBeTruthy();
  });
});
