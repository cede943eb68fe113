import type { Work } from '../../access/work.js';
import { type InputProblem, InvalidInput } from '../../platform/errors.js';
import { fold } from '../../platform/text/polish.js';
import type { User } from '../accounts/user.entity.js';
import { LegalForm } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { organisationNameColumns } from './identity.service.js';
import { Membership, Organisation } from './organisations.entity.js';

/** An organisation as somebody without an account names it. Its numbers are left to whoever checks it. */
export interface NamedOrganisation {
  name: string;
  legalFormId: string;
  municipalityId: string;
}

interface Contact {
  contactName: string;
  contactEmail: string;
  contactPhone: string | null;
}

/** Whether what the name stands with is in the catalogues. */
export async function checkNamedOrganisation(work: Work, named: NamedOrganisation): Promise<void> {
  const problems: InputProblem[] = [];
  const form = await work.system.store.find(LegalForm, named.legalFormId);
  if (!form || form.archived) problems.push({ path: ['legalFormId'], key: 'platform:INVALID' });
  if (!(await work.system.store.find(Municipality, named.municipalityId))) {
    problems.push({ path: ['organisationMunicipalityId'], key: 'platform:INVALID' });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}

/**
 * The organisation for which somebody asks who has just confirmed their address: their own one of that name, else a new
 * record of which they become the owner. Never one of others, whatever its name: whether two are the same is for a
 * coordinator to see, who can merge them.
 */
export async function organisationForAsker(
  work: Work,
  { name, legalFormId, municipalityId, ...contact }: NamedOrganisation & Contact,
  asker: User,
): Promise<Organisation> {
  const { system } = work;
  const [own] = await system.loadAll(Organisation, 'read', (w) =>
    w
      .where({ municipalityId, searchName: fold(name).slice(0, 200) })
      .andWhere("row.status IN ('UNVERIFIED', 'VERIFIED')")
      .andWhere('EXISTS (SELECT 1 FROM memberships m WHERE m.organisationId = row.id AND m.userId = :userId)', {
        userId: asker.id,
      }),
  );
  if (own) return own;
  const { organisationKind: kind } = await system.store.get(LegalForm, legalFormId);
  const organisation = await system.create(Organisation, {
    ...{ kind, legalFormId, municipalityId, ...contact },
    ...organisationNameColumns(name),
    areaCodes: [],
    status: 'UNVERIFIED',
    createdById: asker.id,
  });
  await work.record('registerByAsking', organisation, { to: organisation.status }, asker.id);
  const owner = { organisationId: organisation.id, userId: asker.id, role: 'OWNER' } as const;
  await work.record('addMember', await system.create(Membership, owner));
  return organisation;
}
