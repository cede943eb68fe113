import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { servePortal } from './server.js';

const SCRIPT = 'export const portal = "EZW";'.repeat(50);
const PAGE = '<!doctype html><title>EZW</title>';

let folder: string;
let http: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ezw-files-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'assets', 'index-1.js'), SCRIPT);
  await writeFile(join(folder, 'assets', 'index-1.js.br'), brotliCompressSync(SCRIPT));
  http = Fastify();
  await servePortal(http, folder);
});
afterAll(async () => {
  await http.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, encoding?: string) =>
  http.inject({ url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test('a file that the build compressed is sent as it is', async () => {
  const answer = await get('/assets/index-1.js', 'gzip, br');
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.headers['content-type']).toContain('javascript');
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.headers.vary).toBe('accept-encoding');
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(SCRIPT);
});

test('and plain to whoever does not take that', async () => {
  const answer = await get('/assets/index-1.js');
  expect(answer.headers['content-encoding']).toBeUndefined();
  expect(answer.payload).toBe(SCRIPT);
});

test('an address of the portal is its page, a file that is not there is missing', async () => {
  const page = await get('/trainings/sessions/1', 'br');
  expect(page.payload).toBe(PAGE);
  expect(page.headers['cache-control']).toBe('no-cache');
  expect((await get('/assets/index-0.js')).statusCode).toBe(404);
});
