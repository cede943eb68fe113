import type { DeclaredPages } from './declared';
import type { Navigator } from './navigate';
import { STEPS } from './steps';

/** What a person can reach. */
export interface Reached {
  /** One address for each page, by the page's pattern. */
  readonly pages: ReadonlyMap<string, string>;
  /** Files that the pages offer. */
  readonly files: ReadonlySet<string>;
  /** Links that lead to no page. */
  readonly dead: readonly string[];
}

/** From the home page to one page of each kind; `look` is called on each. */
export async function tour(
  navigator: Navigator,
  declared: DeclaredPages,
  role: string,
  look: (address: string) => Promise<void>,
): Promise<Reached> {
  const guide = new Guide(declared);
  guide.note('/', '/');
  if (role !== 'visitor') {
    for (const link of await navigator.accountLinks()) guide.note(link, 'the menu of the account');
  }
  await guide.follow(navigator, look);
  await guide.lookAgain(navigator);
  await guide.follow(navigator, look);
  for (const address of (await STEPS[role]?.(navigator, guide.pages)) ?? []) guide.note(address, 'a step', address);
  await guide.follow(navigator, look);
  return guide;
}

/** Knows where the person has been and what is left to see. */
class Guide implements Reached {
  readonly pages = new Map<string, string>();
  readonly files = new Set<string>();
  readonly dead: string[] = [];
  private readonly ahead: string[] = [];
  private readonly second = new Map<string, string>();

  constructor(private readonly declared: DeclaredPages) {}

  /** A link that was seen. `otherwise` names the page where no pattern does. */
  note(link: string, where: string, otherwise?: string): void {
    const pattern = this.declared.patternOf(link) ?? otherwise;
    if (link.startsWith('/files/')) this.files.add(link);
    else if (!pattern) this.dead.push(`${link} (from ${where})`);
    else if (!this.pages.has(pattern)) {
      this.pages.set(pattern, link);
      this.ahead.push(link);
    } else if (this.pages.get(pattern) !== link) this.second.set(pattern, link);
  }

  /** By every link that leads to a page not seen before. */
  async follow(navigator: Navigator, look: (address: string) => Promise<void>): Promise<void> {
    for (let address = this.ahead.shift(); address; address = this.ahead.shift()) {
      await navigator.goTo(address);
      await look(address);
      await this.read(navigator, address);
    }
  }

  /** Another page of each kind, for its links only: a case in another state leads elsewhere. */
  async lookAgain(navigator: Navigator): Promise<void> {
    for (const address of [...this.second.values()]) {
      await navigator.goTo(address);
      await this.read(navigator, address);
    }
  }

  private async read(navigator: Navigator, address: string): Promise<void> {
    for (const link of await navigator.links()) this.note(link, address);
  }
}
