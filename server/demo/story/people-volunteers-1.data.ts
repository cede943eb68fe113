import type { DemoPerson } from './types.js';

export const VOLUNTEERS_1: readonly DemoPerson[] = [
  {
    key: 'lis',
    name: 'Adam Lis',
    email: 'adam.lis@poczta.example',
    phone: '+48 000 100 010',
    age: 34,
    municipality: '046301',
    roles: ['VOLUNTEER'],
    occupation: 'bibliotekarz, dawniej nauczyciel WOS',
    competences: { GRANT_WRITING: 4, PROJECT_BUDGET: 4, GRANT_REPORTING: 3, MEETING_FACILITATION: 3 },
    hoursPerMonth: 16,
    travelRangeKm: 60,
    languages: ['pl', 'en'],
    ties: [
      { organisation: 'podgorska_przystan', kind: 'MEMBER' },
      { name: 'Biblioteka, w której pracuję', kind: 'STAFF' },
    ],
    answers: {
      experience:
        'Od sześciu lat piszę wnioski dla stowarzyszenia na Podgórzu: świetlica, festyn sąsiedzki, kino plenerowe. Z jedenastu złożonych siedem dostało dotację, cztery rozliczałem od początku do końca. W bibliotece prowadzę dyżur, na który ludzie przychodzą z każdym urzędowym pismem.',
      motivation:
        'Widzę, jak dobry pomysł przepada, bo ktoś boi się formularza. Chcę siadać obok takich osób i pisać razem z nimi, aż następnym razem zrobią to same.',
      beyondCircle:
        'Moje stowarzyszenie poradzi sobie beze mnie. Chcę jeździć do gmin między Toruniem a Brodnicą, gdzie nikt nie złożył wniosku od lat, i zaczynać od sołtysów oraz kół gospodyń.',
      trainingNeeds: 'Fundusz sołecki i prowadzenie zebrań: na wsi będę się uczyć od zera.',
    },
  },
  {
    key: 'nowicka',
    name: 'Magdalena Nowicka',
    email: 'magdalena.nowicka@poczta.example',
    phone: '+48 000 100 011',
    age: 41,
    municipality: '046101',
    roles: ['VOLUNTEER'],
    occupation: 'urbanistka',
    competences: { RESIDENT_CONSULTATION: 5, PARTICIPATION_TECHNIQUES: 5, MEETING_FACILITATION: 4, RESEARCH_WALK: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 80,
    languages: ['pl', 'en', 'de'],
    ties: [{ name: 'Pracownia urbanistyczna w Bydgoszczy', kind: 'STAFF' }],
    answers: {
      experience:
        'Przez piętnaście lat projektowałam przestrzeń i prowadziłam ponad czterdzieści konsultacji planów miejscowych, placów i parków. Najwięcej nauczyły mnie te nieudane, na które przyszły trzy osoby. Potem zaczęłam wychodzić do ludzi: na targ, pod szkołę, na przystanek.',
      motivation:
        'Konsultacje potrafią być stratą czasu albo początkiem zaufania. Chcę pomagać tym, którzy robią je pierwszy raz i nie mają budżetu na ekspertów.',
      beyondCircle:
        'Pracuję głównie z dużymi miastami. W małych gminach konsultacje kończą się na ogłoszeniu w gablocie i właśnie tam chcę zaproponować spotkania w remizach i na podwórkach.',
    },
  },
  {
    key: 'kaminski',
    name: 'Marek Kamiński',
    email: 'marek.kaminski@poczta.example',
    phone: '+48 000 100 012',
    age: 58,
    municipality: '041504',
    roles: ['VOLUNTEER'],
    occupation: 'księgowy',
    competences: { ACCOUNTING: 5, PROJECT_BUDGET: 4, GRANT_REPORTING: 4 },
    hoursPerMonth: 10,
    travelRangeKm: 50,
    ties: [{ name: 'Klub seniora w Lubiczu', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Prowadzę biuro rachunkowe, a od dwudziestu lat po godzinach pomagam organizacjom w księgach. Wyprowadziłem na prostą finanse trzech stowarzyszeń, które nie składały sprawozdań od lat. Umiem tłumaczyć CIT-8 bez straszenia.',
      motivation:
        'Zbliżam się do emerytury i chcę, żeby ta wiedza nie poszła do szuflady. Najbardziej lubię moment, gdy skarbniczka mówi: to wcale nie jest takie trudne.',
      beyondCircle:
        'Zgłaszają się do mnie zwykle znajomi znajomych. Chcę dotrzeć do ochotniczych straży i klubów sportowych na północy regionu, które płacą za obsługę więcej, niż dostają składek.',
    },
  },
  {
    key: 'jankowska',
    name: 'Ewelina Jankowska',
    email: 'ewelina.jankowska@poczta.example',
    phone: '+48 000 100 013',
    age: 29,
    municipality: '046201',
    roles: ['VOLUNTEER'],
    occupation: 'specjalistka od komunikacji w firmie rodzinnej',
    competences: { SOCIAL_MEDIA: 5, DIGITAL_TOOLS: 4, STRATEGY: 2 },
    hoursPerMonth: 14,
    travelRangeKm: 40,
    languages: ['pl', 'en'],
    ties: [{ organisation: 'mlode_skrzydla', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Prowadzę profile firmy i dwóch lokalnych inicjatyw, uczyłam seniorki robić zdjęcia telefonem, a harcerzy pisać krótkie relacje. Kampania zbiórki na windę dla świetlicy, którą wymyśliłam z sąsiadkami, zebrała w trzy tygodnie dwanaście tysięcy złotych.',
      motivation:
        'Dobre rzeczy dzieją się po cichu, bo nikt ich nie umie pokazać. Chcę, żeby małe organizacje przestały się wstydzić swojej strony i profilu.',
      beyondCircle:
        'W Grudziądzu znam już prawie wszystkich. Chętnie poprowadzę zdalne dyżury dla kół gospodyń i klubów z drugiego końca województwa, bo do tego wystarczy telefon.',
      trainingNeeds: 'Jak prowadzić warsztat dla osób, które boją się komputera.',
    },
  },
  {
    key: 'dabrowski',
    name: 'Henryk Dąbrowski',
    email: 'henryk.dabrowski@poczta.example',
    phone: '+48 000 100 014',
    age: 67,
    municipality: '040201',
    roles: ['VOLUNTEER'],
    occupation: 'emerytowany sekretarz gminy',
    competences: { VILLAGE_FUND_PROCEDURE: 4, LOCAL_GOVERNMENT_COOPERATION: 5, VILLAGE_MEETING: 4, SMALL_GRANT: 3 },
    hoursPerMonth: 24,
    travelRangeKm: 45,
    ties: [{ organisation: 'kraina_jezior', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Trzydzieści jeden lat w urzędzie gminy, z tego osiemnaście jako sekretarz. Wdrażałem fundusz sołecki od pierwszej uchwały, szkoliłem sołtysów i widziałem wszystkie błędy, przez które wnioski wracały. Po przejściu na emeryturę pomagam sąsiadom czytać uchwały.',
      motivation:
        'Znam urząd od środka i wiem, że po obu stronach biurka siedzą ludzie. Chcę tłumaczyć jednych drugim, bo większość sporów bierze się z niewiedzy.',
      beyondCircle:
        'W powiecie brodnickim wszyscy mnie znają, dlatego wolę jechać do lipnowskiego i rypińskiego, gdzie będę po prostu panem od funduszu, a nie byłym sekretarzem.',
    },
  },
  {
    key: 'wieczorek',
    name: 'Anna Wieczorek',
    email: 'anna.wieczorek@poczta.example',
    phone: '+48 000 100 015',
    age: 38,
    municipality: '046401',
    roles: ['VOLUNTEER'],
    occupation: 'radczyni prawna',
    competences: { ORGANISATION_REGISTRATION: 5, STATUTE_AND_BOARD: 5, DATA_PROTECTION: 4, CHILD_PROTECTION: 3 },
    hoursPerMonth: 8,
    travelRangeKm: 70,
    languages: ['pl', 'en'],
    ties: [{ organisation: 'krok_po_kroku', kind: 'MEMBER' }],
    answers: {
      experience:
        'Od dziesięciu lat pracuję jako prawniczka, a społecznie prowadzę dyżur dla rodziców dzieci z niepełnosprawnościami. Zarejestrowałam szesnaście stowarzyszeń i cztery fundacje, poprawiłam dziesiątki statutów. Piszę wzory, które da się zrozumieć bez słownika.',
      motivation:
        'Chcę oddać trochę z tego, co dostałam od ludzi, gdy sama zakładałam pierwsze stowarzyszenie. Prawo nie powinno zatrzymywać nikogo na progu.',
      beyondCircle:
        'Porady w mieście są dostępne, na wsi prawie wcale. Chcę umawiać się zdalnie wieczorami z kołami i strażami z powiatów radziejowskiego i lipnowskiego.',
    },
  },
  {
    key: 'kubiak',
    name: 'Daniel Kubiak',
    email: 'daniel.kubiak@poczta.example',
    phone: '+48 000 100 016',
    age: 26,
    municipality: '040701',
    roles: ['VOLUNTEER'],
    occupation: 'student politologii',
    competences: { CIVIC_BUDGET_PROJECT: 3, CIVIC_BUDGET_CAMPAIGN: 4, ADVISORY_COUNCILS: 4, SOCIAL_MEDIA: 3 },
    hoursPerMonth: 20,
    travelRangeKm: 35,
    languages: ['pl', 'en'],
    ties: [{ organisation: 'dobre_rece', kind: 'MEMBER' }],
    answers: {
      experience:
        'Przez dwie kadencje byłem w młodzieżowej radzie miasta, napisałem trzy projekty do budżetu obywatelskiego, dwa wygrały: siłownia pod chmurką i stojaki na rowery. Prowadziłem kampanię przed głosowaniem, w której zapukaliśmy do tysiąca drzwi.',
      motivation:
        'Nauczyłem się więcej przy jednym projekcie niż na całym roku studiów. Chcę pokazać to innym, zwłaszcza młodym, którym mówi się, że jeszcze mają czas.',
      beyondCircle:
        'Chcę dotrzeć do miasteczek bez młodzieżowej rady, zaczynając od samorządów szkolnych w Strzelnie, Pakości i Gniewkowie. Tam nikt ich o zdanie nie pyta.',
      trainingNeeds: 'Kosztorysy i rozmowa z urzędem, kiedy projekt odpada na ocenie.',
    },
  },
  {
    key: 'piotrowska',
    name: 'Danuta Piotrowska',
    email: 'danuta.piotrowska@poczta.example',
    phone: '+48 000 100 017',
    age: 63,
    municipality: '041409',
    roles: ['VOLUNTEER'],
    occupation: 'emerytowana dyrektorka szkoły',
    competences: { WORKSHOP_DESIGN: 5, MENTORING: 4, VOLUNTEER_COORDINATION: 4, CHILD_PROTECTION: 4 },
    hoursPerMonth: 18,
    travelRangeKm: 55,
    ties: [{ organisation: 'jesionowe', kind: 'MEMBER' }],
    answers: {
      experience:
        'Dwadzieścia lat kierowałam szkołą, w której działał klub wolontariatu liczący osiemdziesiąt osób. Projektowałam szkolenia dla nauczycieli w całym powiecie, wychowałam kilka liderek, które dziś prowadzą własne organizacje i dzwonią do mnie po radę.',
      motivation:
        'Umiem towarzyszyć ludziom tak, by rośli, i nie chcę z tego rezygnować tylko dlatego, że oddałam klucze do gabinetu.',
      beyondCircle:
        'Znam szkoły, a nie znam świetlic wiejskich. Chcę pojechać tam, gdzie po likwidacji szkoły została pusta sala i kilka osób, które chcą coś zacząć.',
    },
  },
  {
    key: 'szymczak',
    name: 'Paweł Szymczak',
    email: 'pawel.szymczak@poczta.example',
    phone: '+48 000 100 018',
    age: 45,
    municipality: '041906',
    roles: ['VOLUNTEER'],
    occupation: 'specjalista w lokalnej grupie działania',
    competences: { GRANT_WRITING: 5, PARTNERSHIPS: 5, LOCAL_DIAGNOSIS: 3, GRANT_SEARCH: 5 },
    hoursPerMonth: 10,
    travelRangeKm: 60,
    languages: ['pl', 'en'],
    ties: [{ organisation: 'szlak_dolin', kind: 'STAFF' }],
    answers: {
      experience:
        'Od 2009 roku pracuję przy programach dla wsi. Oceniałem ponad trzysta wniosków i napisałem około stu, zbudowałem dwa partnerstwa po kilkanaście organizacji. Wiem, za co komisje odejmują punkty, i umiem to powiedzieć wprost.',
      motivation:
        'W pracy obsługuję tych, którzy już do nas trafili. Jako wolontariusz chcę pójść do tych, którzy nie trafili nigdy.',
      beyondCircle:
        'Działam na Pałukach, więc zgłaszam się na Krajnę i w Bory Tucholskie. Zacznę od bibliotek i parafii, bo tam najłatwiej spotkać ludzi z pomysłem, ale bez organizacji.',
    },
  },
  {
    key: 'gorska',
    name: 'Natalia Górska',
    email: 'natalia.gorska@poczta.example',
    phone: '+48 000 100 019',
    age: 32,
    municipality: '041606',
    roles: ['VOLUNTEER'],
    occupation: 'tłumaczka języka migowego',
    competences: { ACCESSIBLE_EVENTS: 4, RESEARCH_WALK: 4, LOCAL_DIAGNOSIS: 4 },
    hoursPerMonth: 14,
    travelRangeKm: 70,
    languages: ['pl', 'pjm'],
    ties: [{ name: 'Koło Polskiego Związku Głuchych', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Tłumaczę wydarzenia i urzędowe sprawy osób głuchych, a od trzech lat prowadzę spacery badawcze, na których sprawdzamy, czy da się dojść, usłyszeć i zrozumieć. Przygotowałam dwie diagnozy dostępności małych miasteczek razem z ich mieszkańcami.',
      motivation:
        'Dostępność to nie podjazd, tylko nawyk myślenia o każdym. Chcę zarażać nim organizacje, zanim zaczną planować festyn.',
      beyondCircle:
        'W Borach odległości są duże, a organizacji niewiele. Chcę pojechać do gmin, w których nikt jeszcze nie zorganizował spotkania z tłumaczeniem na język migowy.',
    },
  },
];
