import { existsSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

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

const documentsOf = (path: string): CodegenConfig['generates'][string] => ({
  preset: 'client',
  documents: [`${path}/**/*.graphql`],
  presetConfig: { fragmentMasking: false, skipIndexFile: true },
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
    ...Object.fromEntries(rooms.map(({ room, path }) => [`client/graphql/generated/${room}/`, documentsOf(path)])),
  },
};

export default config;
