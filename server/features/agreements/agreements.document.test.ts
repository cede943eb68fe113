import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderPdf } from '../../platform/documents/pdf.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, drafted, parties, sent } from '../../testing/scenes/agreements.js';
import { agreementDefinition, agreementPaper } from './agreements.document.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const definitionOf = async (id: string) => agreementDefinition(await agreementPaper(portal.app.system, id));

/** Every text of the definition, in order. */
const textsOf = (node: unknown): string[] => {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  const { text, stack, ol, columns } = node as Record<string, unknown>;
  return [node, text, stack, ol, columns].flatMap((part) =>
    Array.isArray(part) ? part.flatMap(textsOf) : part === text ? textsOf(part) : [],
  );
};

describe('the paper', () => {
  test('holds the wording as sent, the signatures and the information on risks', async () => {
    const people = await parties(portal, 'Żaneta Święćkowska-Łącka');
    const { id, number } = await concluded(people);
    const definition = await definitionOf(id);
    const text = textsOf(definition.content).join('\n');
    expect(text).toContain(`Porozumienie nr ${number}`);
    expect(text).toContain('Żaneta Święćkowska-Łącka, adres: ul. Długa 3/4, 87-100 Toruń');
    expect(text).toContain('§ 13. Postanowienia końcowe');
    expect(text).toContain('potwierdzenie w portalu (forma dokumentowa), 5 października 2026 r.');
    expect(text).toContain('Załącznik: Informacja o ryzyku');
    expect(definition.watermark).toBeUndefined();
    expect(JSON.stringify((definition.footer as (page: number, pages: number) => unknown)(2, 4))).toContain(
      'Strona 2 z 4',
    );
  });

  test('does not follow later changes of the foundation’s data', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    const { id: draftId } = await drafted(await parties(portal));
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    const { foundation } = await administrator.do('{ foundation { version } }');
    const change = (version: number, name: string) =>
      administrator.do(
        'mutation ($input: UpdateFoundationInput!) { updateFoundation(input: $input) { userErrors { code } } }',
        { input: { version, name } },
      );
    await change(foundation.version, 'Fundacja Inna');
    const [asSent, asDrafted] = [JSON.stringify(await definitionOf(id)), JSON.stringify(await definitionOf(draftId))];
    await change(foundation.version + 1, 'Fundacja Testowa');
    for (const [paper, name, other] of [
      [asSent, 'Fundacja Testowa', 'Fundacja Inna'],
      [asDrafted, 'Fundacja Inna', 'Fundacja Testowa'],
    ]) {
      expect(paper).toContain(`${name}, ul. Testowa 1, 87-100 Toruń, KRS 0000000001`);
      expect(paper).not.toContain(other);
    }
  });

  test('says of a draft that it is one', async () => {
    const { id } = await drafted(await parties(portal));
    expect((await definitionOf(id)).watermark).toMatchObject({ text: 'PROJEKT' });
  });

  test('is a PDF; nothing outside the fonts is read for it', async () => {
    const { id } = await sent(await parties(portal));
    const pdf = await renderPdf(await definitionOf(id));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
    await expect(renderPdf({ content: [{ image: '/etc/hostname' }] })).rejects.toThrow();
    await expect(renderPdf({ content: [{ image: 'https://ezw.test/x.png' }] })).rejects.toThrow();
  });
});

describe('the file', () => {
  test('is for the volunteer and the coordinator, and does not exist for others', async () => {
    const people = await parties(portal);
    const { id, number } = await sent(people);
    const stranger = await portal.person({ roles: ['VOLUNTEER'] });
    const trainer = await portal.person({ roles: ['TRAINER'] });
    const path = `/files/agreements/${id}.pdf`;
    for (const person of [people.candidate, people.coordinator]) {
      const file = await person.fetch(path);
      expect(file.statusCode).toBe(200);
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="porozumienie-${number?.replaceAll('/', '-')}.pdf"`,
      });
    }
    for (const person of [stranger, trainer, portal.visitor]) {
      expect((await person.fetch(path)).statusCode).toBe(404);
    }
    expect((await people.coordinator.fetch('/files/agreements/unknown.pdf')).statusCode).toBe(404);
  });

  test('of a recalled agreement is gone for the candidate', async () => {
    const people = await parties(portal);
    const { id } = await sent(people);
    await people.coordinator.do(AGREEMENT.recall, { input: { id, reason: 'Zły adres' } });
    expect((await people.candidate.fetch(`/files/agreements/${id}.pdf`)).statusCode).toBe(404);
  });
});
