import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from '../http/refusal.js';
import type { KnownOperations } from './known-operations.js';

export interface ServeOptions<C> {
  operations: KnownOperations;
  /** Documents of the caller's own are answered too. */
  adHoc: boolean;
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<C>;
}

/** Answers operations at `/graphql`. */
export async function serveGraphQL<C extends BaseContext>(
  http: FastifyInstance,
  apollo: ApolloServer<C>,
  { operations, adHoc, context }: ServeOptions<C>,
): Promise<void> {
  await apollo.start();
  http.addHook('onClose', () => apollo.stop());
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest: async (_request, reply) => void reply.header('cache-control', 'no-store'),
    preHandler: async (request) => nameDocument(request, operations, adHoc),
    handler: fastifyApolloHandler(apollo, { context }),
    // As bytes, which lie outside of the heap: while a slow connection takes a text, each collection of garbage would copy it.
    onSend: async (_request, _reply, payload) => (typeof payload === 'string' ? Buffer.from(payload) : payload),
  });
}

/**
 * Puts the text of an operation in the place of its id: `documentId` of GraphQL over HTTP, appendix "Persisted
 * documents". What names no known operation goes no further, so it costs neither the lookup of a session nor a parse.
 */
function nameDocument(request: FastifyRequest, operations: KnownOperations, adHoc: boolean): void {
  const body = request.body as { documentId?: unknown } | null | undefined;
  if (body?.documentId === undefined && adHoc) return;
  const query = operations.textOf(body?.documentId);
  if (query === undefined) throw refusal(400, 'UNKNOWN_OPERATION', "Only the portal's own operations are answered.");
  request.body = { ...body, query };
}
