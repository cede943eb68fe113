import type { ActivityKindCode } from './activity-kind.data.js';
import type { CompetenceCode } from './competence.data.js';
import { COMMUNITY_REQUEST_TEMPLATES } from './request-template-community.data.js';
import { ORGANISATION_REQUEST_TEMPLATES } from './request-template-organisation.data.js';

/** Turns a vague problem into a deliverable, an effort and dates: the starting point of a request for support. */
export interface RequestTemplateSeed {
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
  readonly descriptionPl: string;
  readonly descriptionEn: string;
  /** What remains when the support is over. */
  readonly deliverablePl: string;
  readonly deliverableEn: string;
  readonly activityKindCode: ActivityKindCode;
  /** Suggested work of the volunteer, preparation included. */
  readonly effortMinutes: number;
  /** Suggested least time between the request and the event, so that someone can be found and get ready. */
  readonly leadTimeDays: number;
  readonly typicalParticipants: number;
  /** Levels from 1 to 5. */
  readonly competences: readonly { readonly code: CompetenceCode; readonly level: number }[];
  /** What an expert will ask first; an answer in the description saves a telephone call. */
  readonly questions: readonly { readonly pl: string; readonly en: string }[];
}

export const REQUEST_TEMPLATES: readonly RequestTemplateSeed[] = [
  ...COMMUNITY_REQUEST_TEMPLATES,
  ...ORGANISATION_REQUEST_TEMPLATES,
];
