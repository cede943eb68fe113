import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';

/** What fits on a picture of each width; the repository stays small because a long page is cut off. */
const SIZES = {
  1280: { low: 720, high: 1400, scale: 0.75 },
  360: { low: 640, high: 1200, scale: 1 },
} as const;

export type Width = keyof typeof SIZES;
export const WIDTHS: readonly Width[] = [1280, 360];

const QUALITY = 50;

/** One that every machine with Chromium's packages has; the portal names it too, after fonts that only some have. */
const FONT = '"Liberation Sans", Arial, sans-serif';

/** Takes pictures of the page in both widths. */
export class Camera {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly folder: string,
  ) {}

  static async aimAt(page: Page, folder: string): Promise<Camera> {
    await page.context().addInitScript((font) => {
      for (const name of ['--mantine-font-family', '--mantine-font-family-headings']) {
        document.documentElement.style.setProperty(name, font);
      }
    }, FONT);
    return new Camera(page, await page.context().newCDPSession(page), folder);
  }

  /** @param settle waits until the page has taken its new shape */
  async shoot(name: string, width: Width, settle: () => Promise<void>): Promise<void> {
    const { low, high, scale } = SIZES[width];
    await this.page.setViewportSize({ width, height: low });
    await settle();
    const full = await this.page.evaluate(() => document.documentElement.scrollHeight);
    const height = Math.min(Math.max(full, low), high);
    await this.page.setViewportSize({ width, height });
    await settle();
    // Playwright itself writes no WebP, which is half the size of the others here.
    const { data } = await this.session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      clip: { x: 0, y: 0, width, height, scale },
    });
    const file = join(this.folder, pictureFile(name, width));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}

/** Where a picture lies, from the folder of all of them. */
export const pictureFile = (name: string, width: Width): string => `${name}.${width}.webp`;
