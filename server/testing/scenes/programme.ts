import type { Subject } from '../../../schema/vocabulary.js';
import { RoleGrant } from '../../features/accounts/role-grant.entity.js';
import { Session } from '../../features/accounts/session.entity.js';
import { User } from '../../features/accounts/user.entity.js';
import { Feedback } from '../../features/activities/activities.entity.js';
import { Competence, RequestTemplate } from '../../features/catalogue/catalogue.entity.js';
import { Membership } from '../../features/organisations/organisations.entity.js';
import { PlanArea, PlanGoal, PlanTraining } from '../../features/plans/plans.entity.js';
import { Consent } from '../../features/recruitment/consents.entity.js';
import { Municipality } from '../../features/region/region.entity.js';
import { SessionTrainer, Training } from '../../features/trainings/trainings.entity.js';
import { CompetenceClaim, Tie } from '../../features/volunteers/volunteers.entity.js';
import type { Row, RowClass } from '../../platform/database/row.entity.js';
import type { Person } from '../person.js';
import type { Portal } from '../portal.js';
import { aKind, anActivity } from './activities.js';
import { aMatch } from './matching.js';
import { anOrganisation, aRepresentative, aRequest } from './organisations.js';
import { aPlan } from './plans.js';
import { anApplication, aReview, aReviewer, aRound, currentRegulations } from './recruitment.js';
import { anEnrolment, aSession } from './trainings.js';
import { anAgreementInForce, aVolunteer } from './volunteers.js';

/** Everyone who takes part in one walk through the programme, and one thing of each kind that it leaves. */
export interface Programme {
  coordinator: Person;
  administrator: Person;
  candidate: Person;
  volunteer: Person;
  /** Owns the organisation. */
  owner: Person;
  trainer: Person;
  /** Scores the application. */
  reviewer: Person;
  /** One row of each kind, by its GraphQL type. */
  rows: ReadonlyMap<Subject, Row>;
}

export async function aProgramme(portal: Portal): Promise<Programme> {
  const person = (role: 'COORDINATOR' | 'ADMINISTRATOR' | 'TRAINER') => portal.person({ roles: [role] });
  const candidate = await portal.person();
  const people = {
    coordinator: await person('COORDINATOR'),
    administrator: await person('ADMINISTRATOR'),
    candidate,
    volunteer: await aVolunteer(portal),
    owner: await portal.person({ roles: [] }),
    trainer: await person('TRAINER'),
    reviewer: await portal.person({ roles: [] }),
  };
  const rows = new Map<Subject, Row>();
  const keep = (...found: Row[]) => {
    for (const row of found) rows.set(row.constructor.name as Subject, row);
  };
  keep(...(await catalogues(portal)), await aKind(portal));
  const round = await aRound(portal);
  const application = await anApplication(portal, { person: candidate, round, status: 'UNDER_REVIEW' });
  const { volunteer, owner, trainer, reviewer } = people;
  keep(round, application, await aReviewer(portal, round, reviewer));
  const regulations = await currentRegulations(portal, round.id);
  if (regulations) keep(regulations);
  keep(await aReview(portal, { application, reviewer, status: 'STARTED' }));
  keep(await anAgreementInForce(portal, candidate.id, { status: 'SENT' }));
  keep(await aPlan(portal, volunteer.id, { status: 'PROPOSED', proposedBy: 'COORDINATOR' }));
  const session = await aSession(portal, { trainers: [trainer.id], proposedById: volunteer.id });
  keep(session, await anEnrolment(portal, session, volunteer.id));
  const organisation = await anOrganisation(portal, { owner });
  await aRepresentative(portal, organisation.id, await portal.person({ roles: [] }));
  const request = await aRequest(portal, { organisation, status: 'MATCHING' });
  const activity = await anActivity(portal, { volunteer, organisation });
  keep(organisation, request, await aMatch(portal, { request, volunteer }), activity);
  await portal.asSystem(async (work) => {
    const competenceId = rows.get('Competence')?.id ?? '';
    const { id: userId } = volunteer;
    keep(await work.create(CompetenceClaim, { userId, competenceId, level: 2, source: 'SELF' }));
    keep(await work.create(Tie, { userId, organisationId: organisation.id, kind: 'COOPERATED' }));
    const given = { activityId: activity.id, organisationId: organisation.id, userId, authorId: owner.id };
    keep(await work.create(Feedback, { ...given, usefulness: 5 }));
  });
  keep(...(await belongings(portal, candidate.id, volunteer.id, organisation.id)));
  return { ...people, rows };
}

/** The first row of what was there before anybody came. */
function catalogues(portal: Portal): Promise<Row[]> {
  return portal.asSystem(async (work) => {
    const found: Row[] = [];
    for (const Entity of [Competence, RequestTemplate, Municipality] as Array<RowClass<Row>>) {
      found.push(...(await work.store.list(Entity, { where: (w) => w.where('1 = 1') })).slice(0, 1));
    }
    return found;
  });
}

/** What the scenes above made along the way. */
function belongings(portal: Portal, candidateId: string, volunteerId: string, organisationId: string): Promise<Row[]> {
  return portal.asSystem(async ({ store }) => {
    const of = <T extends Row>(Entity: RowClass<T>, column: string, value: string) =>
      store.first(Entity, { where: (w) => w.where(`row.${column} = :value`, { value }) });
    const found = [
      await store.find(User, volunteerId),
      await of(Session, 'userId', volunteerId),
      await of(RoleGrant, 'userId', volunteerId),
      await of(Consent, 'userId', candidateId),
      await of(Membership, 'organisationId', organisationId),
      await of(PlanGoal, 'userId', volunteerId),
      await of(PlanTraining, 'userId', volunteerId),
      await of(PlanArea, 'userId', volunteerId),
      await store.first(Training, {}),
      await store.first(SessionTrainer, {}),
    ];
    return found.filter((row) => row !== null);
  });
}
