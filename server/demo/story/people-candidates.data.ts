import type { DemoPerson } from './types.js';

export const CANDIDATES: readonly DemoPerson[] = [
  {
    key: 'czarnecki',
    name: 'Bogdan Czarnecki',
    email: 'bogdan.czarnecki@poczta.example',
    phone: '+48 000 100 032',
    age: 49,
    municipality: '040101',
    roles: ['CANDIDATE'],
    occupation: 'przewodnik turystyczny',
    competences: { PARTNERSHIPS: 3, SOCIAL_MEDIA: 2 },
    hoursPerMonth: 8,
    travelRangeKm: 30,
    answers: {
      experience:
        'Od kilkunastu lat oprowadzam grupy po Kujawach i zakładałem lokalny oddział towarzystwa krajoznawczego. Organizowałem rajdy, sprzątanie szlaków i wystawy starych fotografii, na które mieszkańcy przynosili rodzinne albumy.',
      motivation:
        'Chcę, aby turystyka była sprawą mieszkańców, a nie tylko biur podróży. Chętnie pomogę wsiom, które mają co pokazać, a nie wiedzą jak.',
      beyondCircle:
        'Szlaki prowadzą przez miejscowości, w których nie ma żadnej organizacji. Tam zaczynam rozmowę od historii domu, a kończę na planach na przyszłość.',
    },
  },
  {
    key: 'stepien',
    name: 'Monika Stępień',
    email: 'monika.stepien@poczta.example',
    phone: '+48 000 100 033',
    age: 28,
    municipality: '040304',
    roles: ['CANDIDATE'],
    occupation: 'graficzka',
    competences: { SOCIAL_MEDIA: 4, DIGITAL_TOOLS: 3 },
    hoursPerMonth: 6,
    travelRangeKm: 25,
    languages: ['pl', 'en'],
    answers: {
      experience:
        'Projektuję plakaty i identyfikacje, za darmo zrobiłam znaki dla trzech kół gospodyń i jednej orkiestry dętej. Prowadziłam warsztaty z prostych programów graficznych dla bibliotekarek oraz zajęcia z kolażu dla dzieci w świetlicy.',
      motivation:
        'Lubię, gdy mała organizacja wygląda tak dobrze, jak działa. Chcę też wyjść z domu, bo praca zdalna bywa samotna.',
      beyondCircle:
        'Mogę pomagać zdalnie organizacjom z każdej gminy. Szczególnie tym, które dziś nie mają nawet logo i wstydzą się wysłać pismo do sponsora.',
    },
  },
  {
    key: 'glowacki',
    name: 'Wojciech Głowacki',
    email: 'wojciech.glowacki@poczta.example',
    phone: '+48 000 100 034',
    age: 57,
    municipality: '046401',
    roles: ['CANDIDATE'],
    occupation: 'prezes klubu żeglarskiego',
    competences: { FUNDRAISING: 3 },
    hoursPerMonth: 4,
    travelRangeKm: 20,
    ties: [{ name: 'Klub żeglarski, którym kieruję', kind: 'STAFF' }],
    answers: {
      experience:
        'Kieruję klubem żeglarskim od dwunastu lat, zdobyliśmy pieniądze na pomost, hangar i cztery łodzie. Organizujemy regaty i szkolenia na patent, współpracujemy z miastem i kilkoma firmami, które wspierają nas co roku.',
      motivation:
        'Chcę się przeszkolić w pisaniu wniosków i dzięki temu zapewnić klubowi stabilne finansowanie na następne lata.',
      beyondCircle:
        'W tej chwili myślę przede wszystkim o naszym klubie i o klubach, z którymi pływamy. Inne organizacje mogą do nas przyjść po radę, drzwi hangaru są otwarte.',
    },
  },
  {
    key: 'rutkowska',
    name: 'Sylwia Rutkowska',
    email: 'sylwia.rutkowska@poczta.example',
    phone: '+48 000 100 035',
    age: 33,
    municipality: '040703',
    roles: ['CANDIDATE'],
    occupation: 'handlowczyni',
    competences: { SOCIAL_MEDIA: 2 },
    hoursPerMonth: 3,
    travelRangeKm: 10,
    answers: {
      experience:
        'Brałam udział w kilku akcjach charytatywnych, zbierałam paczki na święta i pomagałam w organizacji biegu. Na co dzień pracuję w sprzedaży, więc potrafię rozmawiać z ludźmi i nie zrażam się odmową, co w zbiórkach bardzo się przydaje.',
      motivation:
        'Szukam czegoś, co mnie rozwinie i dobrze będzie wyglądało w życiorysie. Jestem otwarta na propozycje, chętnie zacznę od szkoleń.',
      beyondCircle:
        'Nie mam jeszcze pomysłu, komu i gdzie mogłabym pomagać. Liczę na to, że fundacja wskaże mi organizacje w mojej okolicy i powie, co mam zrobić.',
    },
  },
  {
    key: 'wrona',
    name: 'Kasia Wrona',
    email: 'kasia.wrona@poczta.example',
    phone: '+48 000 100 036',
    age: 27,
    municipality: '041501',
    roles: ['CANDIDATE'],
    occupation: 'ekonomistka, pracuje w banku spółdzielczym',
    competences: { PROJECT_BUDGET: 3, ACCOUNTING: 3, DIGITAL_TOOLS: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 45,
    languages: ['pl', 'en'],
    ties: [{ name: 'Ochotnicza orkiestra dęta, w której gram', kind: 'MEMBER' }],
    answers: {
      experience:
        'Od czterech lat gram w orkiestrze dętej i prowadzę jej finanse: składki, dotację z gminy, zbiórkę na nowe puzony. W banku pomagam klubom i kołom założyć rachunek, więc wiem, na czym utykają. Ułożyłam dla nich prosty arkusz przychodów i kosztów.',
      motivation:
        'Chcę, żeby liczby nikogo nie odstraszały od działania. Dobrze jest mieć w okolicy kogoś, kto usiądzie i policzy razem z Tobą.',
      beyondCircle:
        'Przez bank poznaję koła i kluby, które nigdy nie prosiły o dotację, bo boją się kosztorysu. Chcę pojechać do nich po godzinach, także poza powiat toruński.',
    },
  },
  {
    key: 'witkowski',
    name: 'Jakub Witkowski',
    email: 'jakub.witkowski@poczta.example',
    phone: '+48 000 100 037',
    age: 22,
    municipality: '046101',
    roles: ['CANDIDATE'],
    occupation: 'student prawa',
    competences: { DATA_PROTECTION: 2, ORGANISATION_REGISTRATION: 2, DIGITAL_TOOLS: 4 },
    hoursPerMonth: 16,
    travelRangeKm: 40,
    languages: ['pl', 'en'],
    ties: [{ name: 'Studencka poradnia prawna', kind: 'MEMBER' }],
    answers: {
      experience:
        'W studenckiej poradni prawnej od dwóch lat przyjmuję sprawy organizacji: statuty, zmiany w rejestrze, regulaminy. Pod opieką adwokata przygotowałem dokumenty dla siedmiu stowarzyszeń. Wcześniej byłem drużynowym i prowadziłem obozy.',
      motivation:
        'Na studiach uczą nas sporów wielkich firm. Mnie ciekawi, jak prawo może pomóc piętnastu osobom, które chcą razem zadbać o park.',
      beyondCircle:
        'Poradnia przyjmuje w centrum miasta. Chcę ruszyć z nią w drogę i raz w miesiącu być w innej gminie powiatu bydgoskiego, w bibliotece albo remizie.',
    },
  },
  {
    key: 'pawlak',
    name: 'Halina Pawlak',
    email: 'halina.pawlak@poczta.example',
    phone: '+48 000 100 038',
    age: 65,
    municipality: '040706',
    roles: ['CANDIDATE'],
    occupation: 'emerytowana bibliotekarka',
    competences: { LOCAL_DIAGNOSIS: 2, WORKSHOP_DESIGN: 3, MENTORING: 3 },
    hoursPerMonth: 20,
    travelRangeKm: 30,
    ties: [{ name: 'Uniwersytet trzeciego wieku', kind: 'MEMBER' }],
    answers: {
      experience:
        'Czterdzieści lat w bibliotece gminnej, dyskusyjny klub książki, wieczory wspomnień i archiwum społeczne, do którego mieszkańcy oddali ponad dwa tysiące zdjęć. Wiem, kto w okolicy co umie, bo wszyscy kiedyś coś u mnie wypożyczali.',
      motivation:
        'Biblioteka nauczyła mnie cierpliwości i pytania: a co Panią naprawdę interesuje. Myślę, że tego samego potrzebują organizacje.',
      beyondCircle:
        'Chcę odwiedzić filie biblioteczne w sąsiednich powiatach i przez bibliotekarki poznać ludzi, którzy nigdy nie byli na żadnym zebraniu.',
    },
  },
  {
    key: 'michalska',
    name: 'Dorota Michalska',
    email: 'dorota.michalska@poczta.example',
    phone: '+48 000 100 039',
    age: 44,
    municipality: '040705',
    roles: ['CANDIDATE'],
    occupation: 'fizjoterapeutka',
    competences: { ACCESSIBLE_EVENTS: 3, FUNDRAISING: 3, VOLUNTEER_COORDINATION: 3 },
    hoursPerMonth: 10,
    travelRangeKm: 60,
    ties: [{ name: 'Stowarzyszenie przyjaciół rehabilitacji', kind: 'FOUNDER' }],
    answers: {
      experience:
        'Prowadzę gabinet, a po pracy stowarzyszenie, które kupuje i wypożycza sprzęt rehabilitacyjny. Zebrałyśmy na niego dziewięćdziesiąt tysięcy złotych i zbudowałyśmy grupę dwudziestu wolontariuszy, którzy rozwożą go do domów.',
      motivation:
        'Wiem, jak zaczynać z niczym, i chcę to przekazać. Sama chętnie nauczę się, jak rozmawiać z samorządem inaczej niż podaniem.',
      beyondCircle:
        'Rozwożąc łóżka, byłam w domach, do których nikt nie zagląda. Chcę wrócić do tych wsi i poszukać osób, które zorganizują pomoc sąsiedzką u siebie.',
    },
  },
  {
    key: 'sobczak',
    name: 'Artur Sobczak',
    email: 'artur.sobczak@poczta.example',
    phone: '+48 000 100 040',
    age: 31,
    municipality: '040504',
    roles: ['CANDIDATE'],
    occupation: 'leśnik',
    competences: { RESEARCH_WALK: 2, PARTNERSHIPS: 2 },
    hoursPerMonth: 8,
    travelRangeKm: 50,
    answers: {
      experience:
        'Prowadzę zajęcia w lesie dla szkół i przedszkoli, zakładałem z sąsiadami ogród społeczny przy leśniczówce i organizuję coroczne sadzenie drzew, na które przyjeżdża około dwustu osób z całego powiatu, rodziny, firmy i strażacy.',
      motivation:
        'Chcę łączyć przyrodę ze sprawami ludzi. Dobre pomysły na wspólną zieleń często rozbijają się o brak kogoś, kto zna procedury, i chciałbym je poznać.',
      beyondCircle:
        'Leśnicy są w każdej gminie, ale rzadko w organizacjach. Przez nadleśnictwa mogę dotrzeć do osad, które leżą daleko od wszystkiego.',
    },
  },
];
