/// <reference lib="dom" />
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: QUIET });

export interface VisitOptions {
  viewport?: { width: number; height: number };
  language?: 'pl' | 'en';
}

/** A browser of one person: cookies and storage of its own. Animations are off, so that a click finds its target at rest. */
export async function visit(
  browser: Browser,
  url: string,
  { viewport = DESKTOP, language = 'pl' }: VisitOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Warsaw',
    locale: language === 'pl' ? 'pl-PL' : 'en-GB',
    hasTouch: viewport.width < 500,
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript((chosen) => window.localStorage.setItem('ezw.language', chosen), language);
  return context;
}
