import type { Config } from '../config.js';

export const testConfig = (database: Config['database'], changes: Partial<Config> = {}): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir: '/nonexistent',
  database,
  demo: false,
  adHocOperations: true,
  publicUrl: 'https://ezw.test',
  smtpUrl: null,
  mailFrom: 'EZW <ezw@ezw.test>',
  secretKey: 'a test key that is longer than thirty-two characters',
  logLevel: 'error',
  trustProxy: false,
  requestsPerMinute: 1_000_000,
  programmeName: 'Ekspercki Zespół Wolontariuszy',
  timeZone: 'Europe/Warsaw',
  ...changes,
});

/** What the record of the foundation says in a test. */
export const TEST_FOUNDATION = {
  name: 'Fundacja Testowa',
  address: 'ul. Testowa 1, 87-100 Toruń',
  krs: '0000000001',
  representative: 'Prezes Testowa',
  contactEmail: 'kontakt@ezw.test',
};
