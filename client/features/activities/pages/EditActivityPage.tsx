import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  type ActivityDetailsFragment,
  ActivityDocument,
  MyActivitiesDocument,
  NewActivityDocument,
  type NewActivityQuery,
  SubmitActivityDocument,
  UpdateActivityDocument,
} from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useMunicipalityLabel } from '../../region';
import { entryOf, FIELD_NAMES, type Matched, updateInput } from '../entry';
import { useTexts } from '../messages';
import { canEdit, isWithVolunteer } from '../turns';
import { urls } from '../urls';
import { EntryFields } from '../views/EntryFields';

export function EditActivityPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const activity = useQuery(ActivityDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const choices = useQuery(NewActivityDocument);
  return (
    <Page
      title={t('edit.title')}
      size="narrow"
      breadcrumbs={[
        { label: t('mine.title'), to: urls.mine },
        { label: activity.data?.activity.topic ?? t('page.what'), to: urls.activity(id) },
      ]}
    >
      <AsyncView result={activity}>
        {(found) => (
          <AsyncView result={choices}>
            {(data) =>
              canEdit(found.activity) ? (
                <EditForm key={found.activity.id} activity={found.activity} data={data} />
              ) : (
                <Alert color="gray">{t('edit.closed')}</Alert>
              )
            }
          </AsyncView>
        )}
      </AsyncView>
    </Page>
  );
}

interface EditFormProps {
  activity: ActivityDetailsFragment;
  data: NewActivityQuery;
}

function EditForm({ activity, data }: EditFormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const navigate = useNavigate();
  const placeName = useMunicipalityLabel();
  const submit = useAction(SubmitActivityDocument, { successMessage: t('page.submitted') });
  const sendsAgain = isWithVolunteer(activity);
  const form = useMutationForm(UpdateActivityDocument, {
    initialValues: entryOf(activity, activity.municipality ? placeName(activity.municipality) : ''),
    validate: { organisation: rules.chosen, kindId: rules.required, topic: rules.required, heldOn: rules.required },
    toVariables: (values) => ({ input: updateInput(activity.id, activity.version, values) }),
    fieldNames: FIELD_NAMES,
    refetchQueries: [MyActivitiesDocument],
    ...(!sendsAgain && { successMessage: t('edit.saved') }),
    onSuccess: async () => {
      if (sendsAgain) await submit.run({ input: { id: activity.id } });
      await navigate(urls.activity(activity.id));
    },
  });
  return (
    <Form form={form} guarded>
      <Notices activity={activity} />
      <EntryFields
        form={form}
        matches={withOwn(data.myMatches.nodes, activity)}
        kinds={data.activityKinds}
        isDetailed
      />
      <SubmitButton form={form} size="lg" fullWidth>
        {t(saveLabel(activity))}
      </SubmitButton>
    </Form>
  );
}

const saveLabel = (activity: ActivityDetailsFragment) => {
  if (activity.status === 'DRAFT') return 'form.saveAndSend';
  return isWithVolunteer(activity) ? 'form.saveAndSendAgain' : 'form.saveChanges';
};

function Notices({ activity: { status, returnComment, disputeReason } }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  return (
    <>
      {returnComment && <Alert color="red">{t('edit.returned', { comment: returnComment })}</Alert>}
      {disputeReason && <Alert color="red">{t('edit.disputed', { comment: disputeReason })}</Alert>}
      {status === 'CONFIRMED' && <Alert color="gray">{t('edit.confirmedHint')}</Alert>}
    </>
  );
}

/** The match that the entry belongs to may have ended meanwhile; it stays a choice. */
function withOwn(matches: readonly Matched[], activity: ActivityDetailsFragment): readonly Matched[] {
  const { matchId, organisationId, organisation, request, kindId } = activity;
  if (!matchId || matches.some(({ id }) => id === matchId)) return matches;
  const own: Matched = {
    __typename: 'Match',
    id: matchId,
    organisationId,
    organisation: organisation ?? null,
    request: request ? { ...request, activityKindId: kindId } : null,
  };
  return [own, ...matches];
}
