import type { MockLink } from '@apollo/client/testing';
import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { Viewer } from '../../../access/ViewerContext';
import { CompetencesDocument } from '../../../graphql/generated/catalogue/graphql';
import { MunicipalitiesDocument } from '../../../graphql/generated/region/graphql';
import {
  AskForSupportDocument,
  AskingCataloguesDocument,
  type AskingCataloguesQuery,
} from '../../../graphql/generated/support/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith, visitor } from '../../../testing/viewers';
import { AskPage } from './AskPage';

const DESCRIPTION = 'Chcemy razem z mieszkańcami zdecydować, co zrobić z pustą świetlicą.';

const CATALOGUES: AskingCataloguesQuery = {
  __typename: 'Query',
  requestTemplates: [
    {
      __typename: 'RequestTemplate',
      id: 'meeting',
      namePl: 'Zebranie z mieszkańcami',
      nameEn: 'A meeting of residents',
      descriptionPl: 'Przygotowanie i prowadzenie.',
      descriptionEn: 'Preparing and leading.',
      deliverablePl: 'Protokół',
      deliverableEn: 'Minutes',
      questions: [],
      effortMinutes: 240,
      leadDays: 14,
      participants: 30,
      activityKindId: 'kind',
      competences: [{ __typename: 'CompetenceLevel', competenceId: 'facilitation', level: 3 }],
    },
  ],
  legalForms: [
    {
      __typename: 'LegalForm',
      id: 'village',
      namePl: 'Sołectwo',
      nameEn: 'Village unit',
      organisationKind: 'LOCAL_COMMUNITY',
      archived: false,
    },
  ],
};

const catalogues = { request: { query: AskingCataloguesDocument }, result: { data: CATALOGUES } };

const municipalities = {
  request: { query: MunicipalitiesDocument, variables: { search: null } },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: {
    data: {
      __typename: 'Query' as const,
      municipalities: [
        {
          __typename: 'Municipality' as const,
          id: 'brodnica',
          name: 'Brodnica',
          kind: 'RURAL' as const,
          county: { __typename: 'County' as const, id: 'c1', name: 'brodnicki', kind: 'LAND' as const },
        },
      ],
    },
  },
};

const competences = {
  request: { query: CompetencesDocument },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { __typename: 'Query' as const, competenceAreas: [], competences: [] } },
};

const asking = (problem?: { path: string[]; message: string }) => ({
  request: {
    query: AskForSupportDocument,
    variables: {
      input: {
        title: 'Zebranie z mieszkańcami',
        description: DESCRIPTION,
        online: false,
        neededBy: null,
        involvesMinors: false,
        earlierContact: false,
        effortMinutes: 240,
        competences: [{ competenceId: 'facilitation', level: 3 }],
        municipalityId: 'brodnica',
        place: null,
        preferredDates: null,
        participants: 30,
        templateId: 'meeting',
        organisationName: 'Sołectwo Wierzbowo',
        legalFormId: 'village',
        organisationMunicipalityId: 'brodnica',
        personName: 'Anna Sołtys',
        email: 'anna@wies.example',
        phone: null,
        locale: 'PL' as const,
      },
    },
  },
  result: {
    data: {
      __typename: 'Mutation' as const,
      askForSupport: {
        __typename: 'SentPayload' as const,
        sent: !problem,
        userErrors: problem ? [{ __typename: 'UserError' as const, code: 'ANY', ...problem }] : [],
      },
    },
  },
});

function open(viewer: Viewer, ...mocks: MockLink.MockedResponse[]) {
  const path = '/ask-for-support';
  return renderPage(<AskPage />, { viewer, mocks: [catalogues, municipalities, competences, ...mocks], path });
}

type User = ReturnType<typeof renderPage>['user'];
const next = (user: User) => user.click(screen.getByRole('button', { name: 'Dalej' }));

async function choose(user: User, field: RegExp, option: string | RegExp) {
  await user.click(screen.getByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** At once: typed letter by letter it would take most of the test's time. */
async function write(user: User, label: RegExp, text: string) {
  await user.click(screen.getByLabelText(label));
  await user.paste(text);
}

/** Through all the steps, up to the look at the answers. */
async function fillIn(user: User) {
  await screen.findByRole('heading', { name: 'Dla kogo' });
  await choose(user, /^Kim jesteście/, 'Sołectwo');
  await write(user, /^Nazwa organizacji/, 'Sołectwo Wierzbowo');
  await choose(user, /^Gmina, w której działacie/, /Brodnica/);
  await next(user);
  await user.click(screen.getByRole('radio', { name: /Zebranie z mieszkańcami/ }));
  await next(user);
  await write(user, /^Opis/, DESCRIPTION);
  await next(user);
  await next(user);
  await next(user);
  await write(user, /^Imię i nazwisko/, 'Anna Sołtys');
  await write(user, /^Adres e-mail/, 'anna@wies.example');
  await next(user);
  await screen.findByRole('heading', { name: 'Sprawdź' });
}

const send = (user: User) => user.click(screen.getByRole('button', { name: 'Wyślij i potwierdź e-mailem' }));

// Seven steps of a form each, in a simulated browser.
jest.setTimeout(60_000);

describe('asking for support without an account', () => {
  test('sends what was said, suggests what is usual, and leads to the mail', async () => {
    const { user, router } = open(visitor, asking());
    await fillIn(user);
    await send(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/check-mail'));
    expect(router.state.location.state).toEqual({ reason: 'support', email: 'anna@wies.example' });
  });

  test('goes no further than a step whose fields are wrong, and says it at each', async () => {
    const { user } = open(visitor);
    await screen.findByRole('heading', { name: 'Dla kogo' });
    await next(user);
    expect(screen.getByRole('heading', { name: 'Dla kogo' })).toBeTruthy();
    for (const name of [/^Nazwa organizacji/, /^Kim jesteście/, /^Gmina, w której działacie/]) {
      const field = screen.queryByRole('combobox', { name }) ?? screen.getByRole('textbox', { name });
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
  });

  test('goes back to the step whose field the server does not accept', async () => {
    const refused = asking({ path: ['input', 'email'], message: 'Na ten adres nie możemy pisać.' });
    const { user, router } = open(visitor, refused);
    await fillIn(user);
    await send(user);
    // The review has a heading for every step, so the field says that the step is there.
    expect((await screen.findByLabelText(/^Adres e-mail/)).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('heading', { name: 'Kontakt do Ciebie' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/ask-for-support');
  });

  test('says when too many were sent', async () => {
    const limited = {
      ...asking(),
      result: { errors: [{ message: 'no', extensions: { code: 'RATE_LIMITED' } }] },
    };
    const { user } = open(visitor, limited);
    await fillIn(user);
    await send(user);
    expect((await screen.findAllByText(/To za dużo prób naraz/)).length).toBeGreaterThan(0);
  });

  test('sends whoever acts for an organisation the shorter way', async () => {
    const { router } = open(viewerWith('ORGANISATION'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/requests/new'));
  });
});
