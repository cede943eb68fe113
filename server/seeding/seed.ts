import type { Engine } from '../access/context.js';
import { recountTotals } from '../features/reports/index.js';
import { inTransaction } from '../platform/database/transaction.js';
import { seedActivities } from './activities.js';
import { layGround, SIZES } from './ground.js';
import { seedOrganisations } from './organisations.js';
import { seedPeople } from './people.js';
import { seedRecruitment } from './recruitment.js';
import { seedSupport } from './support.js';
import { seedTrainings } from './trainings.js';
import { agreementIdsOf, seedPlans, seedVolunteers } from './volunteers.js';

export type SizeName = keyof typeof SIZES;

export const isSizeName = (text: string): text is SizeName => text in SIZES;

/**
 * An invented programme of that size, in one transaction: the same one for the same day. It keeps the rules of the
 * programme without asking them, which `npm run doctor` checks. Returns how many rows it wrote.
 */
export function seedProgramme(
  engine: Engine,
  sizeName: SizeName,
  tell: (stage: string) => void = () => undefined,
): Promise<number> {
  return inTransaction(engine.dataSource, async (manager) => {
    const ground = await layGround(engine, manager, SIZES[sizeName]);
    tell('people');
    const people = await seedPeople(ground);
    const officeId = people.coordinators[0]?.id ?? null;
    tell('recruitment and agreements');
    await seedRecruitment(ground, people);
    tell('organisations');
    const organisations = await seedOrganisations(ground, people);
    tell('volunteers');
    await seedVolunteers(ground, people.volunteers, organisations);
    tell('trainings');
    const trainingIds = await seedTrainings(ground, people);
    tell('plans');
    await seedPlans(ground, people.volunteers, await agreementIdsOf(manager), trainingIds, officeId);
    tell('requests and matches');
    const matches = await seedSupport(ground, organisations, people.volunteers, officeId);
    tell('activities');
    await seedActivities(ground, people.volunteers, organisations, matches, officeId);
    tell('totals');
    await recountTotals(manager);
    return ground.writer.count;
  });
}
