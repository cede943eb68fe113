import type { Messages } from '../../platform/messages.js';

export const templatesMessages: Messages = {
  pl: {
    UNKNOWN_PLACEHOLDER: '{{place}}Nie ma takiego pola: {{name}}.',
    BROKEN_PLACEHOLDER: '{{place}}Pole zapisuje się w podwójnych nawiasach klamrowych, na przykład {{example}}.',
    PLACEHOLDER_MISSING: '{{place}}Brakuje pola {{name}}, w obu językach.',
    PLACEHOLDER_DEMANDED: '{{place}}To postanowienie wymaga pola {{name}}, w obu językach ({{article}} ustawy).',
    PARAGRAPH_EMPTY: '{{place}}Uzupełnij nagłówek i punkty w obu językach albo usuń ten paragraf.',
    LANGUAGES_DIFFER: '{{place}}Obie wersje językowe muszą mieć tyle samo punktów i te same pola.',
    MISSING_SCOPE: 'Brakuje postanowienia o zakresie świadczeń ({{article}} ustawy).',
    MISSING_MANNER: 'Brakuje postanowienia o sposobie i miejscu świadczeń ({{article}} ustawy).',
    MISSING_PERIOD: 'Brakuje postanowienia o czasie obowiązywania ({{article}} ustawy).',
    MISSING_TERMINATION: 'Brakuje postanowienia o rozwiązaniu porozumienia ({{article}} ustawy).',
    MISSING_SAFETY: 'Brakuje postanowienia o bezpieczeństwie, prawach i obowiązkach ({{article}} ustawy).',
    MISSING_COSTS: 'Brakuje postanowienia o kosztach podróży i dietach ({{article}} ustawy).',
    MISSING_INSURANCE: 'Brakuje postanowienia o ochronie od wypadków ({{article}} ustawy).',
    MISSING_CERTIFICATE: 'Brakuje postanowienia o potwierdzeniu treści i zaświadczeniu ({{article}} ustawy).',
    TEMPLATE_UNDER_WAY: 'Nowe wydanie wzoru jest już w przygotowaniu. Dokończ je albo usuń.',
  },
  en: {
    UNKNOWN_PLACEHOLDER: '{{place}}There is no such field: {{name}}.',
    BROKEN_PLACEHOLDER: '{{place}}A field is written in double braces, such as {{example}}.',
    PLACEHOLDER_MISSING: '{{place}}The field {{name}} is missing, in both languages.',
    PLACEHOLDER_DEMANDED:
      '{{place}}This provision needs the field {{name}}, in both languages ({{article}} of the act).',
    PARAGRAPH_EMPTY: '{{place}}Complete the heading and the points in both languages, or remove this paragraph.',
    LANGUAGES_DIFFER: '{{place}}Both languages must have as many points and the same fields.',
    MISSING_SCOPE: 'The provision on the scope of services is missing ({{article}} of the act).',
    MISSING_MANNER: 'The provision on manner and place is missing ({{article}} of the act).',
    MISSING_PERIOD: 'The provision on the period is missing ({{article}} of the act).',
    MISSING_TERMINATION: 'The provision on termination is missing ({{article}} of the act).',
    MISSING_SAFETY: 'The provision on safety, rights and duties is missing ({{article}} of the act).',
    MISSING_COSTS: 'The provision on travel costs and per diems is missing ({{article}} of the act).',
    MISSING_INSURANCE: 'The provision on cover against accidents is missing ({{article}} of the act).',
    MISSING_CERTIFICATE: 'The provision on confirmation and certificate is missing ({{article}} of the act).',
    TEMPLATE_UNDER_WAY: 'A new edition of the template is in preparation already. Finish or delete it.',
  },
};
