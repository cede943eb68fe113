import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import {
  ArchiveRoundDocument,
  CloseRoundDocument,
  DecideRoundDocument,
  OpenRoundDocument,
  PublishRoundDocument,
  type RoundInput,
  type RoundSummaryFragment,
  StartRoundReviewDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The one step that the round's state allows. */
export function RoundActions({ round }: { round: RoundSummaryFragment }) {
  const { t } = useTexts();
  const { id, status } = round;
  switch (status) {
    case 'DRAFT':
      return (
        <>
          <Button component={Link} to={urls.editRound(id)} variant="default">
            {t('office.edit')}
          </Button>
          <Step
            id={id}
            mutation={PublishRoundDocument}
            label={t('office.openRound')}
            question={t('office.openQuestion')}
          />
        </>
      );
    case 'OPEN':
      return (
        <Step
          id={id}
          mutation={CloseRoundDocument}
          label={t('office.closeRound')}
          question={t('office.closeQuestion')}
        />
      );
    case 'CLOSED':
      return <Step id={id} mutation={StartRoundReviewDocument} label={t('office.startRoundReview')} />;
    case 'IN_REVIEW':
      return (
        <Step
          id={id}
          mutation={DecideRoundDocument}
          label={t('office.decideRound')}
          question={t('office.decideQuestion')}
        />
      );
    case 'DECIDED':
      return (
        <Step
          id={id}
          mutation={ArchiveRoundDocument}
          label={t('office.archiveRound')}
          question={t('office.archiveQuestion')}
        />
      );
    case 'ARCHIVED':
      return null;
  }
}

interface StepProps<Data, Variables extends OperationVariables> {
  id: string;
  mutation: TypedDocumentNode<Data, Variables>;
  label: string;
  question?: string;
}

function Step<Data extends object>({ id, mutation, label, question }: StepProps<Data, { input: RoundInput }>) {
  const { t } = useTexts();
  const step = useAction(mutation, { successMessage: t('office.done'), refetchQueries: [OpenRoundDocument] });
  return (
    <ConfirmButton message={question} onConfirm={() => step.run({ input: { id } })}>
      {label}
    </ConfirmButton>
  );
}
