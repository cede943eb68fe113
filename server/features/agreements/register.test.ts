import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anAgreementInForce } from '../../testing/scenes/volunteers.js';
import type { Agreement } from './agreements.entity.js';

const REGISTER =
  'query ($filter: AgreementFilter, $order: AgreementOrder!) { agreements(first: 50, filter: $filter, order: $order) { nodes { volunteerName } } }';
const WORKBOOK = '/files/agreements.xlsx';

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  const of = async (name: string, columns: Partial<Agreement>) =>
    anAgreementInForce(portal, (await portal.person({ name })).id, columns);
  await of('Łucja Żak', {
    validTo: '2026-11-01',
    number: 'EZW/2025/007',
    foundationSignatureForm: 'QUALIFIED',
    coverDue: 'STATUTORY',
  });
  await of('Lucjan Nowak', {
    validTo: '2027-03-01',
    volunteerSignatureForm: 'CLICK',
    foundationSignatureForm: 'CLICK',
    originalReceivedOn: null,
  });
  await of('Zenon Lis', {
    validFrom: '2026-01-01',
    validTo: '2026-09-30',
    status: 'EXPIRED',
    originalReceivedOn: null,
    coverDue: 'STATUTORY',
    volunteerSignatureForm: 'QUALIFIED',
    foundationSignatureForm: 'QUALIFIED',
  });
  await of('=Anna Formuła', {
    status: 'SIGNED_BY_VOLUNTEER',
    volunteerSignatureForm: 'SCAN',
    volunteerSignedAt: new Date('2026-09-20T10:00:00Z'),
    originalReceivedOn: null,
    foundationSignatureForm: null,
    foundationSignedAt: null,
  });
});
afterAll(() => portal.close());

async function names(filter: object | null, order = 'NAME'): Promise<string[]> {
  const { agreements } = await coordinator.do(REGISTER, { filter, order });
  return agreements.nodes.map(({ volunteerName }: { volunteerName: string }) => volunteerName);
}

const rowsOf = async (query: string) => readSheet((await coordinator.fetch(`${WORKBOOK}${query}`)).rawPayload);

describe('the register', () => {
  test.each<[object | null, string[]]>([
    [null, ['=Anna Formuła', 'Lucjan Nowak', 'Łucja Żak', 'Zenon Lis']],
    [{ statuses: ['EXPIRED'] }, ['Zenon Lis']],
    [{ statuses: ['IN_FORCE'], expiringBefore: '2026-12-31' }, ['Łucja Żak']],
    [{ inForceOn: '2026-10-05' }, ['Lucjan Nowak', 'Łucja Żak']],
    [{ inForceOn: '2026-09-30' }, ['Lucjan Nowak', 'Łucja Żak', 'Zenon Lis']],
    [{ inForceOn: '2026-11-02' }, ['Lucjan Nowak']],
    [{ form: 'WRITTEN' }, ['Łucja Żak']],
    [{ form: 'ELECTRONIC' }, ['Zenon Lis']],
    [{ form: 'DOCUMENTARY' }, ['Lucjan Nowak']],
    [{ originalMissingFor: 0 }, ['=Anna Formuła']],
    [{ originalMissingFor: 15 }, ['=Anna Formuła']],
    [{ originalMissingFor: 16 }, []],
    [{ coverDue: 'STATUTORY' }, ['Łucja Żak']],
    [{ coverDue: 'ACCIDENT_INSURANCE' }, []],
    [{ search: 'luc' }, ['Lucjan Nowak', 'Łucja Żak']],
    [{ search: '2025/007' }, ['Łucja Żak']],
  ])('narrowed by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  test('is ordered by the last day as well', async () => {
    expect((await names(null, 'VALID_TO')).slice(0, 3)).toEqual(['Zenon Lis', 'Łucja Żak', 'Lucjan Nowak']);
  });

  test('takes nothing that is no day, state or number', async () => {
    for (const filter of [{ originalMissingFor: -1 }, { inForceOn: '2026-02-31' }, { form: 'SPOKEN' }]) {
      expect(await coordinator.refusal(REGISTER, { filter, order: 'NAME' })).toBe('BAD_USER_INPUT');
    }
  });
});

describe('the register as a workbook', () => {
  test('is for those who manage it', async () => {
    expect((await portal.visitor.fetch(WORKBOOK)).statusCode).toBe(401);
    for (const role of ['VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] as const) {
      expect([role, (await (await portal.person({ roles: [role] })).fetch(WORKBOOK)).statusCode]).toEqual([role, 403]);
    }
  });

  test('holds what the page shows under the same filter, in its order, typed', async () => {
    const answer = await coordinator.fetch(`${WORKBOOK}?form=WRITTEN&statuses=IN_FORCE,EXPIRED&language=pl`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="porozumienia-2026-10-05.xlsx"',
      'cache-control': 'private, no-store',
    });
    const [headings, ...rows] = await readSheet(answer.rawPayload);
    expect(headings?.slice(0, 5)).toEqual(['Numer', 'Imię i nazwisko', 'Stan', 'Pierwszy dzień', 'Ostatni dzień']);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['EZW/2025/007', 'Łucja Żak', 'obowiązuje', new Date('2026-09-05T00:00:00Z'), new Date('2026-11-01T00:00:00Z')],
    ]);
  });

  test('speaks English, and no name in it is a formula', async () => {
    const [headings, first] = await rowsOf('?language=en&originalMissingFor=0');
    expect(headings?.[1]).toBe('Name');
    expect(first?.slice(1, 3)).toEqual(['=Anna Formuła', 'to be countersigned']);
  });

  test.each(['statuses=OPEN', 'inForceOn=2026-02-31', 'originalMissingFor=9999', 'form=SPOKEN', 'order=PESEL'])(
    'is not made for %s',
    async (query) => {
      expect((await coordinator.fetch(`${WORKBOOK}?${query}`)).statusCode).toBe(400);
    },
  );

  test('is read to its end, however many pages that takes, and entered in the trail without a name', async () => {
    const own = await Portal.open();
    const [person, volunteer] = [await own.person({ roles: ['COORDINATOR'] }), await own.person({ name: 'Jan Długi' })];
    for (let each = 0; each < 205; each += 1) await anAgreementInForce(own, volunteer.id);
    const rows = await readSheet((await person.fetch(`${WORKBOOK}?search=d%C5%82ugi`)).rawPayload);
    expect(rows).toHaveLength(206);
    expect(new Set(rows.map(([number]) => number)).size).toBe(206);
    const { store } = own.app.system;
    const [event] = await store.list(AuditEvent, { where: (w) => w.where({ event: 'exportAgreements' }) });
    expect(event).toMatchObject({ subject: 'User', subjectId: person.id, actorId: person.id, userId: person.id });
    expect(event?.details).toMatchObject({ rows: 205, searched: true });
    expect(JSON.stringify(event?.details)).not.toContain('ugi');
    await own.close();
  });
});
