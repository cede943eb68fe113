import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|html|svg)$/;
/** Less than this fits into one packet anyway. */
const WORTHWHILE_BYTES = 1_000;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Writes each file once more as small as it gets: the server has no time for that when it is asked. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      const writing = Object.values(bundle).map(async (file) => {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!COMPRESSIBLE.test(file.fileName) || content.length < WORTHWHILE_BYTES) return;
        const path = join(dir, file.fileName);
        const smallest = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        await writeFile(`${path}.br`, await brotlied(content, { params: smallest }));
        await writeFile(`${path}.gz`, await gzipped(content, { level: constants.Z_BEST_COMPRESSION }));
      });
      await Promise.all(writing);
    },
  };
}
