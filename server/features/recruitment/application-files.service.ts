import type { Work } from '../../access/work.js';
import type { FileKind } from '../../platform/files/content.js';
import { attachFile } from '../files/index.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { type AnsweredFile, isAnsweredFile } from './answers.js';
import type { Answers, Application } from './recruitment.entity.js';
import type { FormQuestion } from './recruitment.form.js';

const KINDS: readonly FileKind[] = ['PDF', 'JPG', 'PNG', 'DOCX'];

/**
 * The changed answers with their files taken in: each new one becomes the application's, called as the server knows it.
 * Only the id of what the page sends counts.
 */
export async function takeFiles(
  work: Work,
  application: Application,
  questions: readonly FormQuestion[],
  changes: Answers,
): Promise<Answers> {
  const known = new Map([application.answers, application.formerAnswers ?? {}].flatMap(filesIn).map((f) => [f.id, f]));
  const taken: Answers = { ...changes };
  for (const { key, type } of questions) {
    const value = changes[key];
    if (type !== 'FILE' || !Array.isArray(value)) continue;
    const files: AnsweredFile[] = [];
    for (const { id } of value.filter(isAnsweredFile)) {
      files.push(known.get(id) ?? (await takeFile(work, application, id, key)));
    }
    taken[key] = files;
  }
  return taken;
}

/** Removes the files that no answer names any more; those of the answers before a return stay for the office. */
export async function dropFiles(work: Work, { answers, formerAnswers }: Application, before: Answers): Promise<void> {
  const kept = new Set([answers, formerAnswers ?? {}].flatMap(filesIn).map(({ id }) => id));
  const ids = filesIn(before).flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (ids.length > 0) await remove(work, ids);
}

/** An application that was taken back keeps its words, not its files. */
export async function dropAllFiles(work: Work, application: Application): Promise<void> {
  const { answers, formerAnswers } = application;
  const ids = [answers, formerAnswers ?? {}].flatMap(filesIn).map(({ id }) => id);
  if (ids.length === 0) return;
  application.answers = withoutFiles(answers);
  application.formerAnswers = formerAnswers && withoutFiles(formerAnswers);
  await remove(work, ids);
}

async function takeFile(work: Work, { id: subjectId, userId }: Application, fileId: string, key: string) {
  const owner = { subject: 'Application' as const, subjectId, userId, kinds: KINDS, path: `answers.${key}` };
  const { id, name, size } = await attachFile(work, fileId, owner);
  return { id, name, size };
}

/** The rows; their bytes are swept once no row speaks for them. */
async function remove({ system }: Work, ids: string[]): Promise<void> {
  const files = await system.loadAll(StoredFile, 'delete', (w) => w.where('row.id IN (:...ids)', { ids }));
  for (const file of files) await system.remove(file);
}

const filesOf = (value: unknown): AnsweredFile[] =>
  Array.isArray(value) && value.length > 0 && value.every(isAnsweredFile) ? value : [];

const filesIn = (answers: Answers): AnsweredFile[] => Object.values(answers).flatMap(filesOf);

const withoutFiles = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => filesOf(value).length === 0));
