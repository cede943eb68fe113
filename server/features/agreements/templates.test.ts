import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, drafted, parties } from '../../testing/scenes/agreements.js';
import { AGREEMENT_TEMPLATE } from './agreement-template.data.js';
import { DEMANDED, publishingProblems } from './templates.checks.js';
import type { TemplateContent } from './templates.entity.js';
import { firstContent } from './templates.seed.js';

const ANSWER = '{ template { id version edition status } userErrors { code path message } }';
const TEMPLATE = {
  draft: `mutation { draftAgreementTemplate(input: {}) ${ANSWER} }`,
  update: `mutation ($input: UpdateAgreementTemplateInput!) { updateAgreementTemplate(input: $input) ${ANSWER} }`,
  publish: `mutation ($input: PublishAgreementTemplateInput!) { publishAgreementTemplate(input: $input) ${ANSWER} }`,
  discard:
    'mutation ($input: DiscardAgreementTemplateInput!) { discardAgreementTemplate(input: $input) { discardedId userErrors { code path } } }',
};
const LIST = '{ agreementTemplates { id edition status } }';
const TEXT = 'query ($id: ID!) { agreement(id: $id) { templateVersion text { title } } }';

let portal: Portal;
let administrator: Person;
let draft: { id: string; version: number };
beforeAll(async () => {
  portal = await Portal.open();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
});
beforeEach(async () => {
  const { id, version } = (await administrator.do(TEMPLATE.draft)).draftAgreementTemplate.template;
  draft = { id, version };
});
afterEach(async () => {
  await administrator.send(TEMPLATE.discard, { input: { id: draft.id } });
});
afterAll(() => portal.close());

const changed = (change: (content: TemplateContent) => void): TemplateContent => {
  const content = structuredClone(firstContent());
  change(content);
  return content;
};
const save = async (content: TemplateContent) => {
  const { template } = (await administrator.do(TEMPLATE.update, { input: { ...draft, content } }))
    .updateAgreementTemplate;
  return { id: template.id, version: template.version };
};
const publish = (input: object) => administrator.problems(TEMPLATE.publish, { input });

describe('a portal begins with a template', () => {
  test('that could be published, and holds what the act demands', () => {
    expect(publishingProblems(firstContent())).toEqual([]);
  });
});

describe('a new edition', () => {
  test('is a copy of the current one, one at a time, also when two are asked for at once', async () => {
    await administrator.do(TEMPLATE.discard, { input: { id: draft.id } });
    const answers = await Promise.all([1, 2].map(() => administrator.send(TEMPLATE.draft)));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['CONFLICT', 'OK']);
    const { agreementTemplates } = await administrator.do(LIST);
    draft = { id: agreementTemplates[0].id, version: 1 };
    expect(agreementTemplates[0]).toMatchObject({ edition: null, status: 'DRAFT' });
  });

  test('shows itself with somebody invented in it, in both languages', async () => {
    const ask = `{ agreementTemplate(id: "${draft.id}") { pl: preview { title parties paragraphs { points } } en: preview(locale: EN) { parties note } } }`;
    const { pl, en } = (await administrator.do(ask)).agreementTemplate;
    expect(pl.title).toBe('Porozumienie nr EZW/2026/001 o wykonywaniu świadczeń wolontariackich');
    expect(JSON.stringify(pl)).toContain('Zofia Przykładowa-Źdźbło');
    expect(JSON.stringify([pl, en])).not.toMatch(/\{\{|…/);
  });

  test('once published is the one for new drafts; older agreements keep theirs', async () => {
    const people = await parties(portal);
    const before = await drafted(people);
    const saved = await save(
      changed(({ title }) => {
        title.pl = 'Umowa nr {{agreementNumber}}';
      }),
    );
    expect(await publish(saved)).toEqual([]);
    const newest = (await administrator.do(LIST)).agreementTemplates[0];
    expect(newest).toMatchObject({ edition: '2026-2', status: 'PUBLISHED' });
    const after = await drafted({ ...people, candidate: await portal.person() });
    const read = async (id: string) => (await people.coordinator.do(TEXT, { id })).agreement;
    expect(await read(after.id)).toMatchObject({ templateVersion: '2026-2', text: { title: 'Umowa nr ………………' } });
    expect((await read(before.id)).templateVersion).toBe(AGREEMENT_TEMPLATE.version);
    const { id, version } = before;
    await people.coordinator.do(AGREEMENT.send, { input: { id, version } });
    expect((await read(id)).text.title).toMatch(/^Porozumienie nr EZW/);
    expect(
      await administrator.refusal(TEMPLATE.update, { input: { ...saved, version: saved.version + 1, note: 'x' } }),
    ).toBe('CONFLICT');
    expect(await administrator.refusal(TEMPLATE.publish, { input: { ...saved, version: saved.version + 1 } })).toBe(
      'CONFLICT',
    );
    expect(await administrator.refusal(TEMPLATE.discard, { input: { id: saved.id } })).toBe('CONFLICT');
  });

  test('changed by somebody else in the meantime is not overwritten', async () => {
    await save(firstContent());
    expect(await administrator.refusal(TEMPLATE.update, { input: { ...draft, note: 'Inna' } })).toBe('CONFLICT');
  });
});

describe('a placeholder', () => {
  test('that nobody fills in is refused with its name, in a draft too', async () => {
    const content = changed(({ paragraphs: [first] }) => first?.pointsPl.push('Telefon: {{phoneNumber}}'));
    const { data } = await administrator.send(TEMPLATE.update, { input: { ...draft, content } });
    expect(data).toMatchObject({
      updateAgreementTemplate: {
        userErrors: [
          { code: 'UNKNOWN_PLACEHOLDER', path: ['paragraphs', '0'], message: '§ 1: Nie ma takiego pola: phoneNumber.' },
        ],
      },
    });
  });

  test('is written whole', async () => {
    const content = changed(({ title }) => {
      title.pl = 'Porozumienie {{agreementNumber}';
    });
    const input = { ...draft, content };
    expect(await administrator.problems(TEMPLATE.update, { input })).toEqual(['title: BROKEN_PLACEHOLDER']);
  });

  test('that identifies the parties is not left out', () => {
    const content = changed(({ parties: text }) => {
      text.pl = text.pl.replace('{{foundationKrs}}', '');
    });
    expect(publishingProblems(content)).toMatchObject([
      { path: ['parties'], key: 'agreements:PLACEHOLDER_MISSING', params: { name: 'foundationKrs' } },
    ]);
  });
});

describe('what the act demands', () => {
  test.each(Object.entries(DEMANDED))('%s is missed with its article', async (block, { article }) => {
    const saved = await save(
      changed((content) => {
        content.paragraphs = content.paragraphs.filter((paragraph) => paragraph.block !== block);
      }),
    );
    const { data } = await administrator.send(TEMPLATE.publish, { input: saved });
    expect(data).toMatchObject({
      publishAgreementTemplate: {
        userErrors: [{ code: `MISSING_${block}`, path: ['paragraphs'], message: expect.stringContaining(article) }],
      },
    });
  });

  test.each(Object.entries(DEMANDED).flatMap(([block, { placeholders }]) => placeholders.map((name) => [block, name])))(
    '%s without {{%s}} is none',
    (block = '', name = '') => {
      const content = changed(({ paragraphs }) => {
        const drop = (points: string[]) => points.map((point) => point.replaceAll(`{{${name}}}`, '…'));
        for (const paragraph of paragraphs.filter((each) => each.block === block)) {
          Object.assign(paragraph, { pointsPl: drop(paragraph.pointsPl), pointsEn: drop(paragraph.pointsEn) });
        }
      });
      expect(publishingProblems(content)).toMatchObject([{ key: 'agreements:PLACEHOLDER_DEMANDED', params: { name } }]);
    },
  );

  test('stands in both languages, point by point', () => {
    const content = changed(({ paragraphs }) => void paragraphs[0]?.pointsEn.pop());
    expect(publishingProblems(content)).toMatchObject([
      { path: ['paragraphs', '0'], key: 'agreements:LANGUAGES_DIFFER' },
    ]);
    const empty = changed(({ paragraphs: [first] }) => Object.assign(first ?? {}, { headingEn: ' ' }));
    expect(publishingProblems(empty)).toMatchObject([{ key: 'agreements:PARAGRAPH_EMPTY' }]);
  });
});

test('templates are the administrator’s; the coordinator reads them', async () => {
  const calls: Array<[string, object]> = [
    [TEMPLATE.draft, {}],
    [TEMPLATE.update, { input: { ...draft, note: 'x' } }],
    [TEMPLATE.publish, { input: draft }],
    [TEMPLATE.discard, { input: { id: draft.id } }],
  ];
  const coordinator = await portal.person({ roles: ['COORDINATOR'] });
  for (const [query, variables] of calls) {
    expect(await portal.visitor.refusal(query, { ...variables })).toBe('UNAUTHENTICATED');
    expect(await coordinator.refusal(query, { ...variables })).toBe('FORBIDDEN');
  }
  expect(await coordinator.refusal(LIST)).toBe('OK');
  for (const role of ['VOLUNTEER', 'CANDIDATE', 'TRAINER'] as const) {
    expect(await (await portal.person({ roles: [role] })).refusal(LIST)).toBe('FORBIDDEN');
  }
});
