import { useViewer } from '../../access/ViewerContext';
import { urls as activities } from '../activities/urls';
import { urls as agreements } from '../agreements/urls';
import { urls as catalogue } from '../catalogue/urls';
import { urls as foundation } from '../foundation/urls';
import { urls as matching } from '../matching/urls';
import { urls as organisations } from '../organisations/urls';
import { urls as plans } from '../plans/urls';
import { urls as recruitment } from '../recruitment/urls';
import { urls as support } from '../support/urls';
import { urls as trainings } from '../trainings/urls';
import { urls as volunteers } from '../volunteers/urls';

type Places = Readonly<Record<string, (id: string) => string>>;

/** Pages that a case has whoever looks at it. */
const SHARED: Places = {
  TrainingSession: trainings.session,
  SupportRequest: support.request,
  Match: matching.match,
  Activity: activities.activity,
};

const COORDINATORS: Places = {
  ...SHARED,
  RecruitmentRound: recruitment.round,
  Application: recruitment.officeApplication,
  Agreement: agreements.office,
  DevelopmentPlan: plans.edition,
  Training: trainings.editTraining,
  Organisation: organisations.organisation,
};

const catalogues = () => catalogue.catalogues;
const ADMINISTRATORS: Places = {
  AgreementTemplate: agreements.template,
  Foundation: () => foundation.foundation,
  Organisation: organisations.organisation,
  Competence: catalogues,
  CompetenceArea: catalogues,
  ActivityKind: catalogues,
  RequestTemplate: catalogues,
  LegalForm: catalogues,
  PublicBenefitArea: catalogues,
};

const VOLUNTEERS: Places = {
  ...SHARED,
  Application: recruitment.application,
  Agreement: agreements.ownOne,
  DevelopmentPlan: plans.ownEdition,
  Enrolment: () => trainings.mine,
  CompetenceClaim: () => volunteers.profile,
  Tie: () => volunteers.profile,
};

interface Recorded {
  readonly subject: string;
  readonly subjectId: string;
}

/** The page of the record that something happened to; null where the viewer has none for it. */
export function useRecordUrl(): (event: Recorded) => string | null {
  const { hasRole } = useViewer();
  return ({ subject, subjectId }) => {
    const places = {
      ...(hasRole('ADMINISTRATOR') && ADMINISTRATORS),
      ...(hasRole('COORDINATOR') && COORDINATORS),
    };
    return places[subject]?.(subjectId) ?? null;
  };
}

/** The same for what happened to the viewer's own records. */
export const ownRecordUrl = ({ subject, subjectId }: Recorded): string | null =>
  VOLUNTEERS[subject]?.(subjectId) ?? null;
