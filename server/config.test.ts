import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const SECRET_KEY = 'a test key that is longer than thirty-two characters';

describe('the settings', () => {
  test('need nothing for a demo on the embedded database', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      database: { kind: 'sqlite', file: expect.stringMatching(/data.ezw\.sqlite$/) },
      demo: true,
      publicUrl: 'http://localhost:4000',
      smtpUrl: null,
    });
  });

  const DATABASE_URL = 'mysql://ezw:pw@db:3306/ezw';

  test('with a database of its own want no demo unless asked', () => {
    expect(readConfig({ DATABASE_URL, SECRET_KEY })).toMatchObject({ database: { kind: 'mysql' }, demo: false });
    expect(readConfig({ DATABASE_URL, DEMO: 'true' })).toMatchObject({ demo: true });
  });

  test('open the API to operations of others in the demo only, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ adHocOperations: true });
    expect(readConfig({ AD_HOC_OPERATIONS: 'false' })).toMatchObject({ demo: true, adHocOperations: false });
    expect(readConfig({ DATABASE_URL, SECRET_KEY })).toMatchObject({ adHocOperations: false });
    expect(readConfig({ DATABASE_URL, SECRET_KEY, AD_HOC_OPERATIONS: 'true' })).toMatchObject({
      demo: false,
      adHocOperations: true,
    });
  });

  test.each([
    ['PORT', 'many'],
    ['PORT', '70000'],
    ['PORT', '0'],
    ['DEMO', 'perhaps'],
    ['DATABASE_URL', 'postgres://a@b/c'],
    ['DATABASE_URL', 'mysql://host'],
    ['DATABASE_URL', 'mysql://a:b@host:port/ezw'],
    ['PUBLIC_URL', 'ezw.example'],
    ['SMTP_URL', 'mail.example'],
    ['SECRET_KEY', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'sometimes'],
    ['REQUESTS_PER_MINUTE', '0'],
    ['TIME_ZONE', 'Europe/Nowhere'],
  ])('%s = %s is refused in one sentence that names it', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^Wrong setting: ${name} must [^\\n]+\\.$`));
  });

  test('keep the address of the portal without its path', () => {
    expect(readConfig({ PUBLIC_URL: 'https://ezw.example/portal/' }).publicUrl).toBe('https://ezw.example');
  });
});
