import type { AgreementParagraphSeed, AgreementText } from './agreement-template.data.js';

/*
 * The wording of an annex. What it changes is said in the words of the agreement's own template: each point that reads
 * otherwise with the new terms is given anew. "The act" is that of 24 April 2003, "k.c." the Civil Code.
 */

interface AnnexTemplate {
  readonly title: AgreementText;
  readonly parties: AgreementText;
  readonly changes: { readonly headingPl: string; readonly headingEn: string };
  /** A point of a paragraph that has several. */
  readonly point: AgreementText;
  /** A paragraph that is a single point. */
  readonly paragraph: AgreementText;
  /** What follows the changes. */
  readonly paragraphs: readonly AgreementParagraphSeed[];
}

export const ANNEX_TEMPLATE: AnnexTemplate = {
  title: {
    pl: 'Aneks nr {{annexNumber}} do porozumienia o wykonywaniu świadczeń wolontariackich',
    en: 'Annex no. {{annexNumber}} to the agreement on the performance of volunteer services',
  },
  parties: {
    pl:
      'zawarty {{date}} r., {{place}}, do porozumienia nr {{agreementNumber}} z dnia {{agreementDate}} r., między:\n' +
      '{{foundationName}}, {{foundationAddress}}, KRS {{foundationKrs}}, reprezentacja: {{foundationRepresentative}}, ' +
      'w dalszej części: Korzystający,\na\n{{volunteerName}}, adres: {{volunteerAddress}}, w dalszej części: Wolontariusz.',
    en:
      'concluded on {{date}} in {{place}} to agreement no. {{agreementNumber}} of {{agreementDate}} between:\n' +
      '{{foundationName}}, {{foundationAddress}}, KRS {{foundationKrs}}, represented by {{foundationRepresentative}}, ' +
      'called below the Beneficiary,\nand\n{{volunteerName}}, address: {{volunteerAddress}}, called below the Volunteer.',
  },
  changes: { headingPl: 'Zmiany porozumienia', headingEn: 'Changes to the agreement' },
  point: {
    pl: '§ {{paragraph}} ust. {{point}} porozumienia ({{heading}}) otrzymuje brzmienie: „{{wording}}”',
    en: '§ {{paragraph}}({{point}}) of the agreement ({{heading}}) receives the wording: “{{wording}}”',
  },
  paragraph: {
    pl: '§ {{paragraph}} porozumienia ({{heading}}) otrzymuje brzmienie: „{{wording}}”',
    en: '§ {{paragraph}} of the agreement ({{heading}}) receives the wording: “{{wording}}”',
  },
  paragraphs: [
    {
      key: 'REST',
      headingPl: 'Pozostałe postanowienia',
      headingEn: 'Other provisions',
      bodyPl: [
        'Pozostałe postanowienia porozumienia nie zmieniają się.',
        'Informacja o ryzyku, prawach i obowiązkach, która jest załącznikiem do porozumienia, obowiązuje nadal i pozostaje ' +
          'dostępna w portalu. Wolontariusz potwierdza, że ją zna.',
      ],
      bodyEn: [
        'The other provisions of the agreement do not change.',
        'The information on risks, rights and duties annexed to the agreement still applies and stays available in the ' +
          'portal. The Volunteer confirms knowing it.',
      ],
    },
    {
      key: 'EFFECT',
      headingPl: 'Wejście w życie',
      headingEn: 'Entry into effect',
      bodyPl: [
        'Aneks wchodzi w życie {{effectiveOn}} r., a jeśli strony podpiszą go później, z dniem podpisania przez obie strony.',
      ],
      bodyEn: [
        'The annex takes effect on {{effectiveOn}} or, if the parties sign it later, on the day on which both have signed it.',
      ],
    },
    {
      // Art. 77(1) of the Civil Code.
      key: 'FORM',
      headingPl: 'Forma',
      headingEn: 'Form',
      bodyPl: [
        'Zmiana porozumienia wymaga takiej formy, jaką ustawa lub strony przewidziały w celu jego zawarcia ' +
          '(art. 77 § 1 Kodeksu cywilnego).',
        'Aneks sporządzony na papierze ma dwa jednobrzmiące egzemplarze, po jednym dla każdej ze stron.',
      ],
      bodyEn: [
        'A change of the agreement requires the form that the act or the parties provided for its conclusion ' +
          '(art. 77(1) of the Civil Code).',
        'An annex drawn up on paper has two identical copies, one for each party.',
      ],
    },
  ],
};
