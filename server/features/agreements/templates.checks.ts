import type { InputProblem } from '../../platform/errors.js';
import { AGREEMENT_PLACEHOLDERS, type AgreementPlaceholder } from './agreement-template.data.js';
import type { AgreementBlock, TemplateContent, TemplateParagraph } from './templates.entity.js';

/* What a template must hold, and what it may. "The act" is that of 24 April 2003. */

interface Demand {
  article: string;
  placeholders: readonly AgreementPlaceholder[];
}

/** Blocks that the act demands of an agreement, with what only the agreement itself can fill in. */
export const DEMANDED: Readonly<Record<Exclude<AgreementBlock, 'OTHER'>, Demand>> = {
  SCOPE: { article: 'art. 44 ust. 1', placeholders: ['scope'] },
  MANNER: { article: 'art. 44 ust. 1', placeholders: ['manner'] },
  PERIOD: { article: 'art. 44 ust. 1', placeholders: ['validFrom', 'validTo'] },
  TERMINATION: { article: 'art. 44 ust. 1', placeholders: ['noticeDays'] },
  SAFETY: { article: 'art. 45 ust. 1 pkt 1-2, art. 47', placeholders: [] },
  COSTS: { article: 'art. 45 ust. 1 pkt 3', placeholders: ['travelCosts'] },
  INSURANCE: { article: 'art. 46 ust. 2-3', placeholders: ['insurance'] },
  CERTIFICATE: { article: 'art. 44 ust. 2', placeholders: [] },
};

const IN_TITLE: readonly AgreementPlaceholder[] = ['agreementNumber'];
const IN_PARTIES: readonly AgreementPlaceholder[] = [
  'date',
  'foundationName',
  'foundationKrs',
  'foundationRepresentative',
  'volunteerName',
  'volunteerAddress',
];

const KNOWN: ReadonlySet<string> = new Set(AGREEMENT_PLACEHOLDERS);
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

const namesIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());

/** Where a problem stands, as the paper numbers it. */
const placeAt = ([part, index]: string[]): string => (part === 'paragraphs' ? `§ ${Number(index) + 1}: ` : '');

interface Place {
  path: string[];
  pl: string;
  en: string;
}

const placesOf = ({ title, parties, paragraphs }: TemplateContent): Place[] => [
  { path: ['title'], ...title },
  { path: ['parties'], ...parties },
  ...paragraphs.map((paragraph, index) => ({
    path: ['paragraphs', String(index)],
    pl: [paragraph.headingPl, ...paragraph.pointsPl].join('\n'),
    en: [paragraph.headingEn, ...paragraph.pointsEn].join('\n'),
  })),
];

/** Placeholders that nobody fills in, each with its name; braces that are none. A draft, too, is refused with them. */
export function placeholderProblems(content: TemplateContent): InputProblem[] {
  return placesOf(content).flatMap(({ path, pl, en }) => {
    const text = `${pl}\n${en}`;
    const unknown = [...new Set(namesIn(text).filter((name) => !KNOWN.has(name)))];
    const isBroken = /\{\{|\}\}/.test(text.replace(PLACEHOLDER, ''));
    return [
      ...unknown.map((name) => ({
        path,
        key: 'agreements:UNKNOWN_PLACEHOLDER' as const,
        params: { name, place: placeAt(path) },
      })),
      ...(isBroken
        ? [
            {
              path,
              key: 'agreements:BROKEN_PLACEHOLDER' as const,
              params: { example: '{{scope}}', place: placeAt(path) },
            },
          ]
        : []),
    ];
  });
}

/** What keeps a template from being published: a block or placeholder missing, or languages that say different things. */
export function publishingProblems(content: TemplateContent): InputProblem[] {
  return [
    ...placeholderProblems(content),
    ...missingIn(content.title, IN_TITLE, ['title']),
    ...missingIn(content.parties, IN_PARTIES, ['parties']),
    ...Object.keys(DEMANDED).flatMap((block) => blockProblems(content, block as keyof typeof DEMANDED)),
    ...content.paragraphs.flatMap(paragraphProblems),
  ];
}

function blockProblems({ paragraphs }: TemplateContent, block: keyof typeof DEMANDED): InputProblem[] {
  const { article, placeholders } = DEMANDED[block];
  const holding = paragraphs.filter(
    (paragraph) => paragraph.block === block && paragraph.pointsPl.some((p) => p.trim()),
  );
  if (holding.length === 0) return [{ path: ['paragraphs'], key: `agreements:MISSING_${block}`, params: { article } }];
  const index = String(paragraphs.findIndex((paragraph) => paragraph.block === block));
  const pl = holding.flatMap(({ pointsPl }) => pointsPl).join('\n');
  const en = holding.flatMap(({ pointsEn }) => pointsEn).join('\n');
  return missingIn({ pl, en }, placeholders, ['paragraphs', index], article);
}

function missingIn(
  text: { pl: string; en: string },
  placeholders: readonly string[],
  path: string[],
  article?: string,
): InputProblem[] {
  const lacking = (name: string) => !namesIn(text.pl).includes(name) || !namesIn(text.en).includes(name);
  return placeholders.filter(lacking).map((name) => ({
    path,
    key: article ? 'agreements:PLACEHOLDER_DEMANDED' : 'agreements:PLACEHOLDER_MISSING',
    params: { name, article: article ?? '', place: placeAt(path) },
  }));
}

function paragraphProblems(paragraph: TemplateParagraph, index: number): InputProblem[] {
  const { headingPl, headingEn, pointsPl, pointsEn } = paragraph;
  const path = ['paragraphs', String(index)];
  if ([headingPl, headingEn, ...pointsPl, ...pointsEn].some((text) => !text.trim()) || pointsPl.length === 0) {
    return [{ path, key: 'agreements:PARAGRAPH_EMPTY', params: { place: placeAt(path) } }];
  }
  const used = (points: string[]) => [...new Set(namesIn(points.join('\n')))].sort().join();
  const same = pointsPl.length === pointsEn.length && used(pointsPl) === used(pointsEn);
  return same ? [] : [{ path, key: 'agreements:LANGUAGES_DIFFER', params: { place: placeAt(path) } }];
}
