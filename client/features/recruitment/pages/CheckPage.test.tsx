import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import {
  MyApplicationDocument,
  type MyApplicationQuery,
  MyApplicationsDocument,
  SubmitApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import type { ConsentTextFragment } from '../types';
import { CheckPage } from './CheckPage';

const question = {
  __typename: 'FormQuestion' as const,
  key: 'motivation',
  type: 'LONG_TEXT' as const,
  labelPl: 'Dlaczego chcesz dołączyć?',
  labelEn: 'Why do you want to join?',
  helpPl: null,
  helpEn: null,
  required: true,
  minLength: 10,
  maxLength: 2000,
  min: null,
  max: null,
  options: null,
  showIf: null,
};

const data = (answers: object): MyApplicationQuery => ({
  __typename: 'Query',
  timeline: null,
  application: {
    __typename: 'Application',
    id: 'a1',
    version: 4,
    updatedAt: '2026-10-05T08:00:00.000Z',
    status: 'DRAFT',
    statusSince: '2026-10-05T08:00:00.000Z',
    submittedAt: null,
    returnedFields: null,
    returnedComment: null,
    returnedUntil: null,
    decidedAt: null,
    decisionReason: null,
    reservePosition: null,
    answers,
    consents: [],
    round: {
      __typename: 'RecruitmentRound',
      id: 'r1',
      version: 1,
      namePl: 'Nabór jesienny',
      nameEn: 'Autumn round',
      status: 'OPEN',
      opensAt: '2026-10-01T08:00:00.000Z',
      closesAt: '2026-11-01T08:00:00.000Z',
      places: 20,
      takesApplications: true,
      consentTexts: [
        consent('REGULATIONS', 'Regulamin', true),
        consent('ACCESSIBILITY_NEEDS', 'Potrzeby', false),
        consent('IMAGE', 'Wizerunek', false),
      ],
      form: [
        {
          __typename: 'FormSection',
          key: 'MOTIVATION',
          titlePl: 'Motywacja',
          titleEn: 'Motivation',
          introPl: null,
          introEn: null,
          questions: [question],
        },
      ],
    },
  },
});

function consent(kind: ConsentTextFragment['kind'], titlePl: string, required: boolean) {
  const texts = { titlePl, titleEn: kind, textPl: `Zgadzam się: ${titlePl}.`, textEn: `I agree: ${kind}.` };
  return { __typename: 'ConsentText' as const, kind, version: '2', required, ...texts };
}

const asked = (answers: object) => ({
  request: { query: MyApplicationDocument, variables: { id: 'a1' } },
  result: { data: data(answers) },
});

const open = (answers: object, ...mocks: object[]) =>
  renderPage(<CheckPage />, {
    viewer: viewerWith('CANDIDATE'),
    mocks: [asked(answers), ...(mocks as ReturnType<typeof asked>[])],
    path: '/my-applications/:id/check',
    at: '/my-applications/a1/check',
  });

describe('checking the answers', () => {
  test('leads to what is still missing and does not offer to send', async () => {
    open({ motivation: 'krótko' });
    const link = await screen.findByRole('link', { name: 'Dlaczego chcesz dołączyć?' });
    expect(link.getAttribute('href')).toBe('/my-applications/a1/form?section=MOTIVATION&question=motivation');
    expect(screen.getByText('Wpisz co najmniej 10 znaków.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Wyślij zgłoszenie' })).toBeNull();
  });

  test('asks for the required statements before it sends', async () => {
    const { user } = open({ motivation: 'wystarczająco długo' });
    await user.click(await screen.findByRole('button', { name: 'Wyślij zgłoszenie' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Bez tego oświadczenia');
    expect(screen.queryByRole('checkbox', { name: /Potrzeby/ })).toBeNull();
  });

  test('asks about accessibility needs where they were named', async () => {
    open({ motivation: 'wystarczająco długo', accessibilityNeeds: 'sala bez schodów' });
    expect(await screen.findByRole('checkbox', { name: /Potrzeby/ })).toBeTruthy();
  });

  test('sends what was agreed to, in the version that was read, and leads on', async () => {
    const consents = [{ kind: 'REGULATIONS', version: '2' }];
    const { application } = data({});
    const { answers: _answers, round: _round, ...summary } = application;
    const submitted = { ...summary, status: 'SUBMITTED', submittedAt: '2026-10-05T09:00:00.000Z' };
    const { user, router } = open(
      { motivation: 'wystarczająco długo' },
      {
        request: { query: SubmitApplicationDocument, variables: { input: { id: 'a1', version: 4, consents } } },
        result: {
          data: {
            __typename: 'Mutation',
            submitApplication: { __typename: 'ApplicationPayload', application: submitted, userErrors: [] },
          },
        },
      },
      {
        request: { query: MyApplicationsDocument },
        result: { data: { __typename: 'Query', myApplications: [], openRound: null } },
      },
    );
    await user.click(await screen.findByRole('checkbox', { name: /Regulamin/ }));
    await user.click(screen.getByRole('button', { name: 'Wyślij zgłoszenie' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/my-applications/a1/sent'));
  });
});
