import type { Context } from '../../access/context.js';
import { AGREEMENT_TEMPLATE, DRAFT_DEFAULTS } from './agreement-template.data.js';
import { DEMANDED } from './templates.checks.js';
import { type AgreementBlock, AgreementTemplate, type TemplateContent } from './templates.entity.js';

const blockOf = (key: string): AgreementBlock => (key in DEMANDED ? (key as AgreementBlock) : 'OTHER');

/** The template that a portal begins with. */
export const firstContent = (): TemplateContent => ({
  title: AGREEMENT_TEMPLATE.title,
  parties: AGREEMENT_TEMPLATE.parties,
  paragraphs: AGREEMENT_TEMPLATE.paragraphs.map(({ key, headingPl, headingEn, bodyPl, bodyEn }) => ({
    block: blockOf(key),
    headingPl,
    headingEn,
    pointsPl: [...bodyPl],
    pointsEn: [...bodyEn],
  })),
  defaults: DRAFT_DEFAULTS,
});

/** Loads the first template into a portal that has none; agreements from before there were editions point at it. */
export async function seedTemplates(system: Context): Promise<void> {
  if ((await system.store.count(AgreementTemplate)) > 0) return;
  await system.write(async (work) => {
    await work.create(AgreementTemplate, {
      edition: AGREEMENT_TEMPLATE.version,
      status: 'PUBLISHED',
      note: '',
      content: firstContent(),
      publishedAt: work.now,
    });
  });
}
