import type { Download } from '../../access/downloads.js';
import { NotFound } from '../../platform/errors.js';
import { FILE_KINDS } from '../../platform/files/content.js';
import { StoredFile } from './stored-file.entity.js';

/** `/files/stored/:id`, for those who may read the file. */
export const storedFileDownload: Download = {
  path: '/stored/:id',
  async handler(context, { id = '' }) {
    const { name, kind, ...file } = await context.store.get(StoredFile, id);
    const body = await context.files.read(file.id);
    if (!body) throw new NotFound();
    return { filename: name, type: FILE_KINDS[kind].type, body };
  },
};
