import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import type { Ability } from '../access/ability';
import { AbilityContext } from '../access/useViewerAbility';
import { type Viewer, ViewerContext } from '../access/ViewerContext';
import { SiteProvider } from '../ui/Site';
import { abilityOf, visitor } from './viewers';

interface RenderOptions {
  viewer?: Viewer;
  ability?: Ability;
  /** Answers of the API, each used once. */
  mocks?: readonly MockLink.MockedResponse[];
  /** Where the page is; its parameters and search are read from `at`. */
  path?: string;
  at?: string;
  /** Other routes, for instance where the page leads. */
  routes?: readonly RouteObject[];
}

/** Renders a page as it stands in the portal; gives the acting user and the router besides the queries. */
export function renderPage(page: ReactNode, options: RenderOptions = {}) {
  const { viewer = visitor, ability = abilityOf(), mocks = [], path = '/', at = path, routes = [] } = options;
  const router = createMemoryRouter([{ path, element: page }, ...routes, { path: '*', element: null }], {
    initialEntries: [at],
  });
  const site = { name: viewer.programme.name, timeZone: viewer.programme.timeZone };
  const view = render(
    <MantineProvider env="test">
      <Notifications />
      <MockedProvider mocks={mocks}>
        <ViewerContext value={viewer}>
          <AbilityContext value={ability}>
            <SiteProvider site={site}>
              <RouterProvider router={router} />
            </SiteProvider>
          </AbilityContext>
        </ViewerContext>
      </MockedProvider>
    </MantineProvider>,
  );
  return { ...view, router, user: userEvent.setup() };
}
