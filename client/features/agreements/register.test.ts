import { describe, expect, test } from '@jest/globals';
import { filterOf, orderOf, paramsOf, REGISTER_DEFAULTS } from './register';

const filter = (values: Partial<typeof REGISTER_DEFAULTS>) =>
  filterOf({ ...REGISTER_DEFAULTS, ...values }, 'Europe/Warsaw');

describe('what the address of the register asks for', () => {
  test('is nothing when it says nothing', () => {
    expect(paramsOf(filter({}))).toEqual({});
    expect(orderOf(REGISTER_DEFAULTS)).toBe('NAME');
  });

  test('goes to the workbook as it goes to the page', () => {
    const asked = filter({ search: 'Żak', state: 'IN_FORCE', on: '2026-10-05', original: '0', cover: 'STATUTORY' });
    expect(asked).toMatchObject({ statuses: ['IN_FORCE'], originalMissingFor: 0, coverDue: 'STATUTORY' });
    expect(paramsOf(asked)).toEqual({
      search: 'Żak',
      statuses: 'IN_FORCE',
      inForceOn: '2026-10-05',
      originalMissingFor: '0',
      coverDue: 'STATUTORY',
    });
  });

  test('of what ends soon is what runs, unless a state is named', () => {
    expect(filter({ ending: '30' })).toMatchObject({ statuses: ['SIGNED_BY_FOUNDATION', 'IN_FORCE'] });
    expect(filter({ ending: '30', state: 'SENT' })).toMatchObject({ statuses: ['SENT'] });
  });

  test('is left out where it is nothing that the portal knows', () => {
    const wrong = filter({ state: 'OPEN', on: 'today', ending: '7', original: 'x', cover: 'x', form: 'SPOKEN' });
    expect(paramsOf(wrong)).toEqual({});
  });
});
