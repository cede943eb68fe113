import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';

/** How somebody comes to the portal. */
export interface How {
  language?: 'pl' | 'en';
  /** In CSS pixels: a desk, or a phone. */
  width?: 1280 | 360;
}

const HEIGHT = { 1280: 900, 360: 740 } as const;
const PATIENCE_MS = 30_000;

/** One person in a browser of their own: cookies, storage, language and size of screen. */
export class Visit {
  private readonly found: string[] = [];
  private readonly unread = new Set<Promise<void>>();

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    this.watch();
  }

  /** Animations are off, so that a click finds its target at rest. */
  static async begin(browser: Browser, url: string, { language = 'pl', width = 1280 }: How): Promise<Visit> {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: HEIGHT[width] },
      hasTouch: width === 360,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Warsaw',
      locale: language === 'pl' ? 'pl-PL' : 'en-GB',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript((chosen) => localStorage.setItem('ezw.language', chosen), language);
    return new Visit(context, await context.newPage(), url);
  }

  /** Goes to the address as a link from outside does, and waits for the page's heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.heading().waitFor();
  }

  /** The title of the page; `name` when a certain page is expected. */
  heading(name?: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, ...(name && { name }) });
  }

  /** Signs in through the page, which may already be open on the way to another one. */
  async signIn(email: string, password: string): Promise<void> {
    if (!new URL(this.page.url()).pathname.startsWith('/sign-in')) await this.open('/sign-in');
    await this.page.getByLabel(/^(Adres e-mail|E-mail address)/).fill(email);
    await this.page.getByLabel(/^(Hasło|Password)/).fill(password);
    await this.page.getByRole('button', { name: /^(Zaloguj się|Sign in)$/ }).click();
    await this.isSignedIn();
  }

  async isSignedIn(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Konto|Account): / }).waitFor();
  }

  /**
   * What went wrong so far and no visitor should meet: errors in the console, requests that failed or were answered
   * with an error, and anything loaded from another host. A test demands none: `expect(await x.troubles()).toEqual([])`.
   */
  async troubles(): Promise<readonly string[]> {
    await Promise.all(this.unread);
    return this.found;
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private watch(): void {
    const { page } = this;
    page.on('pageerror', (error) => this.note(`Error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && this.note(`Console: ${message.text()}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) this.note(`Another host: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'no reason given';
      // A page that is left takes back what it had asked for.
      if (reason !== 'net::ERR_ABORTED') this.note(`Failed: ${request.method()} ${request.url()} (${reason})`);
    });
    page.on('response', (response) => {
      const reading = this.read(response).finally(() => this.unread.delete(reading));
      this.unread.add(reading);
    });
  }

  private async read(response: Response): Promise<void> {
    const path = new URL(response.url()).pathname;
    if (response.status() >= 400) this.note(`Status ${response.status()}: ${path}`);
    if (path !== '/graphql') return;
    const answer = await response.text().catch(() => '');
    if (/^\{"errors"/.test(answer) || /"errors":\[\{"message"/.test(answer)) {
      this.note(`GraphQL: ${response.request().postData()?.slice(0, 200)} → ${answer.slice(0, 400)}`);
    }
  }

  private note(trouble: string): void {
    this.found.push(`${trouble} (on ${new URL(this.page.url()).pathname})`);
  }
}

/** How far what was already shown moved since the page was opened, as browsers count it: 0 when nothing did. */
export const layoutShift = ({ page }: Visit): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((known) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => known(sum), 200);
      }),
  );
