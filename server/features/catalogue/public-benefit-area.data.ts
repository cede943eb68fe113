/**
 * Areas of public tasks, art. 4(1) of the Act of 24 April 2003 on public benefit activity and volunteering, in the
 * order and with the numbers of the act. The names are shortened to fit a list; the act has the full wording.
 */

export interface PublicBenefitAreaSeed {
  /** Number of the point in art. 4(1), for example "22a". */
  readonly code: string;
  /** Place in the list, because the codes do not sort as text or as numbers. */
  readonly order: number;
  readonly namePl: string;
  readonly nameEn: string;
}

const AREAS: readonly (readonly [code: string, namePl: string, nameEn: string])[] = [
  ['1', 'Pomoc społeczna', 'Social assistance'],
  ['1a', 'Wspieranie rodziny i piecza zastępcza', 'Family support and foster care'],
  ['1aa', 'Potrzeby mieszkaniowe wspólnoty samorządowej', 'Housing needs of the local community'],
  ['1b', 'Nieodpłatna pomoc prawna i świadomość prawna', 'Free legal aid and legal awareness'],
  ['2', 'Integracja i reintegracja zawodowa i społeczna', 'Vocational and social integration and reintegration'],
  ['3', 'Działalność charytatywna', 'Charity'],
  ['4', 'Tradycja narodowa i świadomość obywatelska', 'National tradition and civic awareness'],
  ['5', 'Mniejszości narodowe i etniczne, język regionalny', 'National and ethnic minorities, the regional language'],
  ['5a', 'Integracja cudzoziemców', 'Integration of foreigners'],
  ['6', 'Ochrona i promocja zdrowia', 'Protection and promotion of health'],
  ['7', 'Działalność na rzecz osób z niepełnosprawnościami', 'Activity for people with disabilities'],
  ['8', 'Promocja zatrudnienia i aktywizacja zawodowa', 'Employment and vocational activation'],
  ['9', 'Równe prawa kobiet i mężczyzn', 'Equal rights of women and men'],
  ['10', 'Działalność na rzecz osób w wieku emerytalnym', 'Activity for people of retirement age'],
  ['11', 'Rozwój gospodarczy i przedsiębiorczość', 'Economic development and enterprise'],
  ['12', 'Technika, wynalazczość i innowacyjność', 'Technology, invention and innovation'],
  ['13', 'Rozwój wspólnot i społeczności lokalnych', 'Development of local communities'],
  ['14', 'Nauka, szkolnictwo wyższe, edukacja i wychowanie', 'Science, higher education, education and upbringing'],
  ['15', 'Dzieci i młodzież, w tym ich wypoczynek', 'Children and young people, including their holidays'],
  ['16', 'Kultura, sztuka i ochrona dziedzictwa', 'Culture, art and heritage'],
  ['17', 'Kultura fizyczna', 'Physical culture'],
  ['18', 'Ekologia, ochrona zwierząt i przyrody', 'Ecology, protection of animals and nature'],
  ['19', 'Turystyka i krajoznawstwo', 'Tourism and sightseeing'],
  ['20', 'Porządek i bezpieczeństwo publiczne', 'Public order and safety'],
  ['21', 'Obronność państwa', 'National defence'],
  ['22', 'Prawa człowieka, swobody obywatelskie i rozwój demokracji', 'Human rights, civil liberties and democracy'],
  ['22a', 'Nieodpłatne poradnictwo obywatelskie', 'Free civic advice'],
  ['23', 'Ratownictwo i ochrona ludności', 'Rescue and protection of the population'],
  ['24', 'Pomoc ofiarom katastrof, klęsk żywiołowych i wojen', 'Help for victims of disasters and wars'],
  ['25', 'Prawa konsumentów', 'Consumer rights'],
  [
    '26',
    'Integracja europejska i współpraca między społeczeństwami',
    'European integration and ties between societies',
  ],
  ['27', 'Promocja i organizacja wolontariatu', 'Promotion and organisation of volunteering'],
  ['28', 'Pomoc Polonii i Polakom za granicą', 'Help for Poles abroad'],
  ['29', 'Kombatanci i osoby represjonowane', 'War veterans and victims of repression'],
  ['29a', 'Weterani działań poza granicami państwa', 'Veterans of missions abroad'],
  ['30', 'Promocja Rzeczypospolitej Polskiej za granicą', 'Promotion of Poland abroad'],
  ['31', 'Rodzina, macierzyństwo, rodzicielstwo i prawa dziecka', 'Family, parenthood and the rights of the child'],
  ['32', 'Przeciwdziałanie uzależnieniom i patologiom społecznym', 'Prevention of addictions and social pathologies'],
  ['32a', 'Rewitalizacja', 'Urban and rural regeneration'],
  ['33', 'Działalność na rzecz organizacji pozarządowych', 'Activity for non-governmental organisations'],
];

export const PUBLIC_BENEFIT_AREAS: readonly PublicBenefitAreaSeed[] = AREAS.map(([code, namePl, nameEn], index) => ({
  code,
  order: index + 1,
  namePl,
  nameEn,
}));
