import { Button } from '@mantine/core';
import { Link } from 'react-router';
import {
  AcceptApplicationDocument,
  ApplicationCountsDocument,
  type OfficeApplicationQuery,
  RejectApplicationDocument,
  ReserveApplicationDocument,
  StartApplicationReviewDocument,
  WithdrawApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { urls as agreements } from '../../agreements/urls';
import { useTexts } from '../messages';
import { WITHDRAWABLE } from '../states';
import { ReturnApplication } from './ReturnApplication';

const REFETCH = [ApplicationCountsDocument];

/** The steps that the application's state allows. */
export function DecisionActions({ application }: { application: OfficeApplicationQuery['application'] }) {
  const { t } = useTexts();
  const { id, status } = application;
  const review = useAction(StartApplicationReviewDocument, {
    successMessage: t('decide.reviewStarted'),
    refetchQueries: REFETCH,
  });
  return (
    <>
      {WITHDRAWABLE.includes(status) && status !== 'DRAFT' && <Withdraw id={id} />}
      {status === 'SUBMITTED' && (
        <>
          <ReturnApplication application={application} />
          <Button loading={review.isRunning} onClick={() => void review.run({ input: { id } })}>
            {t('decide.review')}
          </Button>
        </>
      )}
      {(status === 'UNDER_REVIEW' || status === 'INCOMPLETE') && <Reject id={id} />}
      {status === 'UNDER_REVIEW' && <Reserve id={id} />}
      {(status === 'UNDER_REVIEW' || status === 'RESERVE') && <Accept id={id} />}
      {status === 'ACCEPTED' && (
        <Button component={Link} to={agreements.create} variant="light">
          {t('decide.agreement')}
        </Button>
      )}
    </>
  );
}

interface DecisionProps {
  id: string;
}

function Withdraw({ id }: DecisionProps) {
  const { t } = useTexts();
  const withdraw = useAction(WithdrawApplicationDocument, {
    successMessage: t('decide.done'),
    refetchQueries: REFETCH,
  });
  return (
    <ConfirmButton
      variant="subtle"
      message={t('decide.withdrawQuestion')}
      reason="required"
      onConfirm={(reason) => withdraw.run({ input: { id, reason } })}
    >
      {t('decide.withdraw')}
    </ConfirmButton>
  );
}

function Reject({ id }: DecisionProps) {
  const { t } = useTexts();
  const reject = useAction(RejectApplicationDocument, { successMessage: t('decide.done'), refetchQueries: REFETCH });
  return (
    <ConfirmButton
      variant="default"
      message={t('decide.rejectQuestion')}
      reason="required"
      onConfirm={(reason) => reject.run({ input: { id, reason } })}
    >
      {t('decide.reject')}
    </ConfirmButton>
  );
}

function Reserve({ id }: DecisionProps) {
  const { t } = useTexts();
  const reserve = useAction(ReserveApplicationDocument, { successMessage: t('decide.done'), refetchQueries: REFETCH });
  return (
    <ConfirmButton
      variant="default"
      message={t('decide.reserveQuestion')}
      onConfirm={() => reserve.run({ input: { id } })}
    >
      {t('decide.reserve')}
    </ConfirmButton>
  );
}

function Accept({ id }: DecisionProps) {
  const { t } = useTexts();
  const accept = useAction(AcceptApplicationDocument, { successMessage: t('decide.done'), refetchQueries: REFETCH });
  return (
    <ConfirmButton message={t('decide.acceptQuestion')} onConfirm={() => accept.run({ input: { id } })}>
      {t('decide.accept')}
    </ConfirmButton>
  );
}
