import type { EntityManager } from 'typeorm';
import type { Engine } from '../access/context.js';
import {
  ActivityKind,
  Competence,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from '../features/catalogue/catalogue.entity.js';
import { Municipality } from '../features/region/region.entity.js';
import { addDays } from '../platform/clock.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import { createRandom, type Random } from '../platform/random.js';
import type { Settings } from '../platform/settings.js';
import { BulkWriter } from './bulk.js';

/** How much of everything. */
export interface Size {
  volunteers: number;
  organisations: number;
  trainings: number;
  enrolments: number;
  requests: number;
  activities: number;
}

export const SIZES = {
  small: { volunteers: 40, organisations: 30, trainings: 8, enrolments: 120, requests: 120, activities: 400 },
  large: {
    volunteers: 5_000,
    organisations: 3_000,
    trainings: 400,
    enrolments: 12_000,
    requests: 20_000,
    activities: 100_000,
  },
} as const satisfies Record<string, Size>;

/** What the invented programme is built on: catalogues, the day, chance, and a way to write. */
export interface Ground {
  size: Size;
  random: Random;
  settings: Settings;
  writer: BulkWriter;
  today: string;
  municipalities: Municipality[];
  competences: Competence[];
  kinds: ActivityKind[];
  templates: RequestTemplate[];
  legalForms: LegalForm[];
  areaCodes: string[];
  /** An id that sorts by the moment. */
  newId(at: Date): string;
  /** A moment of working hours, so many days from today. */
  at(daysFromToday: number): Date;
}

export async function layGround(engine: Engine, manager: EntityManager, size: Size): Promise<Ground> {
  const random = createRandom(20_261_005);
  const newId = idsBy(random);
  const today = engine.clock.today();
  const all = <T extends Row>(Entity: RowClass<T>): Promise<T[]> =>
    manager.createQueryBuilder(Entity, 'row').orderBy('row.id').getMany();
  const areas = await all(PublicBenefitArea);
  return {
    size,
    random,
    settings: engine.settings,
    writer: new BulkWriter(manager, newId),
    today,
    municipalities: await all(Municipality),
    competences: await all(Competence),
    kinds: await all(ActivityKind),
    templates: await all(RequestTemplate),
    legalForms: await all(LegalForm),
    areaCodes: areas.map(({ code }) => code),
    newId,
    at: (days) => new Date(Date.parse(`${addDays(today, days)}T07:00:00Z`) + random.between(0, 8 * 3_600_000)),
  };
}

const HEX = '0123456789abcdef';

/** UUIDv7 with the moment in front, and chance instead of true randomness: the same seed gives the same ids. */
function idsBy(random: Random): (at: Date) => string {
  const digits = (count: number) => Array.from({ length: count }, () => HEX[random.between(0, 15)]).join('');
  return (at) => {
    const time = at.getTime().toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
  };
}
