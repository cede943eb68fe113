import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

const { resolve } = createRequire(import.meta.url);

/** Lato has all Polish letters; nothing else is ever read from the disk or fetched. */
const LATO = {
  normal: resolve('@expo-google-fonts/lato/400Regular/Lato_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/lato/700Bold/Lato_700Bold.ttf'),
  italics: resolve('@expo-google-fonts/lato/400Regular_Italic/Lato_400Regular_Italic.ttf'),
  bolditalics: resolve('@expo-google-fonts/lato/700Bold_Italic/Lato_700Bold_Italic.ttf'),
};
const FONT_FILES: ReadonlySet<string> = new Set(Object.values(LATO));

/** Loaded for the first document: most of what the portal does needs none. */
let printer: ReturnType<typeof loadPrinter> | null = null;

async function loadPrinter() {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts({ Lato: LATO });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => FONT_FILES.has(path));
  return pdfmake;
}

const HOUSE_STYLE: Partial<TDocumentDefinitions> = {
  pageSize: 'A4',
  pageMargins: [64, 84, 64, 72],
  defaultStyle: { font: 'Lato', fontSize: 10, lineHeight: 1.35 },
};

/** The finished document in the house style: A4, Lato. What the definition says itself comes first. */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Buffer> {
  printer ??= loadPrinter();
  return (await printer).createPdf({ ...HOUSE_STYLE, ...definition }).getBuffer();
}
