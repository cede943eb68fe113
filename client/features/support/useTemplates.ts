import type { TemplateFragment } from '../../graphql/generated/support/graphql';
import { localName } from '../catalogue';
import { useTexts } from './messages';

type Described = Pick<TemplateFragment, 'namePl' | 'nameEn'> &
  Partial<Pick<TemplateFragment, 'descriptionPl' | 'descriptionEn' | 'deliverablePl' | 'deliverableEn' | 'questions'>>;

/** The texts of a template in the language of the interface. */
export function useTemplateTexts() {
  const { language } = useTexts();
  const isEnglish = language === 'en';
  return (template: Described) => ({
    name: localName(template, language),
    description: (isEnglish ? template.descriptionEn : template.descriptionPl) ?? '',
    deliverable: (isEnglish ? template.deliverableEn : template.deliverablePl) ?? '',
    questions: (template.questions ?? []).map(({ pl, en }) => (isEnglish ? en : pl)),
  });
}
