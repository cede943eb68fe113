import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { Kind, parse, print } from 'graphql';
import { together } from './client/graphql/together.ts';

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

const documentsOf = (room: string, documents: string): CodegenConfig['generates'][string] => ({
  preset: intoContract(room),
  documents: [documents],
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

/** What the cards of the home page ask: the queries of each feature's `homeCards.graphql`, as the parts of one. */
function homeCards(): string {
  const definitionsIn = (path: string, isWanted: (file: string) => boolean) =>
    readdirSync(path)
      .filter((file) => file.endsWith('.graphql') && isWanted(file))
      .sort()
      .flatMap((file) => parse(readFileSync(join(path, file), 'utf8'), { noLocation: true }).definitions);
  const parts = features.map(({ room, path }) => ({
    name: room,
    queries: definitionsIn(path, (file) => file === 'homeCards.graphql').filter(
      (node) => node.kind === Kind.OPERATION_DEFINITION,
    ),
    fragments: definitionsIn(path, () => true).filter((node) => node.kind === Kind.FRAGMENT_DEFINITION),
  }));
  return print(together('HomeCards', parts));
}

const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? (existsSync('schema/schema.graphql') ? 'schema/schema.graphql' : undefined),
  generates: {
    'client/graphql/generated/connections.ts': { plugins: ['./client/graphql/connectionsPlugin.mjs'] },
    'client/graphql/generated/home-cards/': documentsOf('home-cards', homeCards()),
    ...Object.fromEntries(
      rooms.map(({ room, path }) => [`client/graphql/generated/${room}/`, documentsOf(room, `${path}/**/*.graphql`)]),
    ),
  },
};

export default config;
