import type { Work } from '../../access/work.js';
import { newId } from '../../platform/ids.js';
import { Agreement, AgreementCounter } from './agreements.entity.js';

/**
 * The next number of the year, such as EZW/2026/001. One statement makes or raises the year's counter and locks it until
 * the transaction ends, so that numbers are unique and a rollback leaves no gap; asking first and inserting then would
 * deadlock when several want the first number. Take it before any other read of the transaction: an open snapshot would
 * make newer MariaDB refuse the row that someone else has just raised.
 */
export async function nextNumber(work: Work): Promise<string> {
  const year = Number(work.clock.today().slice(0, 4));
  const raise = work.embedded ? 'ON CONFLICT (year) DO UPDATE SET' : 'ON DUPLICATE KEY UPDATE';
  const moment = work.now.toISOString().slice(0, 23).replace('T', ' ');
  await work.sql(
    `INSERT INTO agreement_counters (id, version, createdAt, updatedAt, year, last) VALUES (?, 1, ?, ?, ?, 1) ${raise} last = last + 1`,
    [newId(), moment, moment, year],
  );
  const [counter] = await work.system.loadAll(AgreementCounter, 'update', (w) => w.where({ year }));
  return `EZW/${year}/${String(counter?.last).padStart(3, '0')}`;
}

/**
 * The next number of an annex, such as EZW/2026/001/A1. The agreement's row is locked until the transaction ends and its
 * annexes are read as they are by then, so that the numbers are unique and a rollback leaves no gap. An annex with a
 * number is never deleted.
 */
export async function nextAnnexNumber(work: Work, agreementId: string): Promise<string> {
  const agreement = await work.system.load(Agreement, agreementId, 'read');
  const numbered = await work.system.loadAll(Agreement, 'read', (w) =>
    w.where('row.parentId = :agreementId AND row.number IS NOT NULL', { agreementId }),
  );
  return `${agreement.number}/A${numbered.length + 1}`;
}
