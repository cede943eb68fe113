import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { ACTIVITY_KINDS } from './activity-kind.data.js';
import {
  ActivityKind,
  Competence,
  CompetenceArea,
  LegalForm,
  PublicBenefitArea,
  RequestTemplate,
} from './catalogue.entity.js';
import { COMPETENCE_AREAS, COMPETENCES } from './competence.data.js';
import { LEGAL_FORMS } from './legal-form.data.js';
import { PUBLIC_BENEFIT_AREAS } from './public-benefit-area.data.js';
import { REQUEST_TEMPLATES } from './request-template.data.js';

type Ids = ReadonlyMap<string, string>;

/** Writes the catalogues into an empty database; from then on they are the administrator's. */
export async function seedCatalogue(system: Context): Promise<void> {
  if ((await system.store.count(CompetenceArea)) > 0) return;
  await system.write(async (work) => {
    const competences = await seedCompetences(work);
    await seedRequestTemplates(work, competences);
    for (const [index, form] of LEGAL_FORMS.entries()) await work.create(LegalForm, { ...form, ...placed(index) });
    for (const { order, ...area } of PUBLIC_BENEFIT_AREAS) {
      await work.create(PublicBenefitArea, { ...area, ...placed(order - 1) });
    }
  });
}

async function seedCompetences(work: Work): Promise<Ids> {
  const areas = new Map<string, string>();
  for (const [index, area] of COMPETENCE_AREAS.entries()) {
    areas.set(area.code, (await work.create(CompetenceArea, { ...area, ...placed(index) })).id);
  }
  const competences = new Map<string, string>();
  for (const [index, { areaCode, ...values }] of COMPETENCES.entries()) {
    const competence = await work.create(Competence, { ...values, ...placed(index), areaId: idOf(areas, areaCode) });
    competences.set(competence.code, competence.id);
  }
  return competences;
}

async function seedRequestTemplates(work: Work, competences: Ids): Promise<void> {
  const kinds = new Map<string, string>();
  for (const [index, { code, namePl, nameEn }] of ACTIVITY_KINDS.entries()) {
    kinds.set(code, (await work.create(ActivityKind, { code, namePl, nameEn, ...placed(index) })).id);
  }
  for (const [index, template] of REQUEST_TEMPLATES.entries()) {
    const { activityKindCode, leadTimeDays, typicalParticipants, competences: needed, questions, ...values } = template;
    await work.create(RequestTemplate, {
      ...values,
      ...placed(index),
      leadDays: leadTimeDays,
      participants: typicalParticipants,
      activityKindId: idOf(kinds, activityKindCode),
      questions: [...questions],
      competences: needed.map(({ code, level }) => ({ competenceId: idOf(competences, code), level })),
    });
  }
}

const placed = (index: number) => ({ position: index + 1, archived: false });

function idOf(ids: Ids, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`The catalogue data name ${code}, which they do not hold`);
  return id;
}
