import type { Download } from '../../access/downloads.js';
import { NotFound } from '../../platform/errors.js';
import { FILE_KINDS } from '../../platform/files/content.js';
import { RoundRegulations } from './regulations.entity.js';

/** `/files/regulations/:id`: the PDF of a version, for those who may read the version: everyone, once it is announced. */
export const regulationsDownload: Download = {
  path: '/regulations/:id',
  async handler(context, { id = '' }) {
    const { fileId, fileName } = await context.store.get(RoundRegulations, id);
    const body = fileId && (await context.files.read(fileId));
    if (!body || !fileName) throw new NotFound();
    return { filename: fileName, type: FILE_KINDS.PDF.type, body };
  },
};
