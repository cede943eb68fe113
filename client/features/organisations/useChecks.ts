import { useRules } from '../../ui/forms/rules';
import { useTexts } from './messages';
import { digitsOf, type LegalForm, type OrganisationValues } from './values';

/** What can be said about the fields at once; the server checks sums and registers. */
export function useChecks(forms: readonly LegalForm[]) {
  const { t } = useTexts();
  const rules = useRules();
  const digits = (pattern: RegExp, problem: string) => (text: string) =>
    text.trim() === '' || pattern.test(digitsOf(text)) ? null : problem;
  const krsDigits = digits(/^\d{1,10}$/, t('problem.krs'));
  return {
    kind: rules.chosen,
    legalFormId: rules.chosen,
    name: rules.minLength(3),
    municipalityId: rules.chosen,
    krs: (text: string, { legalFormId }: OrganisationValues) => {
      const register = forms.find(({ id }) => id === legalFormId)?.register;
      return register === 'KRS' && text.trim() === '' ? t('problem.krsRequired') : krsDigits(text);
    },
    nip: digits(/^\d{10}$/, t('problem.nip')),
    regon: digits(/^(\d{9}|\d{14})$/, t('problem.regon')),
    contactEmail: (text: string) => (text.trim() === '' ? null : rules.email(text)),
  };
}
