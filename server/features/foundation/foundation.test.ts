import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, drafted, parties } from '../../testing/scenes/agreements.js';
import { AgreementTemplate } from '../agreements/templates.entity.js';
import { learnFoundation } from './index.js';

const READ = '{ foundation { version name krs nip regon representative phone insurer } }';
const UPDATE =
  'mutation ($input: UpdateFoundationInput!) { updateFoundation(input: $input) { foundation { version name } userErrors { code path } } }';

let portal: Portal;
let administrator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => portal.close());

const versionNow = async (): Promise<number> => (await administrator.do(READ)).foundation.version;
const change = async (input: object) =>
  administrator.problems(UPDATE, { input: { version: await versionNow(), ...input } });

describe('the record of the foundation', () => {
  test('is changed by an administrator and read by the office', async () => {
    const input = { version: 1, name: 'Fundacja Inna' };
    expect(await portal.visitor.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
    for (const role of ['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'COORDINATOR'] as const) {
      const person = await portal.person({ roles: [role] });
      expect([role, await person.refusal(UPDATE, { input })]).toEqual([role, 'FORBIDDEN']);
      expect([role, await person.refusal(READ)]).toEqual([role, role === 'COORDINATOR' ? 'OK' : 'FORBIDDEN']);
    }
  });

  test('takes numbers as people type them, and only such as the registers give out', async () => {
    expect(await change({ krs: '12345', nip: '879-263-48-12', regon: '341875208' })).toEqual([]);
    expect((await administrator.do(READ)).foundation).toMatchObject({ krs: '0000012345', nip: '8792634812' });
    expect(await change({ krs: '0000000000', nip: '8792634813', regon: '341875209' })).toEqual([
      'krs: NOT_A_KRS',
      'nip: NOT_A_NIP',
      'regon: NOT_A_REGON',
    ]);
    expect(await change({ name: 'F', contactEmail: 'biuro', phone: 'nie mam' })).toHaveLength(3);
    expect(await change({ nip: '', regon: null, krs: '0000000001' })).toEqual([]);
    expect((await administrator.do(READ)).foundation).toMatchObject({ nip: null, regon: null });
  });

  test('is not overwritten when somebody else was faster', async () => {
    const version = await versionNow();
    const answers = await Promise.all(
      ['A', 'B'].map((letter) =>
        administrator.refusal(UPDATE, { input: { version, insurer: `Ubezpieczyciel ${letter}` } }),
      ),
    );
    expect(answers.sort()).toEqual(['CONFLICT', 'OK']);
  });

  test('tells the trail which parts changed', async () => {
    await change({ phone: '56 111 11 11', representative: 'Prezes Testowa' });
    const events = await portal.app.system.store.list(AuditEvent, {
      order: [['id', 'DESC']],
      where: (w) => w.where({ event: 'updateFoundation' }),
    });
    expect(events[0]).toMatchObject({
      subject: 'Foundation',
      actorId: administrator.id,
      details: { fields: ['phone'] },
    });
  });
});

describe('what the record says', () => {
  const FOOTER = '{ viewer { programme { foundationName contactEmail } } }';

  test('stands in the portal at once, and in another process when it next looks', async () => {
    const replica = await portal.replica();
    expect(await change({ name: 'Fundacja Nowa Nazwa' })).toEqual([]);
    const { programme } = (await portal.visitor.do(FOOTER)).viewer;
    expect(programme).toEqual({ foundationName: 'Fundacja Nowa Nazwa', contactEmail: 'kontakt@ezw.test' });
    expect(replica.engine.settings.foundation.name).toBe('Fundacja Testowa');
    await learnFoundation(replica.system);
    expect(replica.engine.settings.foundation.name).toBe('Fundacja Nowa Nazwa');
  });

  test('an agreement is not sent while its template needs what is not there', async () => {
    const people = await parties(portal);
    const { id, version } = await drafted(people);
    const [template] = await portal.app.system.store.list(AgreementTemplate);
    await portal.asSystem(async (work) => {
      const row = await work.load(AgreementTemplate, template?.id ?? '', 'update');
      const parties = { ...row.content.parties, pl: `${row.content.parties.pl}\nPolisa {{policyNumber}}.` };
      row.content = { ...row.content, parties };
      await work.save(row);
    });
    const send = () => people.coordinator.refusal(AGREEMENT.send, { input: { id, version } });
    expect(await send()).toBe('CONFLICT');
    expect(await change({ policyNumber: 'NNW/7' })).toEqual([]);
    expect(await send()).toBe('OK');
    const { agreement } = await people.candidate.do(`{ agreement(id: "${id}") { number text { parties } } }`);
    expect(agreement.text.parties).toContain('Polisa NNW/7.');
    // The refused sending took no number with it.
    expect(agreement.number).toMatch(/\/001$/);
  });
});
