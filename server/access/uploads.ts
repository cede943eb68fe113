import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, InvalidInput, nameOf, Unauthenticated } from '../platform/errors.js';
import type { Context } from './context.js';
import { type ContextOf, FILES, STATUS } from './downloads.js';

/** What came in, as the person's browser has it. */
export interface UploadedFile {
  /** What the person calls it: theirs to choose, so never part of a path. */
  name: string;
  bytes: Buffer;
}

/** Takes files in by POST under `/files`; answers what is shown of the file. */
export interface Upload {
  /** Such as `/uploads`. */
  path: string;
  handler(context: Context, file: UploadedFile): Promise<object>;
}

export const MOST_MEGABYTES = 10;
const MEGABYTE = 1_000_000;
/** The file alone is the body: no form of another site can send this type without the browser asking first. */
const BYTES = 'application/octet-stream';

/**
 * Serves the features' uploads. Who asks is known before the body is read, so that a visitor's bytes are never taken;
 * answers and refusals have the form of GraphQL's errors.
 */
export function serveUploads(http: FastifyInstance, uploads: readonly Upload[], contextOf: ContextOf): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  http.addContentTypeParser(BYTES, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  for (const { path, handler } of uploads) {
    http.post<{ Querystring: { name?: unknown } }>(`${FILES}${path}`, {
      bodyLimit: MOST_MEGABYTES * MEGABYTE,
      onRequest: async (request, reply) => {
        const context = await contextOf(request, reply);
        if (context.actor.kind === 'VISITOR') return refuse(reply, context, new Unauthenticated());
        contexts.set(request, context);
      },
      errorHandler: (error, request, reply) => {
        const context = contexts.get(request);
        if (!context) throw error;
        if ('statusCode' in error && error.statusCode === 413) return reply.code(413).send(tooLarge(context));
        if (error instanceof AppError) return refuse(reply, context, error);
        throw error;
      },
      handler: async (request) => {
        const context = contexts.get(request);
        const { body, query } = request;
        if (!context) throw new Unauthenticated();
        const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
        if (bytes.length === 0) throw new AppError('BAD_USER_INPUT', 'files:EMPTY');
        return { file: await handler(context, { name: typeof query.name === 'string' ? query.name : '', bytes }) };
      },
    });
  }
}

const tooLarge = (context: Context) => ({
  errors: [
    {
      message: context.t('files:TOO_LARGE', { megabytes: MOST_MEGABYTES }),
      extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_LARGE' },
    },
  ],
});

function refuse(reply: FastifyReply, context: Context, error: AppError): FastifyReply {
  const { key, params } = error instanceof InvalidInput ? (error.problems[0] ?? error) : error;
  const extensions = { code: error.code, reason: nameOf(key) };
  return reply.code(STATUS[error.code]).send({ errors: [{ message: context.t(key, params), extensions }] });
}
