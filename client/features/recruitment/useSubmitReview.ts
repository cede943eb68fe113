import { useRef } from 'react';
import { MyReviewsDocument, ReviewDocument, SubmitReviewDocument } from '../../graphql/generated/recruitment/graphql';
import { fieldPath } from '../../ui/forms/payload';
import { usePayloadMutation } from '../../ui/forms/usePayloadMutation';
import { notifyDone, notifyProblem } from '../../ui/notify';
import { useTexts } from './messages';

/** The form of a review is saved first and submitted then, if that is what its author pressed. */
export function useSubmitReview(id: string) {
  const { t } = useTexts();
  const wanted = useRef(false);
  const { send } = usePayloadMutation(SubmitReviewDocument, [ReviewDocument, MyReviewsDocument]);

  /** What is missing, by the field. */
  const submit = async (version: number): Promise<Record<string, string>> => {
    let errors: Record<string, string> = {};
    await send({ input: { id, version } }, (outcome) => {
      if (outcome.isDone) notifyDone(t('review.submitted'));
      else if (outcome.problem) notifyProblem(outcome.problem);
      else errors = Object.fromEntries(outcome.userErrors.map(({ path, message }) => [fieldPath(path), message]));
    });
    return errors;
  };
  return {
    get isWanted() {
      return wanted.current;
    },
    want: (isWanted: boolean) => {
      wanted.current = isWanted;
    },
    send: submit,
  };
}
