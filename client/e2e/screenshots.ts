/**
 * `npm run screenshots`: a picture of every page into docs/screenshots/, at a desk and on a phone, with their index.
 * It starts the built portal with a fresh demo story and goes through it as the people of that story.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeclaredPages } from './pages/declared';
import { Navigator } from './pages/navigate';
import { PEOPLE, type Person } from './pages/people';
import { tour } from './pages/tour';
import { Camera, WIDTHS } from './pictures/camera';
import { gallery, type Picture, type Section } from './pictures/gallery';
import { nextSeason, soonAfter } from './pictures/moment';
import { closeBrowser } from './support/browser';
import { Portal } from './support/portal-process';

const FOLDER = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));
const CLOCK = new URL('./pictures/server-clock.mjs', import.meta.url).href;
const STARTS_AT = nextSeason(new Date());

/** The same for everybody, so the visitor's picture will do; the others show each person their own. */
const OWN_TO_EACH: ReadonlySet<string> = new Set(['/', '/trainings/sessions/:id']);

/** Some of them once more in English. */
const IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  visitor: ['/', '/sign-in'],
  volunteer: ['/', '/plan', '/activities/new'],
  coordinator: ['/', '/requests', '/office/report'],
};

class Photographer {
  private readonly ofVisitor = new Set<string>();

  constructor(
    private readonly portal: Portal,
    private readonly declared: DeclaredPages,
  ) {}

  /** All that the person can reach. */
  async picturesOf(person: Person): Promise<Section> {
    const pictures: Picture[] = [];
    const { visit, navigator, camera } = await this.comeWithCamera(person, 'pl');
    await tour(navigator, this.declared, person.role, async (address) => {
      const pattern = this.declared.patternOf(address) ?? address;
      if (person.key === null) this.ofVisitor.add(pattern);
      else if (this.ofVisitor.has(pattern) && !OWN_TO_EACH.has(pattern)) return;
      pictures.push(await picture(camera, navigator, person.role, pattern));
    });
    await visit.leave();
    return { title: person.title, pictures: pictures.toSorted((one, other) => compare(one.pattern, other.pattern)) };
  }

  async englishPictures(): Promise<Section> {
    const pictures: Picture[] = [];
    for (const person of PEOPLE) {
      const addresses = IN_ENGLISH[person.role] ?? [];
      if (addresses.length === 0) continue;
      const { visit, navigator, camera } = await this.comeWithCamera(person, 'en');
      for (const address of addresses) {
        await navigator.goTo(address);
        pictures.push(await picture(camera, navigator, `english/${person.role}`, address));
      }
      await visit.leave();
    }
    return { title: 'In English', pictures };
  }

  private async comeWithCamera({ key }: Person, language: 'pl' | 'en') {
    const visit = key ? await this.portal.visitAs(key, { language }) : await this.portal.visit({ language });
    await visit.context.clock.setFixedTime(soonAfter(STARTS_AT));
    const camera = await Camera.aimAt(visit.page, FOLDER);
    await visit.open('/');
    return { visit, camera, navigator: new Navigator(visit.page) };
  }
}

async function picture(camera: Camera, navigator: Navigator, role: string, pattern: string): Promise<Picture> {
  const name = `${role}/${slug(pattern)}`;
  for (const width of WIDTHS) await camera.shoot(name, width, () => navigator.rest());
  return { name, pattern, title: (await navigator.page.locator('h1').textContent()) ?? pattern };
}

const slug = (pattern: string): string =>
  pattern.replace(/\?.*/, '').replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
const compare = (one: string, other: string): number => (one < other ? -1 : 1);

await rm(FOLDER, { recursive: true, force: true });
const portal = await Portal.start({
  settings: { NODE_OPTIONS: `--import ${CLOCK}`, STARTS_AT: STARTS_AT.toISOString() },
});
try {
  const photographer = new Photographer(portal, await DeclaredPages.read());
  const sections: Section[] = [];
  for (const person of PEOPLE) sections.push(await photographer.picturesOf(person));
  sections.push(await photographer.englishPictures());
  await writeFile(join(FOLDER, 'README.md'), gallery(sections));
} finally {
  await closeBrowser();
  await portal.stop();
}
