import type { DemoPerson } from './types.js';

export const VOLUNTEERS_2: readonly DemoPerson[] = [
  {
    key: 'olszewski',
    name: 'Krzysztof Olszewski',
    email: 'krzysztof.olszewski@poczta.example',
    phone: '+48 000 100 020',
    age: 52,
    municipality: '041201',
    roles: ['VOLUNTEER'],
    occupation: 'strażak ochotnik, właściciel warsztatu',
    competences: { SMALL_GRANT: 4, GRANT_WRITING: 3, VILLAGE_MEETING: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 40,
    ties: [{ organisation: 'lipowy_dwor', kind: 'MEMBER' }],
    answers: {
      experience:
        'W straży jestem od szesnastego roku życia, od dziewięciu lat odpowiadam za wnioski: na sprzęt, na remont sali, na obóz dla młodzieżowej drużyny. Zaczynałem od kartki w kratkę, dziś pomagam w tym sąsiednim jednostkom.',
      motivation:
        'Jeżeli mechanik potrafi napisać ofertę, to każdy potrafi. Chcę to pokazywać tam, gdzie ludzie mają złote ręce i boją się papierów.',
      beyondCircle:
        'Strażacy ufają strażakom, dlatego łatwo mi wejść do remizy w każdej gminie. Przez remizę chcę dotrzeć też do kół gospodyń i klubów, które spotykają się za ścianą.',
    },
  },
  {
    key: 'malinowska',
    name: 'Iwona Malinowska',
    email: 'iwona.malinowska@poczta.example',
    phone: '+48 000 100 021',
    age: 47,
    municipality: '040401',
    roles: ['VOLUNTEER'],
    occupation: 'mediatorka',
    competences: { CONFLICT_MEDIATION: 5, MEETING_FACILITATION: 5, PARTICIPATION_TECHNIQUES: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 90,
    ties: [{ organisation: 'stara_kamienica', kind: 'FAMILY' }],
    answers: {
      experience:
        'Jestem stałą mediatorką przy sądzie, prowadziłam ponad dwieście mediacji rodzinnych i sąsiedzkich oraz kilkanaście trudnych zebrań: o wiatrakach, szkole, drodze. Szkolę wolontariuszy z rozmowy bez przemocy.',
      motivation:
        'Najwięcej dobrych pomysłów ginie w kłótni o drobiazg. Chcę być wcześniej, zanim ludzie przestaną mówić sobie dzień dobry.',
      beyondCircle:
        'Jestem gotowa jeździć po całym regionie, byle do miejsc, z którymi nic mnie nie łączy. Bezstronność jest łatwiejsza, gdy naprawdę nikogo się nie zna.',
    },
  },
  {
    key: 'bondarenko',
    name: 'Oksana Bondarenko',
    email: 'oksana.bondarenko@poczta.example',
    phone: '+48 000 100 022',
    age: 36,
    municipality: '046101',
    roles: ['VOLUNTEER'],
    occupation: 'asystentka międzykulturowa',
    competences: { VOLUNTEER_COORDINATION: 3, PARTNERSHIPS: 2, SOCIAL_MEDIA: 3, MENTORING: 3 },
    hoursPerMonth: 16,
    travelRangeKm: 50,
    languages: ['pl', 'uk', 'en', 'ru'],
    ties: [{ organisation: 'otwarty_krag', kind: 'FOUNDER' }],
    answers: {
      experience:
        'Od 2018 roku mieszkam w Bydgoszczy. Współtworzyłam fundację, która uczy polskiego i pomaga w urzędach, koordynowałam punkt pomocy, w którym dyżurowało sześćdziesiąt osób. Jestem asystentką w szkole podstawowej.',
      motivation:
        'Polskie organizacje bardzo mi pomogły, gdy zaczynałam. Teraz chcę pomagać im, a przy okazji pokazać, że cudzoziemka to nie tylko osoba, której się pomaga.',
      beyondCircle:
        'Ukrainki mieszkają też w małych miejscowościach i często są tam same. Chcę szukać ich przez biblioteki i zapraszać do miejscowych kół, zamiast tworzyć osobne.',
      trainingNeeds: 'Pisanie wniosków po polsku, językiem konkursów.',
    },
  },
  {
    key: 'sikora',
    name: 'Grzegorz Sikora',
    email: 'grzegorz.sikora@poczta.example',
    phone: '+48 000 100 023',
    age: 55,
    municipality: '041003',
    roles: ['VOLUNTEER', 'TRAINER'],
    occupation: 'sołtys, rolnik',
    competences: {
      LOCAL_INITIATIVE_APPLICATION: 4,
      LOCAL_INITIATIVE_DELIVERY: 4,
      VILLAGE_MEETING: 4,
      VILLAGE_FUND_PROCEDURE: 3,
    },
    hoursPerMonth: 10,
    travelRangeKm: 40,
    ties: [{ name: 'Sołectwo, w którym jestem sołtysem', kind: 'MEMBER' }],
    answers: {
      experience:
        'Sołtysem jestem czwartą kadencję. Zrobiliśmy pięć inicjatyw lokalnych: chodnik do przystanku, plac, oświetlenie boiska, altanę i nasadzenia. Materiał dawała gmina, pracę my, za każdym razem po trzydzieści, czterdzieści osób.',
      motivation:
        'Ludzie mówią, że się nie da, dopóki nie zobaczą, że u sąsiada się dało. Chcę jeździć i pokazywać zdjęcia, umowy i rachunki.',
      beyondCircle:
        'W swoim powiecie robię to od lat. Chcę pojechać na Kujawy, gdzie o inicjatywie lokalnej mało kto słyszał, i zacząć od spotkań sołtysów.',
    },
  },
  {
    key: 'walczak',
    name: 'Alicja Walczak',
    email: 'alicja.walczak@poczta.example',
    phone: '+48 000 100 024',
    age: 24,
    municipality: '046301',
    roles: ['VOLUNTEER'],
    occupation: 'studentka pedagogiki',
    competences: { CHILD_PROTECTION: 3, VOLUNTEER_COORDINATION: 2, DIGITAL_TOOLS: 4 },
    hoursPerMonth: 24,
    travelRangeKm: 30,
    languages: ['pl', 'en'],
    ties: [{ name: 'Akademickie koło wolontariatu', kind: 'MEMBER' }],
    answers: {
      experience:
        'Trzy lata w akademickim wolontariacie, półkolonie, korepetycje, zbiórki. Napisałam standardy ochrony małoletnich dla koła i przeszkoliłam z nich czterdzieści osób. Ogarniam formularze, arkusze i tablice zadań tak, że wszyscy z nich korzystają.',
      motivation:
        'Chcę zobaczyć, jak wygląda praca społeczna poza uczelnią, i uczyć się od osób, które robią to od trzydziestu lat. W zamian mogę przynieść trochę porządku i energii.',
      beyondCircle:
        'Moje koleżanki i koledzy pochodzą z małych miejscowości i wracają tam na weekendy. Przez nich chcę dotrzeć do świetlic i klubów, które nigdy nie miały studentki do pomocy.',
      trainingNeeds: 'Wszystko, co dotyczy pieniędzy i sprawozdań.',
    },
  },
  {
    key: 'zawadzka',
    name: 'Renata Zawadzka',
    email: 'renata.zawadzka@poczta.example',
    phone: '+48 000 100 025',
    age: 50,
    municipality: '040801',
    roles: ['VOLUNTEER'],
    occupation: 'prowadzi przedsiębiorstwo społeczne',
    competences: { FUNDRAISING: 4, SOCIAL_ECONOMY: 4, STRATEGY: 3 },
    hoursPerMonth: 10,
    travelRangeKm: 60,
    ties: [{ organisation: 'razem_latwiej', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Zakładałam spółdzielnię socjalną z pięcioma kobietami po długim bezrobociu, dziś pracuje w niej czternaście osób. Prowadziłam zbiórki i aukcje na opiekę wytchnieniową, przekonałam dwadzieścia firm z powiatu, by wspierały nas stale.',
      motivation:
        'Dotacja się kończy, a czynsz nie. Chcę uczyć organizacje, jak zarabiać i prosić o pieniądze bez wstydu.',
      beyondCircle:
        'Chcę dotrzeć do grup samopomocowych, które nie mają nawet konta w banku. Nikt ich nie zaprasza na szkolenia, bo formalnie nie istnieją.',
    },
  },
  {
    key: 'przybylski',
    name: 'Stanisław Przybylski',
    email: 'stanislaw.przybylski@poczta.example',
    phone: '+48 000 100 026',
    age: 71,
    municipality: '041101',
    roles: ['VOLUNTEER'],
    occupation: 'emerytowany weterynarz',
    competences: { ADVISORY_COUNCILS: 5, LOCAL_GOVERNMENT_COOPERATION: 4, MENTORING: 3 },
    hoursPerMonth: 20,
    travelRangeKm: 40,
    ties: [{ organisation: 'srebrna_lawka', kind: 'COOPERATED' }],
    answers: {
      experience:
        'Po przejściu na emeryturę współzakładałem radę seniorów i przewodniczyłem jej przez sześć lat. Wywalczyliśmy dowóz do lekarza, ławki co dwieście metrów i miejsce w komisji konkursowej. Pomogłem powstać radom w dwóch sąsiednich gminach.',
      motivation:
        'Rada, która tylko opiniuje festyn, nikomu nie jest potrzebna. Chcę uczyć starszych ludzi, jak grzecznie i skutecznie się upominać.',
      beyondCircle:
        'W mojej okolicy rady już są. Jest jeszcze sporo gmin, w których seniorzy nie mają żadnej reprezentacji, i mam na to czas oraz sprawny samochód.',
    },
  },
  {
    key: 'makowska',
    name: 'Zuzanna Makowska',
    email: 'zuzanna.makowska@poczta.example',
    phone: '+48 000 100 027',
    age: 30,
    municipality: '041302',
    roles: ['VOLUNTEER'],
    occupation: 'badaczka społeczna, pracuje zdalnie',
    competences: { EVALUATION: 4, GRANT_REPORTING: 4, GRANT_WRITING: 3, LOCAL_DIAGNOSIS: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 80,
    languages: ['pl', 'en'],
    ties: [{ name: 'Pracownia badań, w której pracuję', kind: 'STAFF' }],
    answers: {
      experience:
        'Zawodowo ewaluuję programy społeczne, społecznie rozliczam granty dwóch stowarzyszeń na Krajnie. Przygotowałam prosty zestaw pytań i tabelę, dzięki którym sprawozdanie pisze się w jeden wieczór. Lubię liczby, które coś mówią.',
      motivation:
        'Po przeprowadzce z Poznania chcę naprawdę zamieszkać w tym regionie, a nie tylko mieć tu adres. Najlepiej poznaje się miejsce, robiąc coś z ludźmi.',
      beyondCircle:
        'Nie mam tu jeszcze swojego kręgu, więc każda organizacja będzie dla mnie nowa. Mogę jechać tam, gdzie inni nie mają czasu albo mają zbyt wielu znajomych.',
      trainingNeeds: 'Fundusz sołecki i inicjatywa lokalna.',
    },
  },
  {
    key: 'urbanski',
    name: 'Łukasz Urbański',
    email: 'lukasz.urbanski@poczta.example',
    phone: '+48 000 100 028',
    age: 39,
    municipality: '040903',
    roles: ['VOLUNTEER'],
    occupation: 'informatyk, radny poprzedniej kadencji',
    competences: { CIVIC_BUDGET_RULES: 4, RESIDENT_CONSULTATION: 3, DIGITAL_TOOLS: 3 },
    hoursPerMonth: 10,
    travelRangeKm: 50,
    languages: ['pl', 'en'],
    ties: [{ name: 'Stowarzyszenie sympatyków kolei', kind: 'MEMBER' }],
    answers: {
      experience:
        'Jako radny pisałem regulamin pierwszego budżetu obywatelskiego w gminie, a potem patrzyłem, co w nim nie działa, i dwa razy go poprawialiśmy. Zbudowałem prostą stronę do głosowania. Doradzałem w tym trzem sąsiednim samorządom.',
      motivation:
        'Polityka mnie zmęczyła, sprawy wspólne nie. Chcę dzielić się doświadczeniem bez legitymacji i bez plakatów.',
      beyondCircle:
        'Będę szukać gmin, w których budżetu obywatelskiego nie ma wcale, i rozmawiać najpierw z mieszkańcami, a dopiero potem z wójtem.',
    },
  },
  {
    key: 'lewandowska',
    name: 'Teresa Lewandowska',
    email: 'teresa.lewandowska@poczta.example',
    phone: '+48 000 100 029',
    age: 60,
    municipality: '040501',
    roles: ['VOLUNTEER'],
    occupation: 'instruktorka rękodzieła',
    competences: { VILLAGE_PLAN: 4, VILLAGE_FUND_PROCEDURE: 3, STATUTE_AND_BOARD: 3, VILLAGE_MEETING: 3 },
    hoursPerMonth: 14,
    travelRangeKm: 45,
    ties: [{ organisation: 'dawne_rzemiosla', kind: 'FOUNDER' }],
    answers: {
      experience:
        'Od trzydziestu lat jestem w kole gospodyń, założyłam stowarzyszenie uczące wikliny i haftu, współtworzyłam plan odnowy trzech wsi. Prowadziłam warsztaty w ponad pięćdziesięciu świetlicach i z każdej przywiozłam czyjś przepis albo pomysł.',
      motivation:
        'Na wsi jest mnóstwo siły, tylko każda działa na swoim podwórku. Chcę je ze sobą poznawać i pomagać układać plany na dłużej niż do dożynek.',
      beyondCircle:
        'Ziemię dobrzyńską znam na pamięć. Chcę wreszcie pojechać na Kujawy i w Bory, posłuchać, jak tam radzą sobie kobiety, i przywieźć im kilka sprawdzonych sposobów.',
    },
  },
  {
    key: 'ostrowski',
    name: 'Michał Ostrowski',
    email: 'michal.ostrowski@poczta.example',
    phone: '+48 000 100 030',
    age: 43,
    municipality: '041701',
    roles: ['CANDIDATE'],
    occupation: 'kierownik domu kultury',
    competences: { WORKSHOP_DESIGN: 4, PARTNERSHIPS: 3, GRANT_SEARCH: 3 },
    hoursPerMonth: 12,
    travelRangeKm: 50,
    ties: [{ name: 'Dom kultury, którym kieruję', kind: 'STAFF' }],
    answers: {
      experience:
        'Kieruję domem kultury w małym mieście i co roku robimy z mieszkańcami piętnaście inicjatyw oddolnych: oni wymyślają i prowadzą, my pomagamy w budżecie i promocji. Szkoliłem z tej metody kilka bibliotek.',
      motivation:
        'Instytucja ma swoje granice, a ja chcę spróbować pracy bez stempla i delegacji. Myślę, że jako sąsiad usłyszę więcej niż jako dyrektor.',
      beyondCircle:
        'Do domu kultury przychodzą ciągle ci sami. Chcę znaleźć ludzi z blokowisk po dawnych PGR-ach, do których plakat nigdy nie trafia.',
    },
  },
  {
    key: 'blaszczyk',
    name: 'Karolina Błaszczyk',
    email: 'karolina.blaszczyk@poczta.example',
    phone: '+48 000 100 031',
    age: 35,
    municipality: '041005',
    roles: ['CANDIDATE'],
    occupation: 'doradczyni zawodowa',
    competences: { SOCIAL_ECONOMY: 3, MENTORING: 4, STRATEGY: 3 },
    hoursPerMonth: 10,
    travelRangeKm: 40,
    languages: ['pl', 'en'],
    answers: {
      experience:
        'Pracuję z kobietami wracającymi na rynek pracy, prowadzę grupy wsparcia i spotkania o planowaniu. Pomogłam dwóm grupom nieformalnym zamienić pasję w małą sprzedaż na jarmarkach, a jednej założyć stowarzyszenie zwykłe.',
      motivation:
        'Chcę się uczyć od ludzi z różnych stron regionu i dołożyć to, co umiem: słuchać, zadawać pytania i pilnować, żeby plan nie skończył na kartce.',
      beyondCircle:
        'Moje uczestniczki mieszkają w wioskach bez autobusu. Znam te miejsca z opowieści i chcę do nich wreszcie pojechać, z tabletem i termosem zamiast zaproszenia na szkolenie.',
    },
  },
];
