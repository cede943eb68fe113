import type { Context } from '../../access/context.js';
import { containing, fold, sortKey } from '../../platform/text/polish.js';
import { COUNTIES, MUNICIPALITIES } from './region.data.js';
import { County, Municipality } from './region.entity.js';

/** Municipalities by name; `search` ignores case and diacritics. */
export function listMunicipalities(
  context: Context,
  filter: { search?: string; countyId?: string },
): Promise<Municipality[]> {
  return context.store.list(Municipality, {
    order: [
      ['sortName', 'ASC'],
      ['code', 'ASC'],
    ],
    where: (w) => {
      w.where('1 = 1');
      if (filter.search) w.andWhere('row.searchName LIKE :search', { search: containing(filter.search) });
      if (filter.countyId) w.andWhere('row.countyId = :countyId', { countyId: filter.countyId });
    },
  });
}

/** Writes the region into an empty database. */
export async function seedRegion(system: Context): Promise<void> {
  if ((await system.store.count(County)) > 0) return;
  await system.write(async (work) => {
    const ids = new Map<string, string>();
    for (const { code, name, kind, population } of COUNTIES) {
      const county = await work.create(County, { code, name, kind, population, sortName: sortKey(name) });
      ids.set(code, county.id);
    }
    for (const { countyCode, teryt: _teryt, ...values } of MUNICIPALITIES) {
      const { name } = values;
      const countyId = ids.get(countyCode);
      await work.create(Municipality, {
        ...values,
        ...(countyId && { countyId }),
        sortName: sortKey(name),
        searchName: fold(name),
      });
    }
  });
}
