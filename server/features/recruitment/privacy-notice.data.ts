import type { LegalDocumentSeed } from './regulations.data.js';

/**
 * Information under art. 13 GDPR for candidates and volunteers.
 * Placeholders: programmeName, foundationName, foundationAddress, contactEmail.
 */
export const PRIVACY_NOTICE: LegalDocumentSeed = {
  version: '2026-1',
  titlePl: 'Informacja o przetwarzaniu danych osobowych',
  titleEn: 'Privacy notice',
  sections: [
    {
      // Art. 13(1)(a) and (b).
      headingPl: 'Kto odpowiada za Twoje dane',
      headingEn: 'Who is responsible for your data',
      pointsPl: [
        'Administratorem danych jest {{foundationName}}, {{foundationAddress}}.',
        'W sprawach danych osobowych napisz na adres {{contactEmail}} lub na adres siedziby.',
      ],
      pointsEn: [
        'The controller of the data is {{foundationName}}, {{foundationAddress}}.',
        'In matters of personal data write to {{contactEmail}} or to the registered address.',
      ],
    },
    {
      // Art. 13(1)(c) and (d).
      headingPl: 'Po co i na jakiej podstawie',
      headingEn: 'Purposes and legal bases',
      pointsPl: [
        'Nabór do zespołu „{{programmeName}}”: przyjęcie i ocena zgłoszenia, kontakt w jego sprawie (art. 6 ust. 1 ' +
          'lit. b RODO, działania na Twoje żądanie przed zawarciem porozumienia).',
        'Wykonywanie porozumienia: plan rozwoju, szkolenia, działania, zaświadczenia (art. 6 ust. 1 lit. b RODO).',
        'Obowiązki prawne: zaopatrzenie lub ubezpieczenie wypadkowe, rozliczenia, ochrona małoletnich (art. 6 ust. 1 ' +
          'lit. c RODO).',
        'Prawnie uzasadniony interes: dobór osób do potrzeb organizacji, sprawozdania dla grantodawców, bezpieczeństwo ' +
          'portalu, ochrona przed roszczeniami (art. 6 ust. 1 lit. f RODO).',
        'Za odrębną zgodą: wizerunek (art. 6 ust. 1 lit. a RODO) oraz potrzeby związane z dostępnością, które mogą ' +
          'dotyczyć zdrowia (art. 9 ust. 2 lit. a RODO).',
      ],
      pointsEn: [
        'Recruitment to “{{programmeName}}”: receiving and reviewing the application, contact about it (art. 6(1)(b) ' +
          'GDPR, steps at your request before an agreement).',
        'Performance of the agreement: development plan, training, activities, certificates (art. 6(1)(b) GDPR).',
        'Legal obligations: accident provision or insurance, accounts, protection of minors (art. 6(1)(c) GDPR).',
        'Legitimate interests: matching people with the needs of organisations, reports to funders, security of the ' +
          'portal, defence against claims (art. 6(1)(f) GDPR).',
        'With separate consent: your image (art. 6(1)(a) GDPR) and accessibility needs, which may concern health ' +
          '(art. 9(2)(a) GDPR).',
      ],
    },
    {
      // Art. 13(1)(e) and (f).
      headingPl: 'Komu przekazujemy dane',
      headingEn: 'Who receives the data',
      pointsPl: [
        'Imię i nazwisko, gminę i kompetencje widzi organizacja, której proponujemy Twoją pomoc. Telefon i e-mail ' +
          'zobaczy dopiero wtedy, gdy obie strony zgodzą się na współpracę.',
        'Dane otrzymują też: firmy, które na nasze zlecenie utrzymują portal i pocztę, osoby oceniające zgłoszenia, ' +
          'osoby prowadzące szkolenia, ubezpieczyciel oraz grantodawcy i urzędy w zakresie wymaganym prawem lub umową.',
        'Nie przekazujemy danych poza Europejski Obszar Gospodarczy.',
      ],
      pointsEn: [
        'Your name, municipality and competences are seen by an organisation to which we propose your help. It sees ' +
          'your telephone and e-mail only when both sides have agreed to cooperate.',
        'Data are also received by: companies that run the portal and mail for us, reviewers, trainers, the insurer, ' +
          'and funders and authorities as far as the law or a contract requires.',
        'We do not transfer data outside the European Economic Area.',
      ],
    },
    {
      // Art. 13(2)(a).
      headingPl: 'Jak długo je przechowujemy',
      headingEn: 'How long we keep them',
      pointsPl: [
        'Zgłoszenie odrzucone lub wycofane: 6 miesięcy od zakończenia naboru. Zgłoszenie z listy rezerwowej: do ' +
          'zamknięcia naboru w archiwum.',
        'Porozumienie, działania i zaświadczenia: czas trwania porozumienia i 6 lat, do końca roku kalendarzowego.',
        'Dokumentacja dotacji, w której występują Twoje dane: 5 lat od początku roku następującego po zakończeniu zadania. ' +
          'Jeżeli stosuje się kilka okresów, obowiązuje najdłuższy.',
        'Dane przetwarzane za zgodą: do jej wycofania, a potrzeby związane z dostępnością: do zakończenia wydarzenia, ' +
          'którego dotyczą.',
        'Po tych terminach usuwamy dane albo je anonimizujemy: znika osoba, zostają liczby godzin i miejsca.',
      ],
      pointsEn: [
        'An application rejected or withdrawn: 6 months from the end of the round. One on the reserve list: until the ' +
          'round is archived.',
        'The agreement, activities and certificates: the term of the agreement and 6 years, to the end of the calendar year.',
        'Records of a grant that contain your data: 5 years from the start of the year after the task was completed. ' +
          'Where several periods apply, the longest counts.',
        'Data processed by consent: until it is withdrawn; accessibility needs: until the event they concern is over.',
        'After these periods we delete the data or anonymise them: the person goes, the hours and places stay.',
      ],
    },
    {
      // Art. 13(2)(b), (c) and (d).
      headingPl: 'Twoje prawa',
      headingEn: 'Your rights',
      pointsPl: [
        'Możesz uzyskać dostęp do danych i ich kopię, sprostować je, usunąć, ograniczyć ich przetwarzanie i przenieść. ' +
          'Większość z tego zrobisz od razu w portalu.',
        'Możesz sprzeciwić się przetwarzaniu opartemu na prawnie uzasadnionym interesie.',
        'Możesz w każdej chwili wycofać zgodę; nie zmienia to zgodności z prawem tego, co zrobiliśmy wcześniej.',
        'Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
      ],
      pointsEn: [
        'You may have access to the data and a copy of them, rectify, erase and port them, and restrict their ' +
          'processing. Most of this you can do at once in the portal.',
        'You may object to processing based on legitimate interests.',
        'You may withdraw a consent at any time; this does not affect the lawfulness of what was done before.',
        'You may lodge a complaint with the President of the Polish Personal Data Protection Office.',
      ],
    },
    {
      // Art. 13(2)(e) and (f).
      headingPl: 'Czy musisz podać dane',
      headingEn: 'Whether you must give the data',
      pointsPl: [
        'Podanie danych jest dobrowolne, ale bez pól oznaczonych jako wymagane nie możemy rozpatrzyć zgłoszenia.',
        'Portal podpowiada osoby pasujące do potrzeb organizacji i wyjaśnia, dlaczego. Decyzję zawsze podejmują ludzie: ' +
          'nie podejmujemy decyzji wyłącznie automatycznie.',
      ],
      pointsEn: [
        'Giving the data is voluntary, but without the fields marked as required we cannot consider the application.',
        'The portal suggests people who fit the needs of an organisation and explains why. People always decide: ' +
          'no decision is made by automated means alone.',
      ],
    },
  ],
};
