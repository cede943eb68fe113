import type {
  RequestDetailsFragment,
  SupportRequestStatus,
  TemplateFragment,
} from '../../graphql/generated/support/graphql';
import type { AsyncOption } from '../../ui/forms/AsyncSelect';
import type { CompetenceLevelValue } from '../catalogue';

/** States that ask the asking side for something. */
export const ASKING_SIDES_TURN: readonly SupportRequestStatus[] = ['DRAFT', 'CLARIFICATION', 'AWAITING_CONFIRMATION'];

/** States that ask the coordinator for something. */
export const OFFICES_TURN: readonly SupportRequestStatus[] = ['SUBMITTED', 'QUALIFIED', 'MATCHING'];

/** In the order of the way that a request goes. */
export const OPEN_STATES: readonly SupportRequestStatus[] = [
  'SUBMITTED',
  'CLARIFICATION',
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
];

export const ALL_STATES: readonly SupportRequestStatus[] = ['DRAFT', ...OPEN_STATES, 'COMPLETED', 'CANCELLED', 'UNMET'];

/** What somebody without an account says besides: for whom they ask, and who they are. */
interface AskerValues {
  organisationName: string;
  legalFormId: AsyncOption | null;
  organisationMunicipalityId: AsyncOption | null;
  personName: string;
  email: string;
  phone: string;
}

const NOBODY: AskerValues = {
  organisationName: '',
  legalFormId: null,
  organisationMunicipalityId: null,
  personName: '',
  email: '',
  phone: '',
};

/** What the forms of a request hold. */
export interface RequestValues extends AskerValues {
  organisationId: AsyncOption | null;
  templateId: string | null;
  title: string;
  description: string;
  municipalityId: AsyncOption | null;
  place: string;
  online: boolean;
  preferredDates: string;
  neededBy: string | null;
  participants: number | '';
  involvesMinors: boolean;
  earlierContact: boolean;
  effortMinutes: number;
  competences: CompetenceLevelValue[];
}

export const EMPTY: RequestValues = {
  ...NOBODY,
  organisationId: null,
  templateId: null,
  title: '',
  description: '',
  municipalityId: null,
  place: '',
  online: false,
  preferredDates: '',
  neededBy: null,
  participants: '',
  involvesMinors: false,
  earlierContact: false,
  effortMinutes: 240,
  competences: [],
};

/** What is usual for the template; the topic stays if the person has written one already. */
export function suggested(template: TemplateFragment, name: string, title: string): Partial<RequestValues> {
  const { id, effortMinutes, participants, competences } = template;
  return {
    templateId: id,
    title: title || name,
    effortMinutes,
    participants,
    competences: competences.map(({ competenceId, level }) => ({ competenceId, level })),
  };
}

/** The request as its form begins. */
export function valuesOf(request: RequestDetailsFragment, municipality: AsyncOption | null): RequestValues {
  return {
    ...NOBODY,
    organisationId: { value: request.organisationId, label: request.organisation?.name ?? '' },
    templateId: request.templateId,
    title: request.title,
    description: request.description,
    municipalityId: municipality,
    place: request.place ?? '',
    online: request.online,
    preferredDates: request.preferredDates ?? '',
    neededBy: request.neededBy ?? null,
    participants: request.participants ?? '',
    involvesMinors: request.involvesMinors,
    earlierContact: request.earlierContact,
    effortMinutes: request.effortMinutes,
    competences: request.competences.map(({ competenceId, level }) => ({ competenceId, level })),
  };
}

/** What all mutations that write a request take. */
export function detailsOf(values: RequestValues) {
  const { title, description, online, neededBy, involvesMinors, earlierContact, effortMinutes, competences } = values;
  return {
    ...{ title, description, online, neededBy, involvesMinors, earlierContact, effortMinutes, competences },
    ...(values.municipalityId && { municipalityId: values.municipalityId.value }),
    place: values.place.trim() || null,
    preferredDates: values.preferredDates.trim() || null,
    participants: values.participants === '' ? null : values.participants,
  };
}

export const toCreateInput = (values: RequestValues) => ({
  ...detailsOf(values),
  organisationId: values.organisationId?.value ?? '',
  templateId: values.templateId ?? '',
});

/** Of somebody without an account. */
export const toAskInput = (values: RequestValues) => ({
  ...detailsOf(values),
  templateId: values.templateId ?? '',
  organisationName: values.organisationName,
  legalFormId: values.legalFormId?.value ?? '',
  organisationMunicipalityId: values.organisationMunicipalityId?.value ?? '',
  personName: values.personName,
  email: values.email,
  phone: values.phone.trim() || null,
});
