import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import {
  DeclineReviewDocument,
  MyReviewsDocument,
  ReviewDocument,
  StartReviewDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** What opens an application to its reviewer, or passes it on to somebody else. */
export function ImpartialityDeclaration({ id }: { id: string }) {
  const { t } = useTexts();
  const start = useAction(StartReviewDocument, { refetchQueries: [ReviewDocument] });
  return (
    <CardFrame title={t('review.declarationTitle')}>
      <Text>{t('review.declaration')}</Text>
      <Group>
        <Button loading={start.isRunning} onClick={() => void start.run({ input: { id, impartial: true } })}>
          {t('review.declare')}
        </Button>
        <Conflict id={id} />
      </Group>
    </CardFrame>
  );
}

/** For a conflict of interest, also one that shows only later. */
export function Conflict({ id }: { id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const decline = useAction(DeclineReviewDocument, {
    successMessage: t('review.declined'),
    refetchQueries: [MyReviewsDocument],
    onSuccess: () => navigate(urls.myReviews),
  });
  return (
    <ConfirmButton
      variant="default"
      title={t('review.conflict')}
      message={t('review.conflictQuestion')}
      reason="required"
      onConfirm={(reason) => decline.run({ input: { id, reason } })}
    >
      {t('review.conflict')}
    </ConfirmButton>
  );
}
