import { createHash } from 'node:crypto';
import type { Subject } from '../../../schema/vocabulary.js';
import type { Context } from '../../access/context.js';
import type { Upload, UploadedFile } from '../../access/uploads.js';
import type { Work } from '../../access/work.js';
import { Conflict, invalid } from '../../platform/errors.js';
import { FILE_KINDS, type FileKind, kindOf } from '../../platform/files/content.js';
import { signatureIn } from '../../platform/files/pdf-signature.js';
import { newId } from '../../platform/ids.js';
import { StoredFile } from './stored-file.entity.js';

const HOUR = 3_600_000;
/** How long an uploaded file waits for the operation that takes it. */
const WAITS = 24 * HOUR;
/** How many files of a person may wait at once. */
const MOST_WAITING = 20;
const NAME_LENGTH = 150;

/** Takes a file in: checked by its content, kept under an id. An operation then says what it belongs to. */
export async function takeIn(context: Context, { name, bytes }: UploadedFile): Promise<StoredFile> {
  const kind = await kindOf(bytes);
  if (!kind) throw invalid('file', 'files:KIND');
  const id = newId();
  await context.files.put(id, bytes);
  try {
    return await context.write((work) => enter(work, id, nameFor(name, kind), kind, bytes));
  } catch (error) {
    await context.files.remove(id);
    throw error;
  }
}

async function enter(work: Work, id: string, name: string, kind: FileKind, bytes: Buffer): Promise<StoredFile> {
  const uploadedById = work.userId;
  const waiting = await work.store.count(StoredFile, { where: (w) => w.where({ uploadedById, subject: null }) });
  if (waiting >= MOST_WAITING) throw new Conflict('files:TOO_MANY_WAITING', { most: MOST_WAITING });
  return work.create(StoredFile, {
    id,
    name,
    kind,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    electronicSignature: kind === 'PDF' ? signatureIn(bytes) : null,
    uploadedById,
  });
}

/** The last part of the name that the person gave, without what no file system likes, with the ending of what it is. */
function nameFor(given: string, kind: FileKind): string {
  const { extension } = FILE_KINDS[kind];
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{C}"<>:|?*]/gu, '')
    .trim();
  return `${stem.slice(0, NAME_LENGTH - extension.length - 1).trim() || 'plik'}.${extension}`;
}

export interface FileOwner {
  subject: Subject;
  subjectId: string;
  /** Whom it is about; null when it is nobody's data. */
  userId: string | null;
  /** The kinds that fit. */
  kinds: readonly FileKind[];
  /** Field of the input that names the file. */
  path: string;
}

/**
 * Makes a file that the person uploaded belong to a thing; from now on that thing's rules say who reads it. A file of
 * someone else, or one that belongs to something already, looks like none.
 */
export async function attachFile(work: Work, id: string, { kinds, path, ...owner }: FileOwner): Promise<StoredFile> {
  const waiting = await work.store.find(StoredFile, id);
  if (!waiting || waiting.uploadedById !== work.actor.userId || waiting.subject) throw invalid(path, 'files:NO_FILE');
  if (!kinds.includes(waiting.kind)) throw invalid(path, 'files:KIND_HERE', { kinds: kinds.join(', ') });
  const file = await work.system.load(StoredFile, id, 'update', waiting.version);
  Object.assign(file, owner);
  return work.system.save(file);
}

/** Forgets files that nothing took, and bytes that no row speaks for: a rollback or a deleted row left them. */
export async function sweepFiles(system: Context): Promise<void> {
  const { clock, files } = system;
  const forgotten = new Date(clock.now().getTime() - WAITS);
  const waiting = await system.store.list(StoredFile, {
    order: [['createdAt', 'ASC']],
    where: (w) => w.where('row.subject IS NULL AND row.createdAt < :forgotten', { forgotten }),
  });
  for (const { id } of waiting) {
    await system.write(async (work) => {
      const [file] = await work.loadAll(StoredFile, 'delete', (w) =>
        w.where('row.id = :id AND row.subject IS NULL', { id }),
      );
      if (file) await work.remove(file);
    });
  }
  for (const id of await files.writtenBefore(new Date(Date.now() - HOUR))) {
    if (!(await system.store.find(StoredFile, id))) await files.remove(id);
  }
}

/** `POST /files/uploads?name=…` with the bytes as the body. */
export const fileUpload: Upload = {
  path: '/uploads',
  async handler(context, uploaded) {
    const { id, name, kind, size, sha256, electronicSignature } = await takeIn(context, uploaded);
    return { id, name, kind, size, sha256, electronicSignature };
  },
};
