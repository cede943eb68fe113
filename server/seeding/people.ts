import type { Role } from '../../schema/vocabulary.js';
import { DEMO_EMAILS } from '../features/accounts/index.js';
import { RoleGrant } from '../features/accounts/role-grant.entity.js';
import { User } from '../features/accounts/user.entity.js';
import { fold, sortKey } from '../platform/text/polish.js';
import type { Ground } from './ground.js';
import { personName } from './names.js';

export interface SeededPerson {
  id: string;
  name: string;
  sortName: string;
  municipalityId: string;
}

export interface SeededVolunteer extends SeededPerson {
  /** First day of the agreement, in days from today. */
  since: number;
  monthlyMinutes: number;
}

export interface People {
  volunteers: SeededVolunteer[];
  candidates: SeededPerson[];
  representatives: SeededPerson[];
  coordinators: SeededPerson[];
  trainers: SeededPerson[];
}

/** Days since the last volunteers signed, and how many days it took until all had. */
const TERM_BEGAN = 290;
const SIGNING_DAYS = 40;

/** Everyone of the programme. The first of each kind can be entered at a click in demo mode. */
export async function seedPeople(ground: Ground): Promise<People> {
  const { size } = ground;
  const many = <T>(count: number, make: (index: number) => Promise<T>) => inSequence(count, make);
  const people: People = {
    coordinators: await many(8, (index) => person(ground, 'barbara', index, ['COORDINATOR'])),
    volunteers: await many(size.volunteers, (index) => volunteer(ground, index)),
    candidates: await many(Math.ceil(size.volunteers / 20), (index) => person(ground, 'kasia', index, ['CANDIDATE'])),
    representatives: await many(size.organisations, (index) => person(ground, 'jolanta', index, [])),
    trainers: await many(Math.min(30, size.trainings), (index) => person(ground, 'piotr', index, ['TRAINER'])),
  };
  await many(2, (index) => person(ground, 'ewa', index, ['ADMINISTRATOR']));
  // Numbers of agreements follow the order in which they were sent.
  people.volunteers.sort((a, b) => a.since - b.since);
  await ground.writer.flush();
  return people;
}

export async function inSequence<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let index = 0; index < count; index++) made.push(await make(index));
  return made;
}

async function volunteer(ground: Ground, index: number): Promise<SeededVolunteer> {
  const { random } = ground;
  const since = -TERM_BEGAN - random.between(0, SIGNING_DAYS);
  const monthlyMinutes = 60 * random.between(6, 30);
  const profile = { volunteerSince: ground.at(since), monthlyMinutes, travelKm: 5 * random.between(2, 20) };
  return { ...(await person(ground, 'adam', index, ['CANDIDATE', 'VOLUNTEER'], profile)), since, monthlyMinutes };
}

async function person(
  ground: Ground,
  key: keyof typeof DEMO_EMAILS,
  index: number,
  roles: readonly Role[],
  profile: Partial<User> = {},
): Promise<SeededPerson> {
  const { random, writer } = ground;
  const createdAt = ground.at(-400 - random.between(0, 30));
  const id = ground.newId(createdAt);
  const name = personName(random);
  const sortName = sortKey(name);
  const municipalityId = random.pick(ground.municipalities).id;
  await writer.add(User, {
    id,
    createdAt,
    email: index === 0 ? DEMO_EMAILS[key] : `${key}-${index}@seed.ezw.example`,
    name,
    sortName,
    searchName: fold(name),
    locale: 'PL',
    emailConfirmedAt: createdAt,
    closed: false,
    phone: `6${random.between(10_000_000, 99_999_999)}`,
    municipalityId,
    birthYear: random.between(1950, 2005),
    languages: ['pl'],
    ...profile,
  });
  for (const role of roles) {
    await writer.add(RoleGrant, { id: ground.newId(createdAt), createdAt, userId: id, role });
  }
  return { id, name, sortName, municipalityId };
}
