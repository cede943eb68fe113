import type { Feature } from '../../access/feature.js';
import { storedFileDownload } from './files.download.js';
import { filesMessages } from './files.messages.js';
import { filesRules } from './files.rules.js';
import { fileUpload, sweepFiles } from './files.service.js';
import { StoredFile } from './stored-file.entity.js';

export { attachFile, sweepFiles } from './files.service.js';

/** Files that people upload; what they belong to is for the features that take them. */
export const files: Feature = {
  name: 'files',
  entities: [StoredFile],
  resolvers: [],
  rules: filesRules,
  messages: filesMessages,
  jobs: [{ name: 'files that nothing took', everyMinutes: 360, run: sweepFiles }],
  downloads: [storedFileDownload],
  uploads: [fileUpload],
};
