import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What no reader should see: values that are none, and texts under their technical names. */
const NOT_A_TEXT = [
  /\b(undefined|NaN|null|Invalid Date)\b|\[object |\{\{|\}\}/,
  /(?<![\w@./:-])([a-z][a-zA-Z]{2,}(\.[a-z][a-zA-Z]{2,})+)(?![\w@.-])/,
  /\b[A-Z]{2,}_[A-Z_]{2,}\b/,
];

interface Thoroughness {
  /** By far the slowest rule, and the same at each width. */
  readonly contrast: boolean;
}

/** All that is wrong with the page that is open, each in a sentence. */
export async function faultsOf(page: Page, { contrast }: Thoroughness): Promise<string[]> {
  return [...(await faultsOfContent(page)), ...(await barriers(page, contrast))];
}

async function faultsOfContent(page: Page): Promise<string[]> {
  const { headings, title, surplus } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    title: document.title,
    surplus: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  const [heading = ''] = headings;
  const texts = await textsOf(page);
  const faults = NOT_A_TEXT.flatMap((pattern) => texts.filter((text) => pattern.test(text))).map(
    (text) => `shows "${text.trim()}"`,
  );
  if (headings.length !== 1 || heading === '') faults.push(`has ${headings.length} headings of the first level`);
  if (heading === '' || !title.startsWith(heading)) faults.push(`is titled "${title}"`);
  if (surplus > 0) faults.push(`is ${surplus} px wider than the window`);
  return faults;
}

/** Everything that is written on the page, also for those who only hear it. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript')) texts.push(node.textContent ?? '');
    }
    const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
    for (const name of spoken) {
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    }
    return texts;
  });
}

/** What axe finds serious or critical. It is brought along once for all the pages that links inside the portal reach. */
async function barriers(page: Page, contrast: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: STANDARD,
    rules: { 'color-contrast': { enabled: contrast } },
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate(async (chosen) => {
    const { axe: checker } = window as Window & { axe?: Pick<typeof axe, 'run'> };
    if (!checker) throw new Error('The page has no axe.');
    return (await checker.run(document, chosen)).violations;
  }, options);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`);
}
