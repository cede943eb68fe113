import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createGuardedSchema } from '../app.js';
import { permissionMatrix } from './permission-matrix.js';

/* Writes what clients rely on into `schema/`; with `--check`, fails where that is not what is committed. */

const schema = await createGuardedSchema();
const files = {
  'schema/schema.graphql': `# Made by \`npm run schema\`; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
  'schema/permissions.md': permissionMatrix(schema),
};
const check = process.argv.includes('--check');
const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const stale = Object.entries(files).filter(([file, text]) => read(file) !== text);
for (const [file, text] of stale) {
  if (check) console.error(`${file} is not what the code says: run \`npm run schema\`.`);
  else writeFileSync(file, text);
}
if (check && stale.length > 0) process.exitCode = 1;
