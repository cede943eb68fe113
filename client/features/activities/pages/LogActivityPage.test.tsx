import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import {
  type ActivityRowFragment,
  LogActivityDocument,
  type LogActivityInput,
  NewActivityDocument,
  type NewActivityQuery,
} from '../../../graphql/generated/activities/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { LogActivityPage } from './LogActivityPage';

const kind = { __typename: 'ActivityKind' as const, id: 'k1', namePl: 'Warsztat', nameEn: 'Workshop' };
const organisation = { __typename: 'Organisation' as const, id: 'o1', name: 'Koło w Dragaczu' };
const choices: NewActivityQuery = {
  __typename: 'Query',
  activityKinds: [kind],
  myMatches: { __typename: 'MatchConnection', nodes: [] },
  myActivities: {
    __typename: 'ActivityConnection',
    nodes: [{ __typename: 'Activity', id: 'a0', kindId: 'k1', organisation }],
  },
};

const row = (input: LogActivityInput, changes: Partial<ActivityRowFragment> = {}): ActivityRowFragment => ({
  __typename: 'Activity',
  id: input.id,
  version: 2,
  status: 'SUBMITTED',
  topic: input.topic,
  heldOn: input.heldOn,
  startsAt: null,
  minutes: input.minutes,
  participants: 0,
  online: false,
  reach: 'OUTSIDE',
  newContact: true,
  userId: 'viewer',
  organisationId: input.organisationId,
  submittedAt: '2026-10-05T08:00:00.000Z',
  confirmedAt: null,
  acceptedAt: null,
  volunteer: null,
  organisation,
  kind,
  municipality: null,
  ...changes,
});

/** Answers each attempt in turn and keeps what was sent. */
function open(...answers: Array<'lost' | Partial<ActivityRowFragment>>) {
  const sent: LogActivityInput[] = [];
  const keep = ({ input }: { input: LogActivityInput }) => sent.push(input) > 0;
  const log = answers.map((answer) => {
    const request = { query: LogActivityDocument, variables: keep };
    if (answer === 'lost') return { request, error: new TypeError('Failed to fetch') };
    const payload = ({ input }: { input: LogActivityInput }) => ({
      __typename: 'ActivityPayload',
      activity: row(input, answer),
      userErrors: [],
    });
    return {
      request,
      result: (variables: { input: LogActivityInput }) => ({ data: { logActivity: payload(variables) } }),
    };
  });
  const asked = { request: { query: NewActivityDocument }, result: { data: choices }, maxUsageCount: 5 };
  const page = renderPage(<LogActivityPage />, {
    viewer: viewerWith('VOLUNTEER'),
    mocks: [asked, ...log] as never,
  });
  return { ...page, sent };
}

const send = () => screen.findByRole('button', { name: 'Zapisz i wyślij' });
const saved = () => screen.findByRole('heading', { name: 'Zapisane. Dziękujemy!' });

describe('logging an activity', () => {
  test('takes a topic and a tap: the rest is there already', async () => {
    const { user, sent } = open({});
    await user.type(await screen.findByLabelText('Temat'), 'Zebranie o świetlicy');
    await user.click(screen.getByRole('button', { name: 'Dłużej o 15 minut' }));
    await user.click(await send());
    await saved();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ organisationId: 'o1', kindId: 'k1', minutes: 75, submit: true });
    expect(screen.queryByText(/dotarł do nas już wcześniej/)).toBeNull();
  });

  test('a lost answer is tried again under the same id; the next entry has its own', async () => {
    const { user, sent } = open('lost', {}, {});
    await user.type(await screen.findByLabelText('Temat'), 'Zebranie');
    await user.click(await send());
    await screen.findByRole('alert');
    await user.click(await send());
    await saved();
    await user.click(screen.getByRole('button', { name: 'Zapisz kolejne' }));
    await user.type(await screen.findByLabelText('Temat'), 'Drugie zebranie');
    await user.click(await send());
    await saved();
    const [first, second, third] = sent.map(({ id }) => id);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('says so when the first attempt had arrived with other content', async () => {
    const { user } = open({ minutes: 30 });
    await user.type(await screen.findByLabelText('Temat'), 'Zebranie');
    await user.click(await send());
    await saved();
    expect(screen.getByText(/dotarł do nas już wcześniej/)).toBeTruthy();
  });

  test('a draft is not sent to anybody', async () => {
    const { user, sent } = open({ status: 'DRAFT' });
    await user.type(await screen.findByLabelText('Temat'), 'Zebranie');
    await user.click(screen.getByRole('button', { name: 'Zapisz szkic' }));
    await saved();
    expect(sent[0]?.submit).toBe(false);
  });
});
