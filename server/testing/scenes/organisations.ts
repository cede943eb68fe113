import { LegalForm, RequestTemplate } from '../../features/catalogue/catalogue.entity.js';
import { Membership, Organisation } from '../../features/organisations/organisations.entity.js';
import { Municipality } from '../../features/region/region.entity.js';
import { SupportRequest } from '../../features/support/support.entity.js';
import { newId } from '../../platform/ids.js';
import { fold, sortKey } from '../../platform/text/polish.js';
import type { Person } from '../person.js';
import type { Portal } from '../portal.js';

/** Dragacz, a rural municipality on the Vistula. */
const DRAGACZ = '041402';

interface OrganisationOptions extends Partial<Organisation> {
  /** Becomes its OWNER. */
  owner?: Pick<Person, 'id'>;
  /** First six digits of TERYT. */
  municipalityCode?: string;
}

/** A verified informal group with a name of its own, unless said otherwise. */
export function anOrganisation(portal: Portal, options: OrganisationOptions = {}): Promise<Organisation> {
  const { owner, municipalityCode = DRAGACZ, ...values } = options;
  return portal.asSystem(async (work) => {
    const form = await work.store.first(LegalForm, { where: (w) => w.where("row.code = 'INFORMAL_GROUP'") });
    const place = await work.store.first(Municipality, { where: (w) => w.where({ code: municipalityCode }) });
    if (!form || !place) throw new Error('The scene needs the catalogues and the region');
    const name = values.name ?? `Grupa sąsiedzka ${newId().slice(-12)}`;
    const organisation = await work.create(Organisation, {
      kind: form.organisationKind,
      legalFormId: form.id,
      name,
      sortName: sortKey(name),
      searchName: fold(name),
      municipalityId: place.id,
      areaCodes: ['13'],
      contactName: 'Halina Bąk',
      contactEmail: 'halina@ezw.test',
      contactPhone: '600 100 200',
      status: 'VERIFIED',
      ...values,
    });
    if (owner) await work.create(Membership, { organisationId: organisation.id, userId: owner.id, role: 'OWNER' });
    return organisation;
  });
}

/** Makes a person a representative of an organisation that is there already. */
export function aRepresentative(portal: Portal, organisationId: string, person: Pick<Person, 'id'>) {
  return portal.asSystem((work) =>
    work.create(Membership, { organisationId, userId: person.id, role: 'REPRESENTATIVE' }),
  );
}

interface RequestOptions extends Partial<SupportRequest> {
  organisation: Organisation;
  /** Code of the request template; a meeting of villagers unless said otherwise. */
  templateCode?: string;
}

/** A submitted request for leading a village meeting, unless said otherwise. */
export function aRequest(portal: Portal, options: RequestOptions): Promise<SupportRequest> {
  const { organisation, templateCode = 'VILLAGE_MEETING', ...values } = options;
  return portal.asSystem(async (work) => {
    const template = await work.store.first(RequestTemplate, { where: (w) => w.where({ code: templateCode }) });
    if (!template) throw new Error('The scene needs the catalogues');
    const title = values.title ?? 'Zebranie o świetlicy';
    return work.create(SupportRequest, {
      organisationId: organisation.id,
      origin: 'ORGANISATION',
      status: 'SUBMITTED',
      statusSince: work.now,
      templateId: template.id,
      activityKindId: template.activityKindId,
      title,
      searchTitle: fold(title),
      description: 'Chcemy wspólnie ustalić, co dalej ze świetlicą, i potrzebujemy kogoś bezstronnego do prowadzenia.',
      competences: template.competences,
      effortMinutes: template.effortMinutes,
      municipalityId: organisation.municipalityId,
      online: false,
      participants: template.participants,
      involvesMinors: false,
      earlierContact: false,
      submittedAt: work.now,
      ...values,
    });
  });
}
