import { SYSTEM } from '../access/actor.js';
import { Context, type Engine } from '../access/context.js';
import { User } from '../features/accounts/user.entity.js';
import { ActivityKind, Competence, LegalForm, RequestTemplate } from '../features/catalogue/catalogue.entity.js';
import { Municipality } from '../features/region/region.entity.js';
import { tellEntry } from './conversations.js';
import { tellFoundation } from './foundation.js';
import { tellPeople, tellTies } from './people.js';
import { tellAgreements, tellRound } from './recruitment.js';
import { DEMO_STORY } from './story/story.js';
import { tellActivity, tellOrganisation, tellRequest } from './support.js';
import { Teller } from './teller.js';
import { tellPlan, tellTraining } from './trainings.js';
import { tellVisitor } from './visitors.js';

/**
 * Tells the demo story into a portal that knows nobody yet; one that has people is left as it is.
 *
 * @param during runs the telling, for a caller that must know when it begins and ends
 */
export async function loadDemo(engine: Engine, during = (tell: () => Promise<void>) => tell()): Promise<boolean> {
  const people = await new Context(engine, SYSTEM, 'PL').store.count(User);
  if (people > 0) return false;
  await during(() => tellStory(engine));
  return true;
}

async function tellStory(engine: Engine): Promise<void> {
  const teller = new Teller(engine);
  await teller.learn('municipality', Municipality);
  await teller.learn('competence', Competence);
  await teller.learn('activityKind', ActivityKind);
  await teller.learn('legalForm', LegalForm);
  await teller.learn('template', RequestTemplate);
  const { people, organisations, rounds, conversations, agreements, plans, trainings, requests, visitors, activities } =
    DEMO_STORY;
  await tellPeople(teller, people);
  await tellFoundation(teller);
  for (const organisation of organisations) await tellOrganisation(teller, organisation);
  await tellTies(teller, people);
  for (const round of rounds) await tellRound(teller, round, people);
  for (const entry of conversations) await tellEntry(teller, entry);
  await tellAgreements(teller, agreements);
  for (const training of trainings) await tellTraining(teller, training);
  for (const plan of plans) await tellPlan(teller, plan);
  for (const request of [...requests].sort((a, b) => a.created - b.created)) await tellRequest(teller, request);
  for (const visitor of visitors) await tellVisitor(teller, visitor);
  for (const activity of [...activities].sort((a, b) => a.day - b.day)) {
    const receiver = organisations.find(({ key }) => key === activity.organisation)?.members[0]?.person ?? null;
    await tellActivity(teller, activity, receiver === activity.volunteer ? null : receiver);
  }
}
