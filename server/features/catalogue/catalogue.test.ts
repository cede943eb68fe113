import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { catalogue } from './index.js';

let portal: Portal;
let administrator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => portal.close());

const FIELDS =
  '{ entry { __typename ... on CompetenceArea { id version namePl archived } ... on Competence { id version namePl archived area { code } } ... on LegalForm { id register } } userErrors { code path } }';
const ADD = `mutation ($input: AddCatalogueEntryInput!) { addCatalogueEntry(input: $input) ${FIELDS} }`;
const UPDATE = `mutation ($input: UpdateCatalogueEntryInput!) { updateCatalogueEntry(input: $input) ${FIELDS} }`;
const ARCHIVE = `mutation ($input: CatalogueEntryInput!) { archiveCatalogueEntry(input: $input) ${FIELDS} }`;
const RESTORE = `mutation ($input: CatalogueEntryInput!) { restoreCatalogueEntry(input: $input) ${FIELDS} }`;
const AREAS = '{ competenceAreas(includeArchived: true) { id code archived version } }';

const area = (code: string) => ({
  catalogue: 'COMPETENCE_AREA',
  code,
  namePl: `Obszar ${code}`,
  nameEn: `Area ${code}`,
});
async function newArea(code: string): Promise<{ id: string; version: number }> {
  return (await administrator.do(ADD, { input: area(code) })).addCatalogueEntry.entry;
}

describe('the catalogues', () => {
  test('are there from the start and open to visitors, in their order', async () => {
    const all = await portal.visitor.do(
      `{ competenceAreas { code } competences { code area { code } } activityKinds { code } legalForms { code register }
         requestTemplates { code activityKind { code } competences { level competence { code } } questions { pl } }
         publicBenefitAreas { code } }`,
    );
    expect(all.competenceAreas[0]).toEqual({ code: 'GRANTS' });
    expect(all.competences[0]).toEqual({ code: 'GRANT_SEARCH', area: { code: 'GRANTS' } });
    expect(all.activityKinds[0]).toEqual({ code: 'LOCAL_MEETING' });
    expect(all.legalForms[0]).toEqual({ code: 'FOUNDATION', register: 'KRS' });
    expect(all.publicBenefitAreas.slice(0, 3)).toEqual([{ code: '1' }, { code: '1a' }, { code: '1aa' }]);
    expect(all.requestTemplates[0]).toMatchObject({
      code: 'CIVIC_BUDGET_WORKSHOP',
      activityKind: { code: 'WORKSHOP' },
      competences: [{ level: 3, competence: { code: 'CIVIC_BUDGET_PROJECT' } }, {}, {}],
    });
  });

  test('are seeded into an empty database only', async () => {
    const before = await portal.visitor.do('{ competences { id } }');
    await catalogue.seed?.(portal.app.system);
    expect(await portal.visitor.do('{ competences { id } }')).toEqual(before);
  });
});

describe('an administrator', () => {
  test('adds an entry, which goes to the end', async () => {
    await newArea('CLIMATE');
    const { competenceAreas } = await portal.visitor.do('{ competenceAreas { code } }');
    expect(competenceAreas.at(-1)).toEqual({ code: 'CLIMATE' });
  });

  test('adds an entry with the details that its catalogue asks for', async () => {
    const { id } = await newArea('WATER');
    const input = {
      catalogue: 'COMPETENCE',
      code: 'RETENTION',
      namePl: 'Mała retencja',
      nameEn: 'Water retention',
      details: { areaId: id, descriptionPl: 'Pomaga zatrzymać wodę.', descriptionEn: 'Helps to keep water.' },
    };
    expect((await administrator.do(ADD, { input })).addCatalogueEntry.entry).toMatchObject({
      __typename: 'Competence',
      area: { code: 'WATER' },
    });
  });

  test('is told what is missing, taken, unknown or out of place', async () => {
    const problems = (input: object) => administrator.problems(ADD, { input: { ...area('NEW'), ...input } });
    expect(await problems({ code: 'GRANTS' })).toEqual(['code: CODE_TAKEN']);
    expect(await problems({ code: 'ŻÓŁĆ' })).toEqual(['code: CODE_FORM']);
    expect(await problems({ namePl: ' ' })).toEqual(['namePl: REQUIRED']);
    expect(await problems({ details: { effortMinutes: 60 } })).toEqual([
      'details.effortMinutes: NOT_OF_THIS_CATALOGUE',
    ]);
    expect(await problems({ catalogue: 'LEGAL_FORM', details: { register: 'KRS' } })).toEqual([
      'details.organisationKind: REQUIRED',
      'details.nipExpected: REQUIRED',
      'details.regonExpected: REQUIRED',
    ]);
    const details = { areaId: 'nowhere', descriptionPl: 'x', descriptionEn: 'x' };
    expect(await problems({ catalogue: 'COMPETENCE', details })).toEqual(['details.areaId: UNKNOWN_ENTRY']);
  });

  test('changes what is given, unless someone else was faster', async () => {
    const { id, version } = await newArea('RENAMED');
    const input = { catalogue: 'COMPETENCE_AREA', id, version, namePl: 'Nowa nazwa', details: null };
    expect((await administrator.do(UPDATE, { input })).updateCatalogueEntry.entry.namePl).toBe('Nowa nazwa');
    expect(await administrator.refusal(UPDATE, { input })).toBe('CONFLICT');
  });

  test('archives and restores; what is archived is not offered, and comes last where it is asked for', async () => {
    const { id } = await newArea('SHORT_LIVED');
    const input = { catalogue: 'COMPETENCE_AREA', id };
    const offered = async () =>
      (await portal.visitor.do('{ competenceAreas { id } }')).competenceAreas.some(
        (each: { id: string }) => each.id === id,
      );
    await administrator.do(ARCHIVE, { input });
    expect(await offered()).toBe(false);
    expect((await administrator.do(AREAS)).competenceAreas.at(-1)).toMatchObject({ id, archived: true });
    expect(await administrator.refusal(ARCHIVE, { input })).toBe('CONFLICT');
    await administrator.do(RESTORE, { input });
    expect(await offered()).toBe(true);
    expect(await administrator.refusal(RESTORE, { input })).toBe('CONFLICT');
  });

  test('finds nothing under the id of another catalogue', async () => {
    const { id } = await newArea('ELSEWHERE');
    expect(await administrator.refusal(ARCHIVE, { input: { catalogue: 'LEGAL_FORM', id } })).toBe('NOT_FOUND');
  });
});

describe('everyone else', () => {
  test.each(['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'COORDINATOR'] as const)('a %s changes nothing', async (role) => {
    const person = await portal.person({ roles: [role] });
    const { competenceAreas } = await person.do('{ competenceAreas { id } }');
    const input = { catalogue: 'COMPETENCE_AREA', id: competenceAreas[0].id };
    expect(await person.refusal(ADD, { input: area('MINE') })).toBe('FORBIDDEN');
    expect(await person.refusal(UPDATE, { input: { ...input, namePl: 'Moje' } })).toBe('FORBIDDEN');
    expect(await person.refusal(ARCHIVE, { input })).toBe('FORBIDDEN');
    expect(await person.refusal(RESTORE, { input })).toBe('FORBIDDEN');
  });

  test('a visitor is asked to sign in', async () => {
    const input = { catalogue: 'COMPETENCE_AREA', id: 'any' };
    expect(await portal.visitor.refusal(ADD, { input: area('MINE') })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(ARCHIVE, { input })).toBe('UNAUTHENTICATED');
    expect(await portal.visitor.refusal(RESTORE, { input })).toBe('UNAUTHENTICATED');
  });
});
