import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

describe('the built server', () => {
  let folder: string;

  const node = (args: string[], env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    });
    return { status, said: stdout + stderr };
  };
  const program = (name: string) => join(folder, 'server', `${name}.js`);

  beforeAll(async () => {
    // Within the project, for it finds packages as what is really built does.
    await mkdir('.cache', { recursive: true });
    folder = await mkdtemp(resolve('.cache/build-test-'));
    for (const part of ['client', 'server']) {
      await mkdir(join(folder, part));
      await writeFile(join(folder, part, 'former'), '');
    }
    const build = `(await import('./server/build/build-server.ts')).buildServer(${JSON.stringify(folder)})`;
    const loader = ['--import', '@swc-node/register/esm-register', '--input-type=module'];
    expect(node([...loader, '--eval', build])).toEqual({ status: 0, said: '' });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('takes the place of the former one, and of nothing else', () => {
    expect(existsSync(join(folder, 'server/former'))).toBe(false);
    expect(existsSync(join(folder, 'client/former'))).toBe(true);
  });

  test('starts with what was compiled when it was built', () => {
    const { said } = node([program('main')], { PORT: 'many', NODE_DEBUG: 'ezw' });
    expect(said).toMatch(/compiled code taken/);
    expect(said).toMatch(/Wrong setting: PORT/);
  });

  test('starts without it, slower', async () => {
    await writeFile(`${program('program').replace('.js', '.cjs')}.compiled`, 'of another release');
    const { status, said } = node([program('main')], { PORT: 'many', NODE_DEBUG: 'ezw' });
    expect(said).toMatch(/compiled code refused/);
    expect(said).toMatch(/Wrong setting: PORT/);
    expect(status).toBe(1);
  });

  test('leaves hashes to Node.js', async () => {
    expect(await readFile(program('program').replace('.js', '.cjs'), 'utf8')).not.toMatch(/\bSha256\b/);
  });

  test('has the commands', () => {
    const settings = { DATABASE_URL: '', DATA_DIR: join(folder, 'data'), DEMO: 'true' };
    expect(node([program('cli/db-migrate')], settings).said).toContain('ran CharacterSet');
    expect(node([program('cli/doctor')], settings)).toMatchObject({ status: 0 });
  }, 60_000);

  test('names places in the sources in stack traces, and takes no package for one of them', () => {
    // A validator of ours is called by a package, which is called by us.
    const tell = `Intl.DateTimeFormat = class { constructor() { console.error(new Error('here').stack); process.exit(); } };`;
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`];
    const { said } = node([...preload, program('main')], { TIME_ZONE: 'Europe/Warsaw' });
    const frames = said.split('\n').flatMap((line) => /(server\/[^/]+\.(?:ts|cjs)):\d+:\d+/.exec(line)?.[1] ?? []);
    const own = frames.lastIndexOf('server/config.ts');
    expect(frames[0]).toBe('server/config.ts');
    expect(frames.slice(1, own)).toContain('server/program.cjs');
    expect(new Set(frames.slice(0, own))).toEqual(new Set(['server/config.ts', 'server/program.cjs']));
  });
});
