import { useLanguage } from '../../../ui/i18n';

interface Titled {
  readonly titlePl: string;
  readonly titleEn: string;
}

/** The title in the language of the interface; empty for a training that the viewer may not read. */
export function useTrainingTitle(): (training: Titled | null | undefined) => string {
  const language = useLanguage();
  return (training) => (training ? (language === 'en' ? training.titleEn : training.titlePl) : '');
}
