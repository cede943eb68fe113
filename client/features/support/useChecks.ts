import { useRules } from '../../ui/forms/rules';
import { useTexts } from './messages';

const PHONE = /^\+?[0-9 ()-]{9,20}$/;

/** What a request says, whoever asks; a draft may be shorter, so the server alone asks for the rest. */
function useContentChecks() {
  const { t } = useTexts();
  const rules = useRules();
  return {
    templateId: (value: unknown) => (value ? null : t('choose.template')),
    title: rules.required,
    description: rules.minLength(50),
    municipalityId: rules.chosen,
    competences: rules.chosen,
  };
}

/** What the form asks for before it is sent. */
export function useChecks() {
  const { t } = useTexts();
  return { ...useContentChecks(), organisationId: (value: unknown) => (value ? null : t('choose.organisation')) };
}

/** The same for somebody without an account. */
export function useAskerChecks() {
  const { t } = useTexts();
  const rules = useRules();
  return {
    ...useContentChecks(),
    organisationName: rules.minLength(3),
    legalFormId: rules.chosen,
    organisationMunicipalityId: rules.chosen,
    personName: rules.required,
    email: rules.email,
    phone: (text: string) => (text.trim() === '' || PHONE.test(text.trim()) ? null : t('choose.phone')),
  };
}
