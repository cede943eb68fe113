import type { Navigator } from './navigate';

type Pages = ReadonlyMap<string, string>;
type Step = (navigator: Navigator, pages: Pages) => Promise<readonly string[]> | readonly string[];

/**
 * Pages that no link leads to: an e-mail does, a button, or what a person has just finished. Each role's are opened by
 * their addresses, after all that links lead to.
 */
export const STEPS: Readonly<Record<string, Step>> = {
  visitor: () => [
    '/check-mail',
    '/confirm-email?token=unknown',
    '/confirm-request?token=unknown',
    '/reset-password?token=unknown',
    '/invitation?token=unknown',
    '/nowhere',
  ],
  candidate: (_, pages) => ['check', 'sent'].map((step) => `${pages.get('/my-applications/:id')}/${step}`),
  volunteer: async ({ page, goTo }) => {
    await goTo('/plan');
    await page.getByRole('button', { name: 'Zaproponuj zmianę planu' }).click();
    await page.waitForURL('**/plan/*/edit');
    const { pathname } = new URL(page.url());
    return [pathname, pathname.replace(/\/edit$/, '')];
  },
  organisation: (_, pages) => ['edit', 'sent'].map((step) => `${pages.get('/requests/:id')}/${step}`),
  coordinator: (_, pages) => [`${pages.get('/office/plans/:id')}/edit`, `${pages.get('/office/rounds/:id')}/edit`],
};
