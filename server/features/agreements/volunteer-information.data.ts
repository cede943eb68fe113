/**
 * What the foundation must tell a volunteer: risks and protection (art. 45(1)(1) of the Act of 24 April 2003), rights and
 * duties (art. 47). It is annexed to the agreement, acknowledged with a date, and stays available in the portal.
 */

export interface VolunteerInformationSection {
  readonly key: 'RISKS' | 'PROTECTION' | 'RIGHTS' | 'DUTIES' | 'HELP';
  readonly headingPl: string;
  readonly headingEn: string;
  readonly pointsPl: readonly string[];
  readonly pointsEn: readonly string[];
}

export interface VolunteerInformationSeed {
  readonly version: string;
  readonly titlePl: string;
  readonly titleEn: string;
  /** May hold the placeholders foundationName and contactEmail in double braces. */
  readonly sections: readonly VolunteerInformationSection[];
}

export const VOLUNTEER_INFORMATION: VolunteerInformationSeed = {
  version: '2026-1',
  titlePl: 'Informacja o ryzyku oraz o prawach i obowiązkach wolontariuszki i wolontariusza',
  titleEn: 'Information on risks and on the rights and duties of a volunteer',
  sections: [
    {
      key: 'RISKS',
      headingPl: 'Jakie ryzyko wiąże się z działaniami',
      headingEn: 'What risks the activities involve',
      pointsPl: [
        'Dojazdy: wypadek w drodze, zła pogoda, zmęczenie po wieczornych spotkaniach.',
        'Spotkania: potknięcie lub upadek w nieznanym miejscu, hałas, tłok, infekcje.',
        'Trudne rozmowy: silne emocje, spory, niekiedy agresja słowna.',
        'Praca przy komputerze: obciążenie wzroku i kręgosłupa.',
        'Spacery badawcze i działania w terenie: ruch drogowy, nierówny teren, upał, kleszcze.',
      ],
      pointsEn: [
        'Travel: a road accident, bad weather, tiredness after evening meetings.',
        'Meetings: a trip or fall in an unfamiliar place, noise, crowding, infections.',
        'Difficult conversations: strong feelings, disputes, sometimes verbal aggression.',
        'Computer work: strain on the eyes and the back.',
        'Research walks and work outdoors: road traffic, uneven ground, heat, ticks.',
      ],
    },
    {
      key: 'PROTECTION',
      headingPl: 'Jak się chronić',
      headingEn: 'How to protect yourself',
      pointsPl: [
        'Planuj dojazd z zapasem czasu i odpoczynkiem; przy złej pogodzie zaproponuj spotkanie zdalne.',
        'Na miejscu sprawdź wyjścia ewakuacyjne i to, gdzie jest apteczka oraz gaśnica.',
        'Na trudne spotkania umawiaj się w parze; możesz przerwać działanie, gdy czujesz zagrożenie.',
        'Rób przerwy przy ekranie co najmniej co godzinę.',
        'W terenie noś kamizelkę odblaskową, wodę i strój stosowny do pogody.',
        'W nagłym wypadku dzwoń pod numer 112, a potem zawiadom osobę koordynującą.',
      ],
      pointsEn: [
        'Plan the journey with time to spare and rest; in bad weather propose an online meeting.',
        'On the spot check the emergency exits and where the first-aid kit and fire extinguisher are.',
        'Go to difficult meetings in pairs; you may stop an activity when you feel threatened.',
        'Take a break from the screen at least every hour.',
        'Outdoors take a reflective vest, water and clothes that suit the weather.',
        'In an emergency call 112, then tell your coordinator.',
      ],
    },
    {
      key: 'RIGHTS',
      headingPl: 'Twoje prawa',
      headingEn: 'Your rights',
      pointsPl: [
        'Porozumienie, które określa zakres, sposób i czas świadczeń oraz zasady rozwiązania (art. 44 ust. 1).',
        'Na Twój wniosek: pisemne potwierdzenie treści porozumienia i pisemne zaświadczenie (art. 44 ust. 2); fundacja ' +
          'może też wydać opinię (art. 44 ust. 3).',
        'Informacja o ryzyku i o ochronie przed zagrożeniami oraz bezpieczne i higieniczne warunki (art. 45 ust. 1).',
        'Pokrycie kosztów podróży służbowych i diet na zasadach dotyczących pracowników, chyba że na piśmie z tego ' +
          'zrezygnujesz (art. 45 ust. 1 i 4).',
        'Ubezpieczenie od następstw nieszczęśliwych wypadków przy porozumieniu do 30 dni albo zaopatrzenie wypadkowe ' +
          'z mocy ustawy przy dłuższym (art. 46).',
        'Informacja o prawach i obowiązkach, dostępna przez cały czas (art. 47).',
        'Odmowa działania, które wykracza poza porozumienie, Twoje siły lub przekonania.',
      ],
      pointsEn: [
        'An agreement that sets out the scope, manner and time of services and how it ends (art. 44(1)).',
        'At your request: written confirmation of the agreement and a written certificate (art. 44(2)); the foundation may ' +
          'also give an opinion (art. 44(3)).',
        'Information on risks and on protection against hazards, and safe and hygienic conditions (art. 45(1)).',
        'Costs of business travel and per diems on the rules for employees, unless you waive them in writing ' +
          '(art. 45(1) and (4)).',
        'Accident insurance under an agreement of up to 30 days, or statutory accident provision under a longer one (art. 46).',
        'Information on rights and duties, available at all times (art. 47).',
        'Declining an activity that goes beyond the agreement, your strength or your convictions.',
      ],
    },
    {
      key: 'DUTIES',
      headingPl: 'Twoje obowiązki',
      headingEn: 'Your duties',
      pointsPl: [
        'Wykonuj świadczenia osobiście, starannie i zgodnie z porozumieniem.',
        'Uprzedzaj, gdy nie możesz przyjść lub dotrzymać terminu.',
        'Przestrzegaj zasad bezpieczeństwa i zgłaszaj zagrożenia oraz wypadki.',
        'Zachowuj poufność i chroń dane osobowe.',
        'Zapisuj działania rzetelnie i na bieżąco.',
        'Ujawniaj powiązania i nie przyjmuj za pomoc zapłaty ani prezentów.',
        'W działaniach z dziećmi i młodzieżą stosuj standardy ochrony małoletnich.',
      ],
      pointsEn: [
        'Perform the services in person, with care and in line with the agreement.',
        'Give notice when you cannot come or keep a deadline.',
        'Follow the safety rules and report hazards and accidents.',
        'Keep confidentiality and protect personal data.',
        'Record activities truthfully and as they happen.',
        'Disclose ties and accept no payment or gifts for your help.',
        'With children and young people, apply the standards for the protection of minors.',
      ],
    },
    {
      key: 'HELP',
      headingPl: 'Do kogo się zwrócić',
      headingEn: 'Whom to ask',
      pointsPl: ['Koordynacja programu: {{foundationName}}, {{contactEmail}}.'],
      pointsEn: ['Coordination of the programme: {{foundationName}}, {{contactEmail}}.'],
    },
  ],
};
