import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, parties, sent } from '../../testing/scenes/agreements.js';
import { concludedAnnex } from '../../testing/scenes/annexes.js';
import { AGREEMENT_TEMPLATE } from './agreement-template.data.js';
import { Agreement } from './agreements.entity.js';
import { DEMANDED } from './templates.checks.js';
import { firstContent } from './templates.seed.js';

/**
 * What the paper said when somebody last read it whole. After a change of its wording or look it is written anew by
 * `WRITE_GOLDEN=1 npm test -- server/features/agreements/agreements.golden`, and read.
 */
const GOLDEN = new URL('../../testing/golden/agreement.txt', import.meta.url);
const GOLDEN_ANNEX = new URL('../../testing/golden/annex.txt', import.meta.url);

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

/** Text of each page, as a reader of PDF files takes it out. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text;
}

describe('the text of a signed agreement’s PDF', () => {
  test('is what it was', async () => {
    const people = await parties(portal, 'Żaneta Święćkowska-Łącka');
    const { id, number } = await concluded(people, { travelCosts: 'REIMBURSED' });
    const pages = await pagesOf((await people.candidate.fetch(`/files/agreements/${id}.pdf`)).rawPayload);
    const text = pages.map((page, index) => `--- ${index + 1} ---\n${page.trim()}\n`).join('\n');
    if (process.env['WRITE_GOLDEN']) await writeFile(GOLDEN, text);
    expect(text).toBe(await readFile(GOLDEN, 'utf8'));

    const { fingerprint } = await portal.asSystem((work) => work.store.get(Agreement, id));
    for (const [index, page] of pages.entries()) {
      const flat = page.replace(/\s+/g, ' ');
      expect(flat).toContain('Fundacja Testowa, ul. Testowa 1, 87-100 Toruń, KRS 0000000001');
      expect(flat).toContain(number);
      expect(flat).toContain(`Strona ${index + 1} z ${pages.length}`);
      expect(flat).toContain(`SHA-256 treści: ${fingerprint}`);
    }
  });

  test('holds every block that the act demands, and the information on risks and rights', async () => {
    const people = await parties(portal, 'Żaneta Święćkowska-Łącka');
    const { id } = await sent(people);
    const pages = await pagesOf((await people.candidate.fetch(`/files/agreements/${id}.pdf`)).rawPayload);
    const flat = pages.join(' ').replace(/\s+/g, ' ');
    const headings = new Map(firstContent().paragraphs.map(({ block, headingPl }) => [block, headingPl]));
    for (const block of Object.keys(DEMANDED)) {
      expect([block, flat.includes(headings.get(block as keyof typeof DEMANDED) ?? '–')]).toEqual([block, true]);
    }
    expect(flat).toContain('od 5 października 2026 r. do 4 października 2027 r.');
    expect(flat).toContain('Załącznik: Informacja o ryzyku');
    expect(flat).toContain(AGREEMENT_TEMPLATE.volunteerSignature.pl);
  });

  test('of a draft says on each page that it is one', async () => {
    const people = await parties(portal);
    const { id } = (await people.coordinator.do(AGREEMENT.draft, { input: { userId: people.candidate.id } }))
      .draftAgreement.agreement;
    for (const page of await pagesOf((await people.coordinator.fetch(`/files/agreements/${id}.pdf`)).rawPayload)) {
      expect(page).toContain('PROJEKT');
    }
  });
});

describe('the text of an annex’s PDF', () => {
  test('is what it was: each changed point anew, the rest as agreed', async () => {
    const people = await parties(portal, 'Żaneta Święćkowska-Łącka');
    const { id } = await concluded(people, { validTo: '2026-10-30' });
    const changes = { validTo: '2027-04-30', scope: 'mediacje i łagodzenie sporów', effectiveOn: '2026-10-05' };
    const annex = await concludedAnnex(people, id, changes);
    const pages = await pagesOf((await people.candidate.fetch(`/files/agreements/${annex.id}.pdf`)).rawPayload);
    const text = pages.map((page, index) => `--- ${index + 1} ---\n${page.trim()}\n`).join('\n');
    const stable = text.replaceAll(/EZW\/2026\/\d{3}/g, 'EZW/2026/nnn').replaceAll(/[0-9a-f]{64}/g, '(SHA-256)');
    if (process.env['WRITE_GOLDEN']) await writeFile(GOLDEN_ANNEX, stable);
    expect(stable).toBe(await readFile(GOLDEN_ANNEX, 'utf8'));

    const { document, fingerprint } = (
      await people.candidate.do(`{ agreement(id: "${annex.id}") { fingerprint document { name sha256 } } }`)
    ).agreement;
    expect(document.name).toBe(`aneks-${annex.number?.replaceAll('/', '-')}.pdf`);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain(fingerprint);
  });
});
