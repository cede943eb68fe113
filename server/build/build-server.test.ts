import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

declare const TEST_DATABASE: 'sqlite' | 'mariadb';

// Nothing here depends on the database.
const describeOnce = TEST_DATABASE === 'sqlite' ? describe : () => undefined;
describeOnce('the built server', () => {
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

  test('has the commands, and names places in the sources where one fails', () => {
    const settings = { DATABASE_URL: '', DATA_DIR: join(folder, 'data'), DEMO: 'true' };
    expect(node([program('cli/db-migrate')], settings).said).toContain('ran CharacterSet');
    expect(node([program('cli/doctor')], settings)).toMatchObject({ status: 0 });
    const place = `console.log = () => { throw new Error('a fault'); };`;
    const preload = ['--import', `data:text/javascript,${encodeURIComponent(place)}`];
    expect(node([...preload, program('cli/doctor')], settings).said).toMatch(/server\/cli\/doctor\.ts:\d+:\d+/);
  }, 60_000);
});
