import { wordsOf } from '../graphql/words.js';

export const FileKind = wordsOf('FileKind', 'What a file is by its content, whatever it is called.', [
  'PDF',
  'JPG',
  'PNG',
  'DOCX',
]);
export type FileKind = keyof typeof FileKind;

export const FILE_KINDS: Record<FileKind, { type: string; extension: string }> = {
  PDF: { type: 'application/pdf', extension: 'pdf' },
  JPG: { type: 'image/jpeg', extension: 'jpg' },
  PNG: { type: 'image/png', extension: 'png' },
  DOCX: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx' },
};

/** What the bytes are, or null where it is none of the kinds that are taken in. */
export async function kindOf(bytes: Buffer): Promise<FileKind | null> {
  // Loaded for the first file that somebody hands in.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  const kinds = Object.entries(FILE_KINDS) as Array<[FileKind, { type: string }]>;
  return kinds.find(([, { type }]) => type === found?.mime)?.[0] ?? null;
}
