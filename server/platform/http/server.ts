import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Config } from '../../config.js';
import { newId } from '../ids.js';
import { SERIALIZERS } from './log.js';
import { type Refusal, refusal } from './refusal.js';

const MAX_BODY_BYTES = 1_000_000;
/** Long enough for a file of 10 MB from a village. */
const REQUEST_TIMEOUT_MS = 120_000;
const GRAPHQL_RESPONSE = 'application/graphql-response+json';
/** What costs work: operations, and documents made on demand. */
const LIMITED = /^\/(graphql|files)\b/;

/** The web server without its routes: headers, limits, cookies, a log that names no person. */
export async function createHttp(config: Config): Promise<FastifyInstance> {
  const http = Fastify({
    logger: { level: config.logLevel, serializers: SERIALIZERS },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
  });
  const secure = config.publicUrl.startsWith('https:');
  await http.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: secure ? [] : null,
      },
    },
    hsts: secure,
  });
  await http.register(cookie);
  await http.register(compress);
  await http.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: '1 minute',
    allowList: (request) => !LIMITED.test(request.url),
    errorResponseBuilder: (_request, { after }) => refusal(429, 'RATE_LIMITED', `Too many requests; wait ${after}.`),
  });
  http.setErrorHandler((error: Partial<Refusal>, request, reply) => answerError(error, request, reply));
  http.addHook('onRequest', async (request) => {
    const { origin } = request.headers;
    if (request.method === 'POST' && origin && hostOf(origin) !== request.headers.host && origin !== config.publicUrl) {
      throw refusal(403, 'FORBIDDEN', 'Cross-origin requests are refused.');
    }
  });
  http.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { path: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  return http;
}

/** Serves the built portal: every address that is no file is the portal's own to resolve. */
export async function servePortal(http: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await http.register(files, {
    root: folder,
    // The build has written them smaller than there would be time for here.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  http.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/graphql') && !/\.[a-z0-9]+$/i.test(request.url);
    return page ? reply.sendFile('index.html') : reply.code(404).send({ error: 'Not found' });
  });
}

/** Finishes the requests under way. A connection that falls idle meanwhile would otherwise stay until its keep-alive ends. */
export async function closeHttp(http: FastifyInstance): Promise<void> {
  const sweep = setInterval(() => http.server.closeIdleConnections(), 100);
  try {
    await http.close();
  } finally {
    clearInterval(sweep);
  }
}

/** Errors outside GraphQL in GraphQL's form: a refusal says what is wrong with the request, all else a number to look up. */
async function answerError(error: Partial<Refusal>, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { statusCode = 500, code = 'BAD_REQUEST', message = '' } = error;
  // Whoever understands it learns by the type that the body is of the API and not of a proxy on the way.
  if (request.headers.accept?.includes(GRAPHQL_RESPONSE)) reply.type(`${GRAPHQL_RESPONSE}; charset=utf-8`);
  if (statusCode < 500) {
    await reply.code(statusCode).send({ errors: [{ message, extensions: { code } }] });
    return;
  }
  const incident = newId();
  request.log.error({ err: error, incident }, 'unexpected error');
  const extensions = { code: 'INTERNAL', incident };
  await reply.code(statusCode).send({ errors: [{ message: 'Something went wrong on our side.', extensions }] });
}

/** The host of an Origin header; browsers also send the word "null". */
const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
