import { useRules } from '../../ui/forms/rules';
import { useTexts } from './messages';

/** What the form asks for before it is sent; a draft may be shorter, so the server alone asks for the rest. */
export function useChecks() {
  const { t } = useTexts();
  const rules = useRules();
  return {
    organisationId: (value: unknown) => (value ? null : t('choose.organisation')),
    templateId: (value: unknown) => (value ? null : t('choose.template')),
    title: rules.required,
    description: rules.minLength(50),
    municipalityId: rules.chosen,
    competences: rules.chosen,
  };
}
