import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql';

/* The operations of the portal's client, as they were written down for the server when the client was generated. */

/** An operation as it travels: by its id, which stands for the text. */
export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const CONTRACT = 'schema/operations';

const entriesOf = (file: string): Array<[id: string, text: string]> =>
  Object.entries<string>(JSON.parse(readFileSync(join(CONTRACT, file), 'utf8')));

/** A client's operation, named `room/Name`, as the portal sends it. */
export function clientOperation(path: string): Operation {
  const [room = '', name = ''] = path.split('/');
  const wanted = new RegExp(`\\b(query|mutation) ${name}\\b`);
  const [id, text] = entriesOf(`${room}.json`).find(([, each]) => wanted.test(each)) ?? [];
  if (!id || !text) throw new Error(`The client has no operation ${path}`);
  return { id, name, text };
}

export const clientDocument = (path: string): DocumentNode => parse(clientOperation(path).text, { noLocation: true });

/** The client's operations that ask for a field of the root. */
export function documentsAsking(field: string): DocumentNode[] {
  const documents = readdirSync(CONTRACT).flatMap((file) =>
    entriesOf(file).map(([, text]) => parse(text, { noLocation: true })),
  );
  return documents.filter((document) =>
    operationIn(document).selectionSet.selections.some((node) => node.kind === Kind.FIELD && node.name.value === field),
  );
}

export function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A document without an operation');
  return operation;
}

/** An operation that the client does not have. The bench makes it known to the portal that it builds. */
export function operationOf(document: DocumentNode): Operation {
  const text = print(document);
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return { id, name: operationIn(document).name?.value ?? '', text };
}

/** The same document without a field, wherever it stands. */
export const without = (document: DocumentNode, field: string): DocumentNode =>
  visit(document, { [Kind.FIELD]: ({ name }: FieldNode) => (name.value === field ? null : undefined) });
