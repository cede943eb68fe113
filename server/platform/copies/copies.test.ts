import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SYSTEM } from '../../access/actor.js';
import { Context } from '../../access/context.js';
import { Competence } from '../../features/catalogue/catalogue.entity.js';
import { Tie } from '../../features/volunteers/volunteers.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { statementsOf } from '../../testing/statements.js';
import { isSqlite } from '../database/data-source.js';
import { Copies } from './copies.js';
import type { CopyOf } from './kept-copy.js';
import { SourceReader, source } from './source.js';

/** Names of what volunteers are tied to, by volunteer: memberships and jobs only. */
class Circles {
  readonly names = new Map<string, string[]>();
  puts = 0;

  put(userId: string, names: string[]): void {
    this.puts += 1;
    if (names.length > 0) this.names.set(userId, names.sort());
    else this.names.delete(userId);
  }
}

const circles: CopyOf<Circles> = {
  name: 'circles',
  empty: () => new Circles(),
  sources: [
    source(
      Tie,
      { by: 'userId', columns: ['organisationName', 'kind'], only: { kind: ['MEMBER', 'STAFF'] } },
      (copy: Circles, userId, rows) =>
        copy.put(
          userId,
          rows.map((row) => `${row.organisationName} ${row.kind}`),
        ),
    ),
  ],
};

let portal: Portal;
let copies: Copies;
let system: Context;
let volunteer: Person;

/** The portal as another process would have it: the same database, copies of its own. */
const processOf = () => {
  const own = new Copies(portal.app.dataSource, [circles]);
  return { copies: own, system: new Context({ ...portal.app.engine, copies: own }, SYSTEM, 'PL') };
};

beforeEach(async () => {
  portal ??= await Portal.open();
  ({ copies, system } = processOf());
  volunteer = await portal.person({ roles: ['VOLUNTEER'] });
});
afterAll(() => portal.close());

const tie = (name: string, values: Partial<Tie> = {}, by = system) =>
  by.write((work) => work.create(Tie, { userId: volunteer.id, kind: 'MEMBER', organisationName: name, ...values }));
const change = (id: string, values: Partial<Tie>) =>
  system.write(async (work) => void (await work.save(Object.assign(await work.load(Tie, id, 'update'), values))));
const names = async (own = copies, userId = volunteer.id) => (await own.current(circles)).names.get(userId);
const entries = async () => (await portal.app.dataSource.query('SELECT id FROM logged_changes')).length;
const log = (id: number, touched: object) =>
  portal.app.dataSource.query('INSERT INTO logged_changes (id, touched) VALUES (?, ?)', [id, JSON.stringify(touched)]);
const newest = async () =>
  Number((await portal.app.dataSource.query('SELECT MAX(id) AS id FROM logged_changes'))[0].id ?? 0);

describe('a copy in memory', () => {
  test('has what is there, and what is added, changed and removed since', async () => {
    const { id } = await tie('Koło');
    expect(await names()).toEqual(['Koło MEMBER']);
    await tie('Klub', { kind: 'STAFF' });
    expect(await names()).toEqual(['Klub STAFF', 'Koło MEMBER']);
    await change(id, { organisationName: 'Krąg' });
    expect(await names()).toEqual(['Klub STAFF', 'Krąg MEMBER']);
    await system.write(async (work) => work.remove(await work.load(Tie, id, 'delete')));
    expect(await names()).toEqual(['Klub STAFF']);
  });

  test('of another process sees the same, from the next question on', async () => {
    const other = processOf();
    expect(await names(other.copies)).toBeUndefined();
    await tie('Koło');
    expect(await names(other.copies)).toEqual(['Koło MEMBER']);
    await tie('Klub', {}, other.system);
    expect(await names()).toEqual(['Klub MEMBER', 'Koło MEMBER']);
  });

  test('loses what moves to another key or out of what it is made from', async () => {
    const { id } = await tie('Koło');
    const other = await portal.person({ roles: ['VOLUNTEER'] });
    await names();
    await change(id, { userId: other.id });
    expect([await names(), await names(copies, other.id)]).toEqual([undefined, ['Koło MEMBER']]);
    await change(id, { kind: 'FAMILY' });
    expect(await names(copies, other.id)).toBeUndefined();
    await change(id, { kind: 'STAFF' });
    expect(await names(copies, other.id)).toEqual(['Koło STAFF']);
  });

  test('is left alone by what does not concern it', async () => {
    const { id } = await tie('Koło');
    const before = (await copies.current(circles)).puts;
    const organisation = await anOrganisation(portal);
    const logged = await entries();
    await tie('Rodzina', { kind: 'FAMILY' });
    await change(id, { organisationId: organisation.id });
    await system.write(async (work) => void (await work.store.list(Competence)));
    expect(await entries()).toBe(logged);
    expect((await copies.current(circles)).puts).toBe(before);
    const statements = await statementsOf(portal.app.dataSource, () => copies.current(circles));
    expect(statements).toHaveLength(1);
  });

  test('is not told of what was rolled back', async () => {
    await names();
    const logged = await entries();
    const failing = system.write(async (work) => {
      await work.create(Tie, { userId: volunteer.id, kind: 'MEMBER', organisationName: 'Koło' });
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect([await entries(), await names()]).toEqual([logged, undefined]);
  });

  test('is read anew when a statement went past the rows, or the database took rows along', async () => {
    await tie('Koło');
    await names();
    await system.write((work) =>
      work.sql("UPDATE ties SET organisationName = 'Krąg' WHERE userId = ?", [volunteer.id]),
    );
    expect(await names()).toEqual(['Krąg MEMBER']);
    const organisation = await anOrganisation(portal);
    await tie('Klub', { organisationId: organisation.id });
    expect(await names()).toEqual(['Klub MEMBER', 'Krąg MEMBER']);
    await system.write(async (work) => work.remove(organisation));
    expect(await names()).toEqual(['Krąg MEMBER']);
  });

  test('sees a change that was numbered earlier and committed later', async () => {
    const one = processOf();
    await names();
    const at = (await newest()) + 10;
    await portal.app.dataSource.query(
      "INSERT INTO ties SELECT 'late', createdAt, updatedAt, version, ?, NULL, 'Koło', NULL, 'MEMBER' FROM users LIMIT 1",
      [volunteer.id],
    );
    await log(at, {});
    expect(await names()).toBeUndefined();
    await log(at - 5, { 'Tie.userId': [volunteer.id] });
    expect(await names()).toEqual(['Koło MEMBER']);
    expect(await names(one.copies)).toEqual(['Koło MEMBER']);
  });

  test('keeps up and lets go of settled entries, without losing one', async () => {
    await names();
    for (let round = 0; round < 4; round++) {
      await tie(`Koło ${round}`);
      await copies.keep();
      const at = (await newest()) + 2;
      await log(at, {});
      await copies.keep();
      await portal.app.dataSource.query('UPDATE ties SET organisationName = ? WHERE userId = ?', [
        `Krąg ${round}`,
        volunteer.id,
      ]);
      await log(at - 1, { 'Tie.userId': [volunteer.id] });
      expect(await names()).toEqual(Array.from({ length: round + 1 }, () => `Krąg ${round} MEMBER`));
    }
  });

  test('that fell behind what is kept of the log is read anew', async () => {
    await names();
    await portal.app.dataSource.query('UPDATE users SET version = version');
    await tie('Koło');
    await portal.app.dataSource.query('DELETE FROM logged_changes');
    await log((await newest()) + 50_000, {});
    await copies.keep();
    expect(await names()).toEqual(['Koło MEMBER']);
  });

  test('is made for many who ask at once a single time', async () => {
    await tie('Koło');
    const made = await Promise.all(Array.from({ length: 10 }, () => copies.current(circles)));
    expect(new Set(made).size).toBe(1);
  });

  test('that no feature declares is refused: nobody would notice its changes', async () => {
    await expect(copies.current({ ...circles })).rejects.toThrow('No feature declares');
  });
});

describe('a source', () => {
  test('is read key by key, wherever a page ends', async () => {
    const people: string[] = [];
    for (let index = 0; index < 7; index++) {
      const { id } = await portal.person({ roles: ['VOLUNTEER'] });
      people.push(id);
      for (let number = 0; number <= index; number++) await tie(`Koło ${number}`, { userId: id });
    }
    const [shape] = circles.sources;
    if (!shape) throw new Error('There is one');
    for (const page of [1, 2, 3, 5, 1_000]) {
      const found = new Map<string, number>();
      const reader = new SourceReader(portal.app.dataSource, shape, page);
      await reader.each((key, rows) => {
        expect(found.has(key)).toBe(false);
        found.set(key, rows.length);
      });
      expect(people.map((id) => found.get(id))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });
});

test('a change under way on another connection is waited for before its entry is settled', async () => {
  if (isSqlite(portal.app.dataSource)) return;
  await names();
  const runner = portal.app.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('INSERT INTO logged_changes (touched) VALUES (?)', [
    JSON.stringify({ 'Tie.userId': [volunteer.id] }),
  ]);
  await tie('Koło');
  expect(await names()).toEqual(['Koło MEMBER']);
  await copies.keep();
  const settling = copies.keep();
  const first = await Promise.race([
    settling.then(() => 'settled'),
    new Promise((done) => setTimeout(done, 300, 'waits')),
  ]);
  expect(first).toBe('waits');
  await runner.query("UPDATE ties SET organisationName = 'Krąg' WHERE userId = ?", [volunteer.id]);
  await runner.commitTransaction();
  await runner.release();
  await settling;
  expect(await names()).toEqual(['Krąg MEMBER']);
});
