import { type Flaw, flawOf } from '../form/answers';
import { useTexts } from '../messages';
import type { FormQuestionFragment } from '../types';

/** What is wrong with an answer, in words; null when it is good. */
export function useFlawText(): (question: FormQuestionFragment, value: unknown) => string | null {
  const { t } = useTexts();
  const say = (flaw: Flaw) => t(`form.flaw.${flaw.kind}`, 'bound' in flaw ? { bound: flaw.bound } : {});
  return (question, value) => {
    const flaw = flawOf(question, value);
    return flaw && say(flaw);
  };
}
