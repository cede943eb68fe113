/** A document that people accept or take note of: versioned, in numbered sections, complete in both languages. */
export interface LegalDocumentSeed {
  readonly version: string;
  readonly titlePl: string;
  readonly titleEn: string;
  readonly sections: readonly LegalSectionSeed[];
}

export interface LegalSectionSeed {
  readonly headingPl: string;
  readonly headingEn: string;
  /** Numbered points. May hold placeholders in double braces. */
  readonly pointsPl: readonly string[];
  readonly pointsEn: readonly string[];
}

/** What the regulations of a round begin with. Placeholders: programmeName, foundationName, regionName, contactEmail. */
export const REGULATIONS: LegalDocumentSeed = {
  version: '2026-1',
  titlePl: 'Regulamin naboru i udziału w programie „{{programmeName}}”',
  titleEn: 'Regulations of recruitment to and participation in “{{programmeName}}”',
  sections: [
    {
      headingPl: 'Postanowienia ogólne',
      headingEn: 'General provisions',
      pointsPl: [
        'Regulamin określa zasady naboru do zespołu „{{programmeName}}”, zwanego dalej zespołem, oraz zasady udziału ' +
          'w jego pracy. Zespół prowadzi {{foundationName}}, zwana dalej fundacją.',
        'Zespół tworzą osoby, które zdobywają wiedzę potrzebną w działaniach obywatelskich i jako wolontariuszki ' +
          'i wolontariusze dzielą się nią z organizacjami pozarządowymi i społecznościami lokalnymi w regionie: {{regionName}}.',
        'Udział w zespole jest dobrowolny i nieodpłatny. Świadczenia wykonuje się na zasadach ustawy z dnia ' +
          '24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie. Korzystającym w rozumieniu ' +
          'ustawy jest fundacja, także wtedy, gdy pomoc trafia do innej organizacji lub społeczności.',
        'Organizacje i społeczności otrzymują pomoc zespołu bezpłatnie.',
      ],
      pointsEn: [
        'These regulations set out how people are recruited to “{{programmeName}}”, called below the team, and how they ' +
          'take part in its work. The team is run by {{foundationName}}, called below the foundation.',
        'The team consists of people who acquire the knowledge that civic work needs and who, as volunteers, share it ' +
          'with non-governmental organisations and local communities in the region: {{regionName}}.',
        'Participation is voluntary and unpaid. Services are performed under the Act of 24 April 2003 on public benefit ' +
          'activity and volunteering. The beneficiary within the meaning of the act is the foundation, also when the ' +
          'help goes to another organisation or community.',
        'Organisations and communities receive the help of the team free of charge.',
      ],
    },
    {
      headingPl: 'Kto może dołączyć',
      headingEn: 'Who may join',
      pointsPl: [
        'Do zespołu może dołączyć osoba, która ma ukończone 18 lat i pełną zdolność do czynności prawnych, chce ' +
          'pomagać w regionie i jest gotowa dzielić się wiedzą także poza kręgiem organizacji, które już zna.',
        'Nie wymagamy określonego wykształcenia, stażu ani funkcji w organizacji. Fundacja dba o równe szanse ' +
          'i o dostępność naboru oraz szkoleń.',
        'Do działań z udziałem dzieci i młodzieży fundacja kieruje tylko osoby sprawdzone zgodnie z przepisami ' +
          'o ochronie małoletnich.',
      ],
      pointsEn: [
        'A person may join who is at least 18 years old, has full capacity to perform acts in law, wants to help in the ' +
          'region and is ready to share knowledge also beyond the circle of organisations that they already know.',
        'No particular education, seniority or post in an organisation is required. The foundation takes care of equal ' +
          'opportunities and of the accessibility of recruitment and training.',
        'For activities that involve children and young people the foundation proposes only people checked under the ' +
          'law on the protection of minors.',
      ],
    },
    {
      headingPl: 'Zgłoszenie',
      headingEn: 'The application',
      pointsPl: [
        'Fundacja ogłasza nabór, podając terminy, liczbę miejsc i kryteria oceny z ich wagami. Zgłoszenie składa się ' +
          'w portalu; osobom, którym portal sprawia trudność, pomaga koordynatorka lub koordynator.',
        'W jednym naborze można złożyć jedno zgłoszenie. Do czasu wysłania można je zmieniać, a do czasu decyzji wycofać.',
        'Jeżeli zgłoszenie ma braki, fundacja wskazuje je i wyznacza termin uzupełnienia. Zgłoszenie nieuzupełnione ' +
          'w terminie nie jest oceniane.',
      ],
      pointsEn: [
        'The foundation announces a round with its dates, number of places and criteria with their weights. ' +
          'Applications are made in the portal; a coordinator helps those who find the portal difficult.',
        'One application may be made in a round. It can be changed until it is submitted and withdrawn until the decision.',
        'If something is missing, the foundation says what and sets a deadline for completing it. An application not ' +
          'completed in time is not scored.',
      ],
    },
    {
      headingPl: 'Ocena i decyzja',
      headingEn: 'Review and decision',
      pointsPl: [
        'Każde zgłoszenie oceniają niezależnie co najmniej dwie osoby, które wcześniej oświadczają, że są bezstronne. ' +
          'Za każde kryterium przyznają punkty i uzasadniają je na piśmie. Gdy oceny różnią się o więcej niż 30%, ' +
          'zgłoszenie ocenia trzecia osoba.',
        'Na podstawie ocen powstaje lista rankingowa. Koordynatorka lub koordynator decyduje o przyjęciu, wpisaniu na ' +
          'listę rezerwową albo odmowie.',
        'Każda osoba otrzymuje decyzję, a w razie odmowy także jej powód. W ciągu 7 dni można poprosić ' +
          'o ponowne rozpatrzenie zgłoszenia, pisząc na adres {{contactEmail}}.',
        'Gdy zwolni się miejsce, zapraszamy kolejną osobę z listy rezerwowej.',
      ],
      pointsEn: [
        'Each application is scored independently by at least two people, who first declare that they are impartial. ' +
          'They give points for each criterion and justify them in writing. Where the scores differ by more than 30%, ' +
          'a third person scores the application.',
        'The scores make a ranking. A coordinator decides on acceptance, the reserve list or refusal.',
        'Everyone receives the decision and, in the case of a refusal, its reason. Within 7 days a candidate may ask ' +
          'for the application to be considered again by writing to {{contactEmail}}.',
        'When a place becomes free, the next person on the reserve list is invited.',
      ],
    },
    {
      headingPl: 'Udział w zespole',
      headingEn: 'Taking part',
      pointsPl: [
        'Przyjęta osoba zawiera z fundacją porozumienie o wykonywaniu świadczeń wolontariackich i uzgadnia indywidualny ' +
          'plan rozwoju: cele, szkolenia i obszary aktywności.',
        'Fundacja zapewnia bezpłatne szkolenia, opiekę koordynatorki lub koordynatora, informację o ryzyku, prawach ' +
          'i obowiązkach, ubezpieczenie lub zaopatrzenie wypadkowe zgodnie z ustawą oraz, na wniosek, zaświadczenie ' +
          'o wykonanych świadczeniach.',
        'Osoba w zespole bierze udział w uzgodnionych szkoleniach, pomaga z własnej wiedzy i za zgodą obu stron, ' +
          'zapisuje działania w portalu i dba o poufność tego, czego dowie się o wspieranych organizacjach.',
        'Ujawnia powiązania, które mogłyby podważyć bezstronność, i nie przyjmuje za pomoc wynagrodzenia ani prezentów.',
        'Działanie potwierdza organizacja, która skorzystała z pomocy, a przyjmuje koordynatorka lub koordynator. ' +
          'Nikt nie potwierdza własnych działań.',
      ],
      pointsEn: [
        'An accepted person concludes with the foundation an agreement on the performance of volunteer services and ' +
          'agrees an individual development plan: goals, training and areas of activity.',
        'The foundation provides free training, the care of a coordinator, information on risks, rights and duties, ' +
          'accident insurance or provision as the act requires and, on request, a certificate of the services performed.',
        'A member of the team takes part in the training agreed, helps from their own knowledge and with the consent of ' +
          'both sides, records activities in the portal and keeps confidential what they learn about organisations.',
        'They disclose ties that could put impartiality in doubt and accept no pay or gifts for their help.',
        'An activity is confirmed by the organisation that received the help and accepted by a coordinator. Nobody ' +
          'confirms their own activities.',
      ],
    },
    {
      headingPl: 'Zakończenie udziału',
      headingEn: 'Leaving the team',
      pointsPl: [
        'Porozumienie można rozwiązać na zasadach w nim zapisanych. Działania już uzgodnione strony starają się ' +
          'dokończyć albo przekazać innej osobie.',
        'Fundacja może zakończyć współpracę z osobą, która rażąco narusza regulamin, po wysłuchaniu jej wyjaśnień.',
      ],
      pointsEn: [
        'The agreement may be terminated on the terms set out in it. The parties try to finish activities already ' +
          'agreed or to pass them to someone else.',
        'The foundation may end its cooperation with a person who grossly breaks these regulations, after hearing them.',
      ],
    },
    {
      headingPl: 'Postanowienia końcowe',
      headingEn: 'Final provisions',
      pointsPl: [
        'O zmianie regulaminu i o tym, co się zmienia, fundacja informuje w portalu, a osoby, które złożyły już zgłoszenie, ' +
          'także e-mailem. Obowiązuje je wersja, którą zaakceptowały. Zmiana nie pogarsza zasad trwającego naboru.',
        'Dane osobowe fundacja przetwarza zgodnie z informacją o danych osobowych dołączoną do zgłoszenia.',
        'Pytania i skargi można kierować na adres {{contactEmail}}; odpowiadamy w ciągu 14 dni.',
        'Wiążąca jest polska wersja regulaminu.',
      ],
      pointsEn: [
        'The foundation tells of a change, and of what it changes, in the portal, and by e-mail those who have applied ' +
          'already. The version that they accepted applies to them. A change does not worsen the rules of a round under way.',
        'The foundation processes personal data as described in the privacy notice attached to the application.',
        'Questions and complaints may be sent to {{contactEmail}}; we answer within 14 days.',
        'The Polish version of these regulations is binding.',
      ],
    },
  ],
};
