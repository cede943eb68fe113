import { useCommonTexts } from '../messages';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Rule = (value: string) => string | null;

/** The checks that most forms need; the server checks again. */
export function useRules() {
  const { t } = useCommonTexts();
  const required: Rule = (value) => (value.trim() ? null : t('form.required'));
  const email: Rule = (value) => (EMAIL.test(value.trim()) ? null : t('form.email'));
  const minLength =
    (min: number): Rule =>
    (value) =>
      value.trim().length >= min ? null : t('form.tooShort', { min });
  const maxLength =
    (max: number): Rule =>
    (value) =>
      value.trim().length <= max ? null : t('form.tooLong', { max });
  const chosen = (value: unknown): string | null =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? t('form.required') : null;
  /** The first rule that objects. */
  const all =
    (...rules: readonly Rule[]): Rule =>
    (value) =>
      rules.reduce<string | null>((problem, rule) => problem ?? rule(value), null);
  return { required, email, minLength, maxLength, chosen, all };
}
