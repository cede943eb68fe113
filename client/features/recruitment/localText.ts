import { useLanguage } from '../../ui/i18n';

type Bilingual<Stem extends string> = Readonly<Record<`${Stem}Pl` | `${Stem}En`, string>>;
type MaybeBilingual<Stem extends string> = { readonly [Name in `${Stem}Pl` | `${Stem}En`]?: string | null };

/** Texts that the API gives in both languages: `pick(section, 'title')`. */
export function useLocalText() {
  const suffix = useLanguage() === 'en' ? 'En' : 'Pl';
  function pick<Stem extends string>(from: Bilingual<Stem>, stem: Stem): string;
  function pick<Stem extends string>(from: MaybeBilingual<Stem>, stem: Stem): string | null;
  function pick<Stem extends string>(from: MaybeBilingual<Stem>, stem: Stem): string | null {
    return from[`${stem}${suffix}`] ?? null;
  }
  return pick;
}
