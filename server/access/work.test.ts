import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import type { FormSection } from '../features/recruitment/recruitment.form.js';
import { AuditEvent } from '../platform/audit/audit-event.entity.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import { Portal } from '../testing/portal.js';
import { Abilities } from './abilities.js';
import type { Rules } from './ability.js';
import { NO_FACTS } from './actor.js';
import { Context } from './context.js';
import type { Work } from './work.js';

let portal: Portal;
let round: RecruitmentRound;

const USER_ID = '0199a000-0000-7000-8000-000000000001';
const EDITOR = { kind: 'USER', userId: USER_ID, roles: new Set<never>(), facts: NO_FACTS } as const;

const contextBy = (rules: Rules): Context =>
  new Context({ ...portal.app.engine, abilities: new Abilities([rules]) }, EDITOR, 'PL');
const writeBy = <T>(rules: Rules, work: (work: Work) => Promise<T>): Promise<T> => contextBy(rules).write(work);

/** May read all, and change the name and the status of drafts. */
const editor: Rules = (_, { can }) => {
  can('read', 'RecruitmentRound');
  can('update', 'RecruitmentRound', ['namePl', 'status'], { status: 'DRAFT' });
};

const stored = (): Promise<RecruitmentRound> => portal.app.system.store.get(RecruitmentRound, round.id);

const section = (key: string): FormSection => ({ key, titlePl: key, titleEn: key, questions: [] });

const newRound = (work: Work) =>
  work.create(RecruitmentRound, {
    namePl: 'Nabór',
    nameEn: 'Round',
    status: 'DRAFT',
    opensAt: work.now,
    closesAt: work.now,
    places: 10,
    announcementPl: '',
    announcementEn: '',
    formVersion: '1',
    form: [section('one')],
    criteria: [],
  });

beforeAll(async () => {
  portal = await Portal.open();
});
beforeEach(async () => {
  round = await portal.asSystem(newRound);
});
afterAll(() => portal.close());

describe('a row', () => {
  test('that may not be read does not exist; one that may not be changed is forbidden', async () => {
    const load = (work: Work) => work.load(RecruitmentRound, round.id, 'update');
    await expect(writeBy(() => undefined, load)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const reader: Rules = (_, { can }) => can('read', 'RecruitmentRound');
    await expect(writeBy(reader, load)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('that changed since the person saw it is a conflict', async () => {
    const rename = (namePl: string, version: number) =>
      writeBy(editor, async (work) => {
        const row = await work.load(RecruitmentRound, round.id, 'update', version);
        await work.save(Object.assign(row, { namePl }));
      });
    await rename('Pierwsza zmiana', 1);
    await expect(rename('Druga zmiana', 1)).rejects.toMatchObject({ code: 'CONFLICT', key: 'platform:STALE' });
    expect(await stored()).toMatchObject({ namePl: 'Pierwsza zmiana', version: 2 });
  });

  test('changed by many at once keeps every change', async () => {
    const addPlace = () =>
      portal.asSystem(async (work) => {
        const row = await work.load(RecruitmentRound, round.id, 'update');
        row.places += 1;
        await work.save(row);
      });
    await Promise.all(Array.from({ length: 12 }, addPlace));
    expect(await stored()).toMatchObject({ places: 22, version: 13 });
  });

  test('that did not change is not written', async () => {
    await writeBy(editor, async (work) => {
      await work.save(await work.load(RecruitmentRound, round.id, 'update'));
    });
    expect(await stored()).toMatchObject({ version: 1, form: [section('one')] });
  });

  test('whose list or object was changed in place is written', async () => {
    await portal.asSystem(async (work) => {
      const row = await work.load(RecruitmentRound, round.id, 'update');
      (row.form as FormSection[]).push(section('two'));
      await work.save(row);
    });
    expect(await stored()).toMatchObject({ version: 2, form: [section('one'), section('two')] });
  });

  test('is saved only by the work that loaded it', async () => {
    await expect(portal.asSystem((work) => work.save(round))).rejects.toThrow('loaded or created');
  });
});

describe('rights over a change', () => {
  const change = (columns: Partial<RecruitmentRound>) =>
    writeBy(editor, async (work) => {
      const row = await work.load(RecruitmentRound, round.id, 'update');
      await work.save(Object.assign(row, columns));
    });

  test('a field beyond the rights is refused by name', async () => {
    await expect(change({ places: 99 })).rejects.toMatchObject({
      problems: [{ path: ['places'], key: 'platform:NOT_CHANGEABLE' }],
    });
    expect(await stored()).toMatchObject({ places: 10, version: 1 });
  });

  test('the row must still be open to the action as it became', async () => {
    await expect(change({ status: 'OPEN' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await stored()).toMatchObject({ status: 'DRAFT' });
  });

  test('a new row must be one that the person may make', async () => {
    const maker: Rules = (_, { can }) => can('create', 'RecruitmentRound', { status: 'OPEN' });
    await expect(writeBy(maker, newRound)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('rows beyond the rights are not among those loaded, nor removed', async () => {
    await portal.asSystem(async (work) => {
      const row = await work.load(RecruitmentRound, round.id, 'update');
      await work.save(Object.assign(row, { status: 'OPEN' }));
    });
    const found = await writeBy(editor, (work) =>
      work.loadAll(RecruitmentRound, 'update', (w) => w.where('1 = 1 OR 1 = 1')),
    );
    expect(found.map(({ id }) => id)).not.toContain(round.id);
    await expect(writeBy(editor, (work) => work.remove(round))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a transaction', () => {
  const trail = () => portal.app.system.store.list(AuditEvent, { where: (w) => w.where({ subjectId: round.id }) });

  test("the portal's own work is written down as the act of who caused it", async () => {
    await writeBy(editor, async (work) => {
      await work.system.record('renamed', round);
    });
    expect(await trail()).toMatchObject([{ event: 'renamed', actorId: USER_ID, actorKind: 'USER' }]);
  });

  test("a job's work is written down as the portal's", async () => {
    await portal.asSystem((work) => work.record('closed', round));
    expect(await trail()).toMatchObject([{ event: 'closed', actorId: null, actorKind: 'SYSTEM' }]);
  });

  test('that fails leaves nothing: no row, no trail, no mail', async () => {
    const mails = () => portal.app.system.store.count(MailMessage);
    const before = await mails();
    const failing = writeBy(editor, async (work) => {
      const row = await work.load(RecruitmentRound, round.id, 'update');
      await work.save(Object.assign(row, { namePl: 'Na pół' }));
      await work.record('renamed', row);
      await work.mail({ email: 'x@ezw.test', locale: 'PL' }, 'accounts:mail.emailChanged', { name: 'X', contact: 'Y' });
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await stored()).toMatchObject({ namePl: 'Nabór', version: 1 });
    expect(await trail()).toEqual([]);
    expect(await mails()).toBe(before);
  });
});

describe('what leaves an operation', () => {
  test('a row is masked; one that may no longer be read is null, and absent from a list', async () => {
    const context = contextBy((_, { can }) => can('read', 'RecruitmentRound', ['namePl'], { status: 'DRAFT' }));
    const other = Object.assign(Object.create(RecruitmentRound.prototype), round, { status: 'OPEN' });
    expect(context.shown(round)).toMatchObject({ id: round.id, namePl: 'Nabór', places: null });
    expect(context.shown(other)).toBeNull();
    expect(context.shown([other, round])).toHaveLength(1);
    expect(context.shown('text')).toBe('text');
  });
});
