import { describe, expect, test } from '@jest/globals';
import { acceptTheActivity, confirmTheActivity, logTheActivity } from './season/activity';
import { countersignTheAgreement, sendTheAgreement, signTheAgreement } from './season/agreement';
import { assemble, type Cast } from './season/cast';
import { readTheLandingPage, readTheReport } from './season/figures';
import {
  acceptTheApplication,
  fillInTheApplication,
  registerForTheOpenRound,
  submitTheApplication,
} from './season/joining';
import { acceptAsOrganisation, acceptAsVolunteer, proposeTheVolunteer } from './season/match';
import { agreeThePlan, proposeThePlan, seeTheActivityInThePlan, seeTheTrainingInThePlan } from './season/plan';
import { askForSupport, registerTheOrganisation, takeTheRequestOn, verifyTheOrganisation } from './season/request';
import {
  bringTheTrainingForward,
  enrolInTheTraining,
  holdTheTraining,
  planTheTraining,
  seeTheCompetence,
} from './season/training';
import { DATABASES } from './support/database';
import { runPortal } from './support/portal';

/** What the volunteer does in the season. */
const HOURS = 3;

/** In the order of the programme: each needs what the ones before have done. */
const WALK: ReadonlyArray<(cast: Cast) => Promise<void>> = [
  registerForTheOpenRound,
  fillInTheApplication,
  submitTheApplication,
  acceptTheApplication,
  sendTheAgreement,
  signTheAgreement,
  countersignTheAgreement,
  proposeThePlan,
  agreeThePlan,
  planTheTraining,
  enrolInTheTraining,
  bringTheTrainingForward,
  holdTheTraining,
  seeTheCompetence,
  seeTheTrainingInThePlan,
  registerTheOrganisation,
  verifyTheOrganisation,
  askForSupport,
  takeTheRequestOn,
  proposeTheVolunteer,
  acceptAsVolunteer,
  acceptAsOrganisation,
  logTheActivity,
  confirmTheActivity,
  acceptTheActivity,
  seeTheActivityInThePlan,
];

describe.each(DATABASES)('the season on %s', (database) => {
  const portal = runPortal({ database });

  test('five people walk the whole programme', async () => {
    const cast = await assemble(portal);
    const shown = await readTheLandingPage(cast);
    const before = await readTheReport(cast);
    for (const step of WALK) await step(cast);
    const minutes = HOURS * 60;
    expect(await readTheReport(cast)).toEqual({
      accepted: before.accepted + minutes,
      inThePlace: before.inThePlace + minutes,
      ofTheKind: before.ofTheKind + minutes,
      outside: before.outside + minutes,
    });
    expect(await readTheLandingPage(cast)).toBe(shown + HOURS);
    for (const [name, visit] of Object.entries(cast)) expect([name, await visit.troubles()]).toEqual([name, []]);
  });
});
