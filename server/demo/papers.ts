import { createHash } from 'node:crypto';
import { StoredFile } from '../features/files/stored-file.entity.js';
import { Application } from '../features/recruitment/recruitment.entity.js';
import { renderPdf } from '../platform/documents/pdf.js';
import { newId } from '../platform/ids.js';
import type { DemoPerson } from './story/types.js';
import type { Teller } from './teller.js';

/** Papers that a candidate adds to the application, made up like everything here. */
export async function attachPapers(
  teller: Teller,
  moment: Date,
  { id: subjectId, userId }: Application,
  titles: readonly string[],
  { key, name: person }: DemoPerson,
): Promise<void> {
  for (const title of titles) {
    const bytes = await renderPdf({
      info: { title },
      content: [
        { text: title, fontSize: 16, bold: true },
        `\n${person}\n\nDokument zmyślony na potrzeby wersji pokazowej.`,
      ],
    });
    const file = { id: newId(), name: `${title}.pdf`, size: bytes.length };
    await teller.system.files.put(file.id, bytes);
    await teller.at(moment, key, async ({ system }) => {
      await system.create(StoredFile, {
        ...file,
        kind: 'PDF',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        electronicSignature: 'NOT_FOUND',
        uploadedById: userId,
        subject: 'Application',
        subjectId,
        userId,
      });
      const row = await system.load(Application, subjectId, 'update');
      const { attachments = [], ...answers } = row.answers;
      row.answers = { ...answers, attachments: [...(attachments as object[]), file] };
      await system.save(row);
    });
  }
}
