import type { Page, Request } from 'playwright-core';

const ARRIVAL_MS = 10_000;
const REST_MS = 60_000;
/** How long nothing may be asked of the server until we believe that nothing more will be. */
const QUIET_MS = 100;

/** Goes from page to page as the links inside the portal do, and knows when a page is all there. */
export class Navigator {
  private readonly underWay = new Set<Request>();

  constructor(readonly page: Page) {
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
  }

  readonly goTo = async (address: string): Promise<void> => {
    await this.page.evaluate((to) => {
      document.querySelector('h1')?.setAttribute('data-former', '');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    // Two addresses may share a component, whose heading stays; such a page is there at once.
    await this.page
      .waitForFunction(() => document.querySelector('h1:not([data-former])'), null, { timeout: ARRIVAL_MS })
      .catch(() => undefined);
    await this.rest();
  };

  /** Until the page shows what it is about rather than that it is loading, and has nothing more to ask for. */
  async rest(): Promise<void> {
    const deadline = Date.now() + REST_MS;
    for (let quiet = 0; quiet < 2; ) {
      if (Date.now() > deadline) throw new Error(`${this.page.url()} does not come to rest.`);
      await this.page.waitForFunction(
        () => document.querySelector('h1') && !document.querySelector('[aria-busy="true"]'),
      );
      quiet = this.underWay.size === 0 ? quiet + 1 : 0;
      await this.page.waitForTimeout(QUIET_MS / 2);
    }
  }

  /** Links that are there only while the menu of the account is open. */
  async accountLinks(): Promise<string[]> {
    const menu = this.page.getByRole('menu');
    await this.page.getByRole('button', { name: /^(Konto|Account): / }).click();
    await menu.waitFor();
    const links = await this.links();
    await this.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    return links;
  }

  /** Where the links of the page lead inside the portal, the menu's among them. */
  links(): Promise<string[]> {
    return this.page.$$eval('a[href^="/"]', (links) => links.map((link) => link.getAttribute('href') ?? '/'));
  }
}
