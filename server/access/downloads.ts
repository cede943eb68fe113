import contentDisposition from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, type ErrorCode } from '../platform/errors.js';
import type { Context } from './context.js';

/** A file for whoever asked for it. */
export interface DownloadedFile {
  /** As the browser is to save it. */
  filename: string;
  type: string;
  body: Buffer;
}

/** A file that a feature makes, served under `/files`. What the person may not read is NOT_FOUND, as everywhere. */
export interface Download {
  /** Such as `/agreements/:id.pdf`. */
  path: string;
  /** `params` are those of the path and of the query. */
  handler(context: Context, params: Readonly<Record<string, string>>): Promise<DownloadedFile>;
}

/** Where files are taken in and given out. */
export const FILES = '/files';

/** Of an answer outside GraphQL. */
export const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** Serves the features' files; each is made anew for the person who asks, and no cache on the way keeps it. */
export function serveDownloads(http: FastifyInstance, downloads: readonly Download[], contextOf: ContextOf): void {
  for (const { path, handler } of downloads) {
    http.get<{ Params: Record<string, string>; Querystring: Record<string, unknown> }>(
      `${FILES}${path}`,
      async (request, reply) => {
        const context = await contextOf(request, reply);
        try {
          const { filename, type, body } = await handler(context, { ...textsOf(request.query), ...request.params });
          return reply
            .header('Cache-Control', 'private, no-store')
            .header('Content-Disposition', contentDisposition(filename))
            .type(type)
            .send(body);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          return reply
            .code(STATUS[error.code])
            .type('text/plain; charset=utf-8')
            .send(context.t(error.key, error.params));
        }
      },
    );
  }
}

/** A query may repeat a name; only what was given once is a text. */
const textsOf = (query: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
