import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../../../access/useCan';
import {
  type ActivityDetailsFragment,
  DeleteActivityDocument,
  MyActivitiesDocument,
  SubmitActivityDocument,
} from '../../../graphql/generated/activities/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { canEdit, isWithVolunteer } from '../turns';
import { urls } from '../urls';

/** For the volunteer whose entry it is. */
export function OwnerActions({ activity }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const navigate = useNavigate();
  const input = { id: activity.id };
  const submit = useAction(SubmitActivityDocument, { successMessage: t('page.submitted') });
  const remove = useAction(DeleteActivityDocument, {
    successMessage: t('page.removed'),
    refetchQueries: [MyActivitiesDocument],
    onSuccess: () => void navigate(urls.mine),
  });
  if (!can('update', activity)) return null;
  const cameBack = activity.status !== 'DRAFT' && isWithVolunteer(activity);
  return (
    <>
      {canEdit(activity) && (
        <Button component={Link} to={urls.edit(activity.id)} variant={cameBack ? 'filled' : 'default'}>
          {t('page.edit')}
        </Button>
      )}
      {isWithVolunteer(activity) && (
        <Button
          variant={activity.status === 'DRAFT' ? 'filled' : 'default'}
          loading={submit.isRunning}
          onClick={() => void submit.run({ input })}
        >
          {t('page.submit')}
        </Button>
      )}
      {activity.status === 'DRAFT' && (
        <ConfirmButton variant="subtle" message={t('page.removeMessage')} onConfirm={() => remove.run({ input })}>
          {t('page.remove')}
        </ConfirmButton>
      )}
    </>
  );
}
