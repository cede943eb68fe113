import { ActivitiesToConfirmDocument } from '../../graphql/generated/activities/graphql';
import type { RefetchList } from '../../ui/forms/usePayloadMutation';

/** What an organisation's answer changes elsewhere: what waits, and the support that the home page counts. */
export const AFTER_ANSWER: RefetchList = [ActivitiesToConfirmDocument, 'OrganisationFigures'];
