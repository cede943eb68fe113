import type { Visit } from '../support/visit';

/** To the home page as it is now: by the name of the programme on every page, or by looking again. */
export async function goHome(visit: Visit): Promise<void> {
  const { page } = visit;
  if (new URL(page.url()).pathname === '/') await page.reload();
  else await page.getByRole('banner').getByRole('link', { name: 'Ekspercki Zespół Wolontariuszy' }).click();
  await visit.heading(/^(Dzień dobry|Good day)/).waitFor();
}

/** To a page of the menu, which a phone opens first. */
export async function goTo(visit: Visit, entry: string): Promise<void> {
  const { page } = visit;
  const button = page.getByRole('button', { name: /^(Otwórz menu|Open the menu)$/ });
  if (await button.isVisible()) await button.click();
  const link = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: entry, exact: true });
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL(({ pathname }) => pathname.startsWith(address));
}

/** A card of the home page, or a part of another page, by its title. */
export const part = (visit: Visit, title: string | RegExp) => visit.page.getByRole('region', { name: title });
