import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Context } from '../../access/context.js';
import type { Download } from '../../access/downloads.js';
import { renderPdf } from '../../platform/documents/pdf.js';
import type { FoundationFacts } from '../../platform/settings.js';
import { dayInWords } from '../../platform/text/days.js';
import { foundationOf } from '../foundation/index.js';
import { AGREEMENT_TEMPLATE } from './agreement-template.data.js';
import { Agreement, type AgreementText, type SignatureForm } from './agreements.entity.js';
import { textOf } from './agreements.service.js';
import { type VolunteerInformationText, volunteerInformation } from './agreements.text.js';

/* The agreement as a paper: in Polish, which is the wording that binds. */

const GREY = '#5c5f66';

/** How the paper names each kind of signature. */
const SIGNED_BY: Record<SignatureForm, string> = {
  PAPER: 'podpis własnoręczny',
  QUALIFIED: 'kwalifikowany podpis elektroniczny',
  PERSONAL_EID: 'podpis osobisty (e-dowód)',
  TRUSTED: 'podpis zaufany',
  SCAN: 'skan podpisanego dokumentu',
  CLICK: 'potwierdzenie w portalu (forma dokumentowa)',
};

export interface AgreementPaper {
  agreement: Agreement;
  text: AgreementText;
  /** What is annexed to an agreement; null of an annex to one. */
  information: VolunteerInformationText | null;
  foundation: FoundationFacts;
  /** The calendar day of a moment where the programme is. */
  dayOf(moment: Date): string;
}

export function agreementDefinition(paper: AgreementPaper): TDocumentDefinitions {
  const { agreement, text, information, foundation } = paper;
  const trace = agreement.fingerprint ? `SHA-256 treści: ${agreement.fingerprint}` : 'Projekt, jeszcze nie wysłany';
  return {
    info: { title: text.title, author: foundation.name },
    language: 'pl-PL',
    ...(agreement.status === 'DRAFT' && { watermark: { text: 'PROJEKT', opacity: 0.08 } }),
    header: {
      margin: [64, 36, 64, 0],
      columns: [{ text: headOf(foundation) }, { text: agreement.number ?? '', alignment: 'right', width: 'auto' }],
      fontSize: 8,
      color: GREY,
    },
    footer: (page, pages) => ({
      margin: [64, 18, 64, 0],
      columns: [{ text: trace }, { text: `Strona ${page} z ${pages}`, alignment: 'right', width: 'auto' }],
      fontSize: 7,
      color: GREY,
    }),
    content: [
      { text: text.title, fontSize: 15, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
      { text: text.parties, margin: [0, 0, 0, 8] },
      ...text.paragraphs.map(({ heading, points }, index) => section(`§ ${index + 1}. ${heading}`, points)),
      signatures(paper),
      ...(information ? attachment(information) : []),
    ],
  };
}

const attachment = ({ title, sections }: VolunteerInformationText): Content[] => [
  { text: `Załącznik: ${title}`, fontSize: 12, bold: true, pageBreak: 'before', margin: [0, 0, 0, 6] },
  ...sections.map(({ heading, points }) => section(heading, points)),
];

/** Such as "Fundacja Przykładowa, ul. Przykładowa 1, 87-100 Toruń, KRS 0000000001, NIP 8790000000". */
function headOf({ name, address, krs, nip, regon }: FoundationFacts): string {
  const numbers = [`KRS ${krs}`, nip && `NIP ${nip}`, regon && `REGON ${regon}`];
  return [name, address, ...numbers].filter(Boolean).join(', ');
}

/** A heading that stays with its points. */
const section = (heading: string, points: readonly string[]): Content => {
  const [only] = points;
  return {
    stack: [
      { text: heading, bold: true, margin: [0, 8, 0, 3], headlineLevel: 1 },
      points.length === 1 && only !== undefined ? { text: only } : { ol: [...points] },
    ],
    unbreakable: true,
  };
};

function signatures({ agreement, dayOf }: AgreementPaper): Content {
  const { volunteerSignature, foundationSignature } = AGREEMENT_TEMPLATE;
  const side = (title: string, form: SignatureForm | null, at: Date | null): Content => ({
    stack: [
      { text: '\n\n', lineHeight: 1 },
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 200, y2: 0, lineWidth: 0.5, lineColor: GREY }] },
      { text: title, bold: true, margin: [0, 4, 0, 0] },
      ...(form && at
        ? [{ text: `${SIGNED_BY[form]}, ${dayInWords(dayOf(at), 'PL')} r.`, fontSize: 8, color: GREY }]
        : []),
    ],
  });
  const { volunteerSignatureForm, volunteerSignedAt, foundationSignatureForm, foundationSignedAt } = agreement;
  return {
    unbreakable: true,
    margin: [0, 26, 0, 0],
    columnGap: 40,
    columns: [
      side(volunteerSignature.pl, volunteerSignatureForm, volunteerSignedAt),
      side(foundationSignature.pl, foundationSignatureForm, foundationSignedAt),
    ],
  };
}

/** Such as `porozumienie-EZW-2026-001.pdf`, `aneks-EZW-2026-001-A1.pdf`. */
export const fileNameOf = ({ number, parentId }: Pick<Agreement, 'number' | 'parentId'>): string =>
  `${parentId ? 'aneks' : 'porozumienie'}-${number?.replaceAll('/', '-') ?? 'projekt'}.pdf`;

export async function agreementPaper(context: Context, id: string): Promise<AgreementPaper> {
  const agreement = await context.store.get(Agreement, id);
  // What was sent keeps its head, whatever becomes of the foundation.
  const foundation = agreement.letterhead ?? (await foundationOf(context.system.store));
  return {
    agreement,
    text: await textOf(context, agreement, 'pl'),
    information: agreement.parentId ? null : volunteerInformation('pl', foundation),
    foundation,
    dayOf: (moment) => context.clock.day(moment),
  };
}

/** `/files/agreements/:id.pdf`, for those who may read the agreement. */
export const agreementDownload: Download = {
  path: '/agreements/:id.pdf',
  async handler(context, { id = '' }) {
    const paper = await agreementPaper(context, id);
    return {
      filename: fileNameOf(paper.agreement),
      type: 'application/pdf',
      body: await renderPdf(agreementDefinition(paper)),
    };
  },
};
