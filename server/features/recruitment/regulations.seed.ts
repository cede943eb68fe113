import type { Context } from '../../access/context.js';
import { RecruitmentRound } from './recruitment.entity.js';
import { RoundRegulations } from './regulations.entity.js';
import { standardWording } from './regulations.service.js';

/**
 * Rounds from before regulations had versions went by the portal's own: these become their first version, and what their
 * candidates accepted points at it.
 */
export async function seedRegulations(system: Context): Promise<void> {
  await system.write(async (work) => {
    const rounds = await work.loadAll(RecruitmentRound, 'read', (w) =>
      w.where('NOT EXISTS (SELECT 1 FROM round_regulations g WHERE g.roundId = row.id)'),
    );
    for (const { id: roundId, status, createdAt, opensAt } of rounds) {
      const { id } = await work.create(RoundRegulations, {
        ...standardWording(work),
        ...{ roundId, number: 1, publishedAt: createdAt, announcedAt: status === 'DRAFT' ? null : opensAt },
      });
      await work.sql(
        `UPDATE consents SET regulationsId = ? WHERE kind = 'REGULATIONS'
          AND applicationId IN (SELECT id FROM applications WHERE roundId = ?)`,
        [id, roundId],
      );
    }
  });
}
