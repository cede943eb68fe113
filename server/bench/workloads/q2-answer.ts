import type { Pool, RowDataPacket } from 'mysql2/promise';
import { figuresOf, progressOf, type Rows, warningsOf } from './q2-figures.js';
import * as sql from './q2-statements.js';

export interface Whose {
  userId: string;
  /** The present one, YYYY-MM. */
  month: string;
}

const cursorOf = (values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

const placeOf = (row: RowDataPacket) =>
  row.municipalityId && {
    ...{ id: row.municipalityId, name: row.municipalityName, kind: row.municipalityKind },
    county: { id: row.countyId, name: row.countyName, kind: row.countyKind },
  };

const listOf = (column: unknown): unknown => (typeof column === 'string' ? JSON.parse(column) : column);

/** The home page of a volunteer, each table read once. */
export async function dashboard(pool: Pool, { userId, month }: Whose) {
  const read = async (statement: string, times = 1): Promise<Rows> =>
    (await pool.execute<RowDataPacket[]>(statement, Array(times).fill(userId)))[0];
  const [people, claims, ties, activities, agreements, plans, items, matches, enrolments, requests, counted] =
    await Promise.all([
      read(sql.PERSON),
      read(sql.CLAIMS),
      read(sql.TIES),
      read(sql.ACTIVITIES),
      read(sql.AGREEMENTS),
      read(sql.PLANS),
      read(sql.ITEMS, 3),
      read(sql.MATCHES),
      read(sql.ENROLMENTS),
      read(sql.REQUESTS, 0),
      read(sql.LOOKING_TOTAL, 0),
    ]);
  const done = { activities, claims, enrolments };
  return {
    myActivities: {
      totalCount: activities.filter(({ status }) => status === 'RETURNED' || status === 'DISPUTED').length,
    },
    myAgreements: agreements.map(agreementOf),
    myPlans: plans.map((plan) => planOf(plan, progressOf(plan, items, done))),
    myMatches: matchesOf(matches),
    myEnrolments: enrolments.map(enrolmentOf),
    myFigures: figuresOf(activities, month),
    requestsForVolunteers: requestsOf(requests, counted[0]?.total),
    viewer: { user: people[0] && profileOf(people[0], claims, ties) },
  };
}

const agreementOf = (row: RowDataPacket) => ({
  ...{ id: row.id, number: row.number, status: row.status, userId: row.userId, volunteerName: row.volunteerName },
  ...{ parentId: row.parentId, effectiveOn: row.effectiveOn, changes: row.changes },
  ...{
    validFrom: row.validFrom,
    validTo: row.validTo,
    terminatedOn: row.terminatedOn,
    coverDue: row.coverDue,
    warnings: warningsOf(row),
  },
});

const planOf = (row: RowDataPacket, progress: object) => ({
  ...{ id: row.id, edition: row.edition, status: row.status, proposedBy: row.proposedBy, agreedAt: row.agreedAt },
  ...{ updatedAt: row.updatedAt, userId: row.userId, user: { id: row.userId, name: row.userName }, progress },
});

const MATCHES_SHOWN = 5;

function matchesOf(rows: Rows) {
  const shown = rows.slice(0, MATCHES_SHOWN);
  const last = shown.at(-1);
  return {
    nodes: shown.map((row) => ({
      ...{ id: row.id, version: row.version, status: row.status, origin: row.origin },
      ...{ plannedMinutes: row.plannedMinutes, respondBy: row.respondBy, createdAt: row.createdAt },
      user: { id: row.userId, name: row.userName },
      organisation: { id: row.organisationId, name: row.organisationName },
      request: { id: row.requestId, title: row.title, municipality: placeOf(row) },
    })),
    pageInfo: {
      hasNextPage: rows.length > MATCHES_SHOWN,
      endCursor: last ? cursorOf([last.createdAt, last.id]) : null,
    },
    totalCount: last?.total ?? 0,
  };
}

function enrolmentOf(row: RowDataPacket) {
  const own = {
    id: row.id,
    sessionId: row.sessionId,
    userId: row.userId,
    status: row.status,
    waitingPlace: row.waitingPlace,
  };
  return {
    ...own,
    session: {
      ...{ id: row.sessionId, version: row.version, trainingId: row.trainingId, status: row.sessionStatus },
      ...{ startsAt: row.startsAt, endsAt: row.endsAt, enrolBy: row.enrolBy, place: row.place },
      ...{ onlineLink: row.onlineLink, capacity: row.capacity, takenPlaces: row.taken, waiting: row.waiting },
      ...{ cancelReason: row.cancelReason, municipality: placeOf(row), myEnrolment: own },
      training: { id: row.trainingId, titlePl: row.titlePl, titleEn: row.titleEn, minutes: row.minutes },
    },
  };
}

const REQUESTS_SHOWN = 3;

function requestsOf(rows: Rows, totalCount: number) {
  const shown = rows.slice(0, REQUESTS_SHOWN);
  const last = shown.at(-1);
  return {
    nodes: shown.map((row) => ({
      ...{ id: row.id, title: row.title, status: row.status, statusSince: row.statusSince, createdAt: row.createdAt },
      ...{ origin: row.origin, organisationId: row.organisationId, effortMinutes: row.effortMinutes },
      ...{ online: row.online === 1, neededBy: row.neededBy, municipality: placeOf(row) },
      // Volunteers do not see whether an organisation is still being checked.
      organisation: { id: row.organisationId, name: row.organisationName, status: null },
      template: row.templateId && { id: row.templateId, namePl: row.namePl, nameEn: row.nameEn },
    })),
    pageInfo: {
      hasNextPage: rows.length > REQUESTS_SHOWN,
      endCursor: last ? cursorOf([last.statusSince, last.id]) : null,
    },
    totalCount,
  };
}

const profileOf = (row: RowDataPacket, claims: Rows, ties: Rows) => ({
  ...{ id: row.id, version: row.version, name: row.name, email: row.email, phone: row.phone, about: row.about },
  ...{ birthYear: row.birthYear, languages: listOf(row.languages), travelKm: row.travelKm },
  ...{ monthlyMinutes: row.monthlyMinutes, accessibilityNeeds: row.accessibilityNeeds, municipality: placeOf(row) },
  claims: claims.map(({ id, competenceId, level, source, evidence, namePl, nameEn }) => ({
    ...{ id, competenceId, level, source, evidence, competence: { id: competenceId, namePl, nameEn } },
  })),
  ties: ties.map(({ id, kind, organisationName, organisationId, name, municipalityId, municipalityName }) => ({
    ...{ id, kind, organisationName },
    organisation: organisationId && {
      ...{ id: organisationId, name, municipality: { id: municipalityId, name: municipalityName } },
    },
  })),
});
