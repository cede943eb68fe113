import type { CopyOf } from '../../platform/copies/kept-copy.js';
import { source } from '../../platform/copies/source.js';
import { User } from '../accounts/user.entity.js';
import { Activity } from '../activities/activities.entity.js';
import { Agreement } from '../agreements/agreements.entity.js';
import { COVER_COLUMNS, coveredDays } from '../agreements/index.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { CompetenceClaim, Tie } from '../volunteers/volunteers.entity.js';
import { Match, MatchStatus } from './matching.entity.js';
import { OPEN } from './matching.states.js';
import { SUPPORTED } from './reach.js';
import { VolunteerFeatures } from './volunteer-features.js';

/** A proposal that nobody answered may be repeated; any other is not made twice. */
const ASKED = Object.values(MatchStatus).filter((status) => status !== 'EXPIRED');

type Features = VolunteerFeatures;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const ofVolunteers = [
  source(
    User,
    {
      by: 'id',
      columns: ['sortName', 'municipalityId', 'travelKm', 'monthlyMinutes', 'volunteerSince', 'closed'],
    },
    (features: Features, userId, [profile]) => features.profile(userId, profile),
  ),
  source(Agreement, { by: 'userId', columns: COVER_COLUMNS }, (features: Features, userId, rows) =>
    features.agreements(
      userId,
      rows.flatMap((row) => [coveredDays(row) ?? []].filter((days) => days.length === 2)),
    ),
  ),
  source(CompetenceClaim, { by: 'userId', columns: ['competenceId', 'level'] }, (features: Features, userId, rows) =>
    features.competences(userId, rows),
  ),
  source(
    Match,
    { by: 'userId', columns: ['plannedMinutes'], only: { status: OPEN } },
    (features: Features, userId, rows) =>
      features.promised(userId, sum(rows.map(({ plannedMinutes }) => plannedMinutes))),
  ),
];

const ofCircles = [
  source(Tie, { by: 'userId', columns: ['organisationId', 'searchName'] }, (features: Features, userId, rows) =>
    features.ties(userId, rows),
  ),
  source(Membership, { by: 'userId', columns: ['organisationId'] }, (features: Features, userId, rows) =>
    features.memberships(
      userId,
      rows.map(({ organisationId }) => organisationId),
    ),
  ),
  source(
    Activity,
    { by: 'userId', columns: ['organisationId'], only: { status: SUPPORTED } },
    (features: Features, userId, rows) =>
      features.supports(
        userId,
        rows.map(({ organisationId }) => organisationId),
      ),
  ),
];

const ofRequests = [
  source(Match, { by: 'requestId', columns: ['userId'], only: { status: ASKED } }, (features: Features, id, rows) =>
    features.askedFor(
      id,
      rows.map(({ userId }) => userId),
    ),
  ),
  source(Organisation, { by: 'id', columns: ['municipalityId', 'searchName'] }, (features: Features, id, [seat]) =>
    features.organisation(id, seat),
  ),
  source(Municipality, { by: 'id', columns: ['latitude', 'longitude'] }, (features: Features, id, [point]) =>
    features.municipality(id, point),
  ),
];

/** What the ranking knows of volunteers, and of what surrounds them. */
export const volunteerFeatures: CopyOf<VolunteerFeatures> = {
  name: 'features of volunteers',
  empty: () => new VolunteerFeatures(),
  sources: [...ofVolunteers, ...ofCircles, ...ofRequests],
};
