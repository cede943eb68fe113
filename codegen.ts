import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';

/**
 * Every room of the client gets its own generated documents, so that a page loads only the operations of its feature.
 * `ROOM=accounts npm run codegen` regenerates one room, `SCHEMA=path` reads another schema file.
 */
const features = readdirSync('client/features').map((feature) => ({
  room: feature,
  path: `client/features/${feature}`,
}));
const rooms = [{ room: 'access', path: 'client/access' }, { room: 'app', path: 'client/app' }, ...features]
  .filter(({ room }) => !process.env.ROOM || process.env.ROOM === room)
  .filter(({ path }) => readdirSync(path, { recursive: true }).some((file) => String(file).endsWith('.graphql')));

/**
 * The preset writes the operations with their ids beside the documents; they belong to the contract of the two sides,
 * where the server reads what it may be asked.
 */
const intoContract = (room: string): typeof preset => ({
  ...preset,
  buildGeneratesSection: async (options) => {
    const files = await preset.buildGeneratesSection(options);
    return files.map((file) =>
      file.filename.endsWith('/persisted-documents.json')
        ? { ...file, filename: `schema/operations/${room}.json` }
        : file,
    );
  },
});

const documentsOf = (room: string, path: string): CodegenConfig['generates'][string] => ({
  preset: intoContract(room),
  documents: [`${path}/**/*.graphql`],
  presetConfig: {
    fragmentMasking: false,
    skipIndexFile: true,
    persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'id' },
  },
  documentTransforms: [addTypenameSelectionDocumentTransform],
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string', JSON: 'unknown' },
  },
});

const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? (existsSync('schema/schema.graphql') ? 'schema/schema.graphql' : undefined),
  generates: {
    'client/graphql/generated/connections.ts': { plugins: ['./client/graphql/connectionsPlugin.mjs'] },
    ...Object.fromEntries(
      rooms.map(({ room, path }) => [`client/graphql/generated/${room}/`, documentsOf(room, path)]),
    ),
  },
};

export default config;
