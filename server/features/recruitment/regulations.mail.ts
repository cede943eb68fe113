import type { Work } from '../../access/work.js';
import { User } from '../accounts/user.entity.js';
import { Application, type ApplicationStatus, type RecruitmentRound } from './recruitment.entity.js';
import type { RoundRegulations } from './regulations.entity.js';

/** They accepted a version, and the round still means something to them. */
const TOLD: readonly ApplicationStatus[] = ['SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'ACCEPTED', 'RESERVE'];

interface Candidate {
  id: string;
  name: string;
  email: string;
  locale: 'PL' | 'EN';
}

/** Tells everyone who applied what changed. What they accepted stays on record as it is. */
export async function tellOfRegulations(work: Work, round: RecruitmentRound, version: RoundRegulations): Promise<void> {
  const link = `${work.settings.publicUrl}/regulations?round=${round.id}&version=${version.number}`;
  for (const { name, ...to } of await candidatesOf(work, round.id)) {
    const isEnglish = to.locale === 'EN';
    await work.mail(to, 'recruitment:regulationsMail', {
      ...{ name, link },
      round: isEnglish ? round.nameEn : round.namePl,
      changes: (isEnglish ? version.changesEn : version.changesPl) ?? '',
    });
  }
}

/** One statement, whatever their number. */
async function candidatesOf(work: Work, roundId: string): Promise<Candidate[]> {
  const rows = await work.system.store.aggregate(Application, {
    select: { id: 'person.id', name: 'person.name', email: 'person.email', locale: 'person.locale' },
    join: [{ Entity: User, alias: 'person', on: 'person.id = row.userId' }],
    where: (w) => w.where('row.roundId = :roundId AND row.status IN (:...told)', { roundId, told: TOLD }),
  });
  return rows.map(({ id, name, email, locale }) => ({
    ...{ id: String(id), name: String(name), email: String(email) },
    locale: locale === 'EN' ? 'EN' : 'PL',
  }));
}
