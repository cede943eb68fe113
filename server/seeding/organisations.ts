import { Membership, Organisation } from '../features/organisations/organisations.entity.js';
import { fold, sortKey } from '../platform/text/polish.js';
import type { Ground } from './ground.js';
import { organisationName, taxNumber } from './names.js';
import type { People, SeededPerson } from './people.js';
import { path } from './recruitment.js';

export interface SeededOrganisation {
  id: string;
  municipalityId: string;
  /** Who confirms what was done for it. */
  ownerId: string;
  /** Only those that the foundation has checked receive support. */
  verified: boolean;
}

/** Nearly all are verified; each has an owner of its own. */
export async function seedOrganisations(ground: Ground, people: People): Promise<SeededOrganisation[]> {
  const organisations: SeededOrganisation[] = [];
  const officeId = people.coordinators[0]?.id ?? null;
  for (const [index, owner] of people.representatives.entries()) {
    organisations.push(await organisation(ground, owner, officeId, index));
  }
  await ground.writer.flush();
  for (const { id, ownerId } of organisations) {
    const createdAt = ground.at(-380);
    const membership = { organisationId: id, userId: ownerId, role: 'OWNER' as const };
    await ground.writer.add(Membership, { id: ground.newId(createdAt), createdAt, ...membership });
  }
  await ground.writer.flush();
  return organisations;
}

async function organisation(
  ground: Ground,
  owner: SeededPerson,
  officeId: string | null,
  index: number,
): Promise<SeededOrganisation> {
  const { random, writer } = ground;
  const createdAt = ground.at(-380 + random.between(0, 60));
  const row = { id: ground.newId(createdAt), createdAt };
  const municipality = random.pick(ground.municipalities);
  const legalForm = random.pick(ground.legalForms);
  const name = organisationName(random, municipality.name, index + 1);
  // Those that asked for something were verified; the last few still wait.
  const verified = index === 0 || index < ground.size.organisations * 0.97;
  await writer.add(Organisation, {
    ...row,
    kind: legalForm.organisationKind,
    legalFormId: legalForm.id,
    name,
    sortName: sortKey(name),
    searchName: fold(name).slice(0, 200),
    krs: legalForm.register === 'KRS' ? String(100_000 + index).padStart(10, '0') : null,
    nip: legalForm.nipExpected ? taxNumber(index) : null,
    municipalityId: municipality.id,
    areaCodes: random.some(ground.areaCodes, 2),
    contactName: owner.name,
    contactEmail: `biuro-${index}@seed.ezw.example`,
    status: verified ? 'VERIFIED' : 'UNVERIFIED',
    verifiedAt: verified ? createdAt : null,
    createdById: owner.id,
  });
  if (verified) {
    await writer.tell(row, 'Organisation', path([['verify', 'VERIFIED']], 'UNVERIFIED', createdAt, officeId));
  }
  return { id: row.id, municipalityId: municipality.id, ownerId: owner.id, verified };
}
