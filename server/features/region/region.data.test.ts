import { describe, expect, it } from '@jest/globals';
import { COUNTIES, MUNICIPALITIES, type MunicipalityKind, REGION } from './region.data.js';

const countKind = (kind: MunicipalityKind): number => MUNICIPALITIES.filter((row) => row.kind === kind).length;

describe('the region', () => {
  it('has 23 counties, four of them cities', () => {
    expect(COUNTIES).toHaveLength(23);
    expect(COUNTIES.filter((county) => county.kind === 'CITY_COUNTY').map((county) => county.name)).toEqual([
      'Bydgoszcz',
      'Grudziądz',
      'Toruń',
      'Włocławek',
    ]);
  });

  it('has 144 municipalities: 17 urban, 39 urban-rural, 88 rural', () => {
    expect(MUNICIPALITIES).toHaveLength(144);
    expect([countKind('URBAN'), countKind('URBAN_RURAL'), countKind('RURAL')]).toEqual([17, 39, 88]);
  });

  it('keys every place once, inside the region and inside a known county', () => {
    expect(new Set(MUNICIPALITIES.map((row) => row.code)).size).toBe(144);
    const counties = new Set(COUNTIES.map((county) => county.code));
    expect(MUNICIPALITIES.filter((row) => !counties.has(row.countyCode))).toEqual([]);
    expect(COUNTIES.filter((county) => !county.code.startsWith(REGION.code))).toEqual([]);
  });

  it('adds up: the population of a county is that of its municipalities', () => {
    for (const county of COUNTIES) {
      const parts = MUNICIPALITIES.filter((row) => row.countyCode === county.code);
      expect([county.name, parts.reduce((sum, row) => sum + row.population, 0)]).toEqual([
        county.name,
        county.population,
      ]);
    }
  });

  it('places every municipality in the region on the map', () => {
    const outside = MUNICIPALITIES.filter(
      ({ latitude, longitude }) => latitude < 52.3 || latitude > 53.8 || longitude < 17.2 || longitude > 19.8,
    );
    expect(outside).toEqual([]);
  });

  it('repeats thirteen names, which is why the kind and the county are shown with them', () => {
    const names = MUNICIPALITIES.map((row) => row.name);
    expect(new Set(names.filter((name, index) => names.indexOf(name) !== index)).size).toBe(13);
  });
});
