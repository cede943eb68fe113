import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../testing/render';
import { viewerWith, visitor } from '../testing/viewers';
import { RequireRoute } from './RequireRoute';
import { returnAddress } from './returnAddress';
import type { Viewer } from './ViewerContext';

const OFFICE = ['COORDINATOR', 'ADMINISTRATOR'] as const;

function open(viewer: Viewer) {
  return renderPage(null, {
    viewer,
    at: '/office/rounds?state=OPEN#first',
    routes: [
      {
        element: <RequireRoute roles={OFFICE} />,
        children: [{ path: '/office/rounds', element: <p>Nabory</p> }],
      },
    ],
  });
}

describe('a guarded page', () => {
  test('opens for any of its roles', () => {
    open(viewerWith('VOLUNTEER', 'COORDINATOR'));
    expect(screen.getByText('Nabory')).toBeTruthy();
  });

  test('sends a visitor to sign in, with the whole address to come back to', () => {
    const { router } = open(visitor);
    expect(router.state.location.pathname).toBe('/sign-in');
    expect(returnAddress(new URLSearchParams(router.state.location.search))).toBe('/office/rounds?state=OPEN#first');
  });

  test('explains to another role why it stays closed, and leads out', () => {
    open(viewerWith('VOLUNTEER'));
    expect(screen.queryByText('Nabory')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ta strona nie jest dla Ciebie dostępna');
    expect(screen.getByText(/Koordynator\/ka i Administrator\/ka/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wróć na stronę główną' }).getAttribute('href')).toBe('/');
  });
});

describe('the address to come back to', () => {
  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'rounds'])(
    'never leaves the portal: %s',
    (next) => {
      expect(returnAddress(new URLSearchParams({ next }))).toBe('/');
    },
  );
});
