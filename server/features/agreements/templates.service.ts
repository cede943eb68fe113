import type { Context } from '../../access/context.js';
import { states } from '../../access/states.js';
import type { Store } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { addDays } from '../../platform/clock.js';
import { Conflict, InvalidInput } from '../../platform/errors.js';
import type { AgreementText } from './agreements.entity.js';
import { type AgreementFacts, agreementTexts } from './agreements.text.js';
import { placeholderProblems, publishingProblems } from './templates.checks.js';
import { AgreementTemplate, type TemplateContent, type TemplateStatus } from './templates.entity.js';

export const templateStates = states<TemplateStatus>()('AgreementTemplate', {
  update: { from: ['DRAFT'], to: 'DRAFT' },
  publish: { from: ['DRAFT'], to: 'PUBLISHED' },
});

/** All editions, the newest first; a draft before them. */
export const listTemplates = (context: Context): Promise<AgreementTemplate[]> =>
  context.store.list(AgreementTemplate, { order: [['id', 'DESC']] });

/** The edition that new agreements are made from. */
export async function currentTemplate(store: Store): Promise<AgreementTemplate> {
  const template = await store.first(AgreementTemplate, {
    // There is one draft at a time, so the last begun is the last published.
    order: [['id', 'DESC']],
    where: (w) => w.where("row.status = 'PUBLISHED'"),
  });
  if (!template) throw new Error('The portal has no published template of agreements');
  return template;
}

/** The wording that an agreement was made from. */
export async function templateOf(store: Store, edition: string): Promise<TemplateContent> {
  const template = await store.first(AgreementTemplate, { where: (w) => w.where({ edition }) });
  if (!template) throw new Error(`There is no edition ${edition} of the template of agreements`);
  return template.content;
}

/** Begins a new edition as a copy of the current one. There is one draft at a time. */
export async function draftTemplate(work: Work, { note = '' }: { note?: string }): Promise<AgreementTemplate> {
  const current = await currentTemplate(work.system.store);
  // Whoever comes second waits here, and then reads drafts as they are by now, not as they were when it began.
  await work.load(AgreementTemplate, current.id, 'read');
  const drafts = await work.loadAll(AgreementTemplate, 'read', (w) => w.where({ status: 'DRAFT' }));
  if (drafts.length > 0) throw new Conflict('agreements:TEMPLATE_UNDER_WAY');
  const template = await work.create(AgreementTemplate, { status: 'DRAFT', note, content: current.content });
  await work.record('draftAgreementTemplate', template, { to: 'DRAFT' });
  return template;
}

export interface TemplateChanges {
  id: string;
  version: number;
  note?: string;
  content?: TemplateContent;
}

/** Changes a draft. It may stay incomplete until it is published, but knows no placeholder that nobody fills in. */
export async function updateTemplate(work: Work, { id, version, ...changes }: TemplateChanges) {
  const template = await work.load(AgreementTemplate, id, 'update', version);
  templateStates.check(template, 'update');
  if (changes.content) refuse(placeholderProblems(changes.content));
  template.note = changes.note ?? template.note;
  template.content = changes.content ?? template.content;
  await work.save(template);
  await work.record('updateAgreementTemplate', template);
  return template;
}

export async function publishTemplate(work: Work, input: { id: string; version: number }): Promise<AgreementTemplate> {
  const template = await work.load(AgreementTemplate, input.id, 'publish', input.version);
  const change = templateStates.take(template, 'publish');
  refuse(publishingProblems(template.content));
  template.edition = await nextEdition(work);
  template.publishedAt = work.now;
  template.publishedById = work.userId;
  await work.save(template);
  await work.record('publishAgreementTemplate', template, { ...change, edition: template.edition });
  return template;
}

/** 2026-1, 2026-2 … One draft at a time is published, so that counting is enough. */
async function nextEdition(work: Work): Promise<string> {
  const year = work.clock.today().slice(0, 4);
  const known = await work.system.store.list(AgreementTemplate, {
    where: (w) => w.where('row.edition LIKE :year', { year: `${year}-%` }),
  });
  const last = Math.max(0, ...known.map(({ edition }) => Number(edition?.slice(5))));
  return `${year}-${last + 1}`;
}

export async function discardTemplate(work: Work, id: string): Promise<string> {
  const template = await work.load(AgreementTemplate, id, 'delete');
  templateStates.check(template, 'update');
  await work.record('discardAgreementTemplate', template, { from: 'DRAFT' });
  await work.remove(template);
  return id;
}

function refuse(problems: ReturnType<typeof publishingProblems>): void {
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** The template with somebody invented in it. */
export function previewOf(context: Context, { content }: AgreementTemplate, language: 'pl' | 'en'): AgreementText {
  const today = context.clock.today();
  const agreement: AgreementFacts = {
    number: `EZW/${today.slice(0, 4)}/001`,
    volunteerName: 'Zofia Przykładowa-Źdźbło',
    volunteerAddress: 'ul. Łąkowa 3/4, 87-100 Toruń',
    ...content.defaults,
    validFrom: today,
    validTo: addDays(today, 364),
    travelCosts: 'REIMBURSED',
  };
  const coordinatorName = language === 'pl' ? 'Jan Koordynujący' : 'Jan Coordinator';
  const { programmeName, foundation } = context.settings;
  return agreementTexts({ template: content, agreement, programmeName, foundation, day: today, coordinatorName })[
    language
  ];
}
