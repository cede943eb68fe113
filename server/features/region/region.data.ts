/**
 * The first region of the portal: its counties and municipalities. Sources and licences: docs/data-sources.md.
 * Another foundation replaces this file by its own region; nothing else names these places.
 */

export type CountyKind = 'COUNTY' | 'CITY_COUNTY';
export type MunicipalityKind = 'URBAN' | 'RURAL' | 'URBAN_RURAL';

export interface RegionSeed {
  /** First two digits of TERYT. */
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
}

export interface CountySeed {
  /** First four digits of TERYT. */
  readonly code: string;
  readonly name: string;
  readonly kind: CountyKind;
  readonly population: number;
}

export interface MunicipalitySeed {
  /** First six digits of TERYT: the key, because the seventh digit changes when a village becomes a town. */
  readonly code: string;
  /** All seven digits, as of 2026-02. */
  readonly teryt: string;
  /** Not unique: thirteen names repeat, so a list shows the kind and the county as well. */
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly countyCode: string;
  /** A point inside the municipality (WGS 84), good enough for distances between municipalities. */
  readonly latitude: number;
  readonly longitude: number;
  /** About 2021. */
  readonly population: number;
  readonly areaKm2: number;
}

export const REGION: RegionSeed = { code: '04', namePl: 'kujawsko-pomorskie', nameEn: 'Kuyavian-Pomeranian' };

/** The seventh digit of TERYT. */
const KIND_BY_DIGIT = { '1': 'URBAN', '2': 'RURAL', '3': 'URBAN_RURAL' } as const satisfies Record<
  string,
  MunicipalityKind
>;

type CountyRow = readonly [code: string, name: string, kind: CountyKind, population: number];

const COUNTY_ROWS: readonly CountyRow[] = [
  ['0401', 'aleksandrowski', 'COUNTY', 54003],
  ['0402', 'brodnicki', 'COUNTY', 78173],
  ['0403', 'bydgoski', 'COUNTY', 123833],
  ['0404', 'chełmiński', 'COUNTY', 49900],
  ['0405', 'golubsko-dobrzyński', 'COUNTY', 43784],
  ['0406', 'grudziądzki', 'COUNTY', 39269],
  ['0407', 'inowrocławski', 'COUNTY', 153029],
  ['0408', 'lipnowski', 'COUNTY', 63414],
  ['0409', 'mogileński', 'COUNTY', 44062],
  ['0410', 'nakielski', 'COUNTY', 83412],
  ['0411', 'radziejowski', 'COUNTY', 38633],
  ['0412', 'rypiński', 'COUNTY', 41686],
  ['0413', 'sępoleński', 'COUNTY', 39465],
  ['0414', 'świecki', 'COUNTY', 95914],
  ['0415', 'toruński', 'COUNTY', 112556],
  ['0416', 'tucholski', 'COUNTY', 47207],
  ['0417', 'wąbrzeski', 'COUNTY', 33029],
  ['0418', 'włocławski', 'COUNTY', 83046],
  ['0419', 'żniński', 'COUNTY', 68357],
  ['0461', 'Bydgoszcz', 'CITY_COUNTY', 334026],
  ['0462', 'Grudziądz', 'CITY_COUNTY', 90275],
  ['0463', 'Toruń', 'CITY_COUNTY', 197112],
  ['0464', 'Włocławek', 'CITY_COUNTY', 103535],
];

type MunicipalityRow = readonly [
  code: string,
  kindDigit: keyof typeof KIND_BY_DIGIT,
  name: string,
  latitude: number,
  longitude: number,
  population: number,
  areaKm2: number,
];

const MUNICIPALITY_ROWS: readonly MunicipalityRow[] = [
  ['040101', '1', 'Aleksandrów Kujawski', 52.885, 18.699, 11627, 7.23],
  ['040102', '1', 'Ciechocinek', 52.883, 18.803, 10349, 15.31],
  ['040103', '1', 'Nieszawa', 52.837, 18.886, 1762, 9.77],
  ['040104', '2', 'Aleksandrów Kujawski', 52.857, 18.668, 11954, 131.38],
  ['040105', '2', 'Bądkowo', 52.711, 18.802, 4114, 79.7],
  ['040106', '2', 'Koneck', 52.79, 18.722, 3147, 67.85],
  ['040107', '2', 'Raciążek', 52.849, 18.813, 3202, 32.88],
  ['040108', '2', 'Waganiec', 52.799, 18.855, 4446, 54.52],
  ['040109', '2', 'Zakrzewo', 52.741, 18.63, 3402, 75.98],
  ['040201', '1', 'Brodnica', 53.255, 19.402, 28715, 23.15],
  ['040202', '2', 'Bobrowo', 53.276, 19.233, 6063, 145.88],
  ['040203', '2', 'Brodnica', 53.211, 19.424, 9187, 126.72],
  ['040204', '2', 'Brzozie', 53.304, 19.603, 3697, 93.89],
  ['040205', '3', 'Górzno', 53.193, 19.658, 3781, 119.71],
  ['040206', '2', 'Bartniczka', 53.22, 19.508, 4614, 83.34],
  ['040207', '3', 'Jabłonowo Pomorskie', 53.383, 19.199, 8487, 134.78],
  ['040208', '2', 'Osiek', 53.154, 19.401, 3822, 75.01],
  ['040209', '2', 'Świedziebnia', 53.133, 19.569, 4955, 103.67],
  ['040210', '2', 'Zbiczno', 53.348, 19.389, 4852, 133.75],
  ['040301', '2', 'Białe Błota', 53.088, 17.907, 25012, 122.25],
  ['040302', '2', 'Dąbrowa Chełmińska', 53.176, 18.255, 8509, 124.97],
  ['040303', '2', 'Dobrcz', 53.266, 18.144, 12340, 130.09],
  ['040304', '3', 'Koronowo', 53.329, 17.887, 23516, 411.64],
  ['040305', '2', 'Nowa Wieś Wielka', 52.999, 18.092, 10221, 148.3],
  ['040306', '2', 'Osielsko', 53.211, 18.048, 17055, 101.71],
  ['040307', '2', 'Sicienko', 53.204, 17.805, 10618, 179.81],
  ['040308', '3', 'Solec Kujawski', 53.035, 18.253, 16562, 175.06],
  ['040401', '1', 'Chełmno', 53.349, 18.428, 18617, 13.56],
  ['040402', '2', 'Chełmno', 53.361, 18.478, 6017, 113.73],
  ['040403', '2', 'Kijewo Królewskie', 53.266, 18.441, 4333, 71.84],
  ['040404', '2', 'Lisewo', 53.301, 18.661, 4979, 86.34],
  ['040405', '2', 'Papowo Biskupie', 53.258, 18.565, 4053, 70.46],
  ['040406', '2', 'Stolno', 53.32, 18.514, 5169, 98.53],
  ['040407', '2', 'Unisław', 53.224, 18.376, 6732, 72.55],
  ['040501', '1', 'Golub-Dobrzyń', 53.112, 19.057, 11577, 7.5],
  ['040502', '2', 'Ciechocin', 53.051, 18.945, 3889, 101.18],
  ['040503', '2', 'Golub-Dobrzyń', 53.14, 19.088, 8859, 197.72],
  ['040504', '3', 'Kowalewo Pomorskie', 53.148, 18.872, 11211, 141.2],
  ['040505', '2', 'Radomin', 53.092, 19.168, 3984, 80.8],
  ['040506', '2', 'Zbójno', 53.011, 19.12, 4264, 84.28],
  ['040601', '2', 'Grudziądz', 53.399, 18.732, 13353, 166.33],
  ['040602', '2', 'Gruta', 53.453, 18.948, 6099, 123.73],
  ['040603', '3', 'Łasin', 53.533, 19.102, 7499, 136.43],
  ['040604', '3', 'Radzyń Chełmiński', 53.38, 18.936, 4485, 91.15],
  ['040605', '2', 'Rogóźno', 53.555, 18.932, 4018, 116.31],
  ['040606', '2', 'Świecie nad Osą', 53.446, 19.121, 3815, 94.84],
  ['040701', '1', 'Inowrocław', 52.781, 18.254, 68906, 30.42],
  ['040702', '2', 'Dąbrowa Biskupia', 52.779, 18.489, 4936, 147.19],
  ['040703', '3', 'Gniewkowo', 52.882, 18.429, 13800, 179.64],
  ['040704', '2', 'Inowrocław', 52.778, 18.333, 12007, 171.63],
  ['040705', '3', 'Janikowo', 52.726, 18.092, 12584, 91.97],
  ['040706', '3', 'Kruszwica', 52.648, 18.366, 18161, 262.53],
  ['040707', '3', 'Pakość', 52.802, 18.106, 9284, 86.52],
  ['040708', '2', 'Rojewo', 52.923, 18.288, 4489, 119.77],
  ['040709', '2', 'Złotniki Kujawskie', 52.908, 18.108, 8862, 135.59],
  ['040801', '1', 'Lipno', 52.844, 19.178, 13621, 11],
  ['040802', '3', 'Bobrowniki', 52.781, 19.001, 3019, 95.38],
  ['040803', '2', 'Chrostkowo', 52.952, 19.236, 2828, 74.1],
  ['040804', '3', 'Dobrzyń nad Wisłą', 52.672, 19.304, 7254, 116.09],
  ['040805', '3', 'Kikół', 52.927, 19.115, 6740, 98.32],
  ['040806', '2', 'Lipno', 52.801, 19.129, 11574, 210.04],
  ['040807', '3', 'Skępe', 52.873, 19.373, 7164, 178.8],
  ['040808', '2', 'Tłuchowo', 52.752, 19.426, 4459, 99.34],
  ['040809', '2', 'Wielgie', 52.751, 19.263, 6755, 133.66],
  ['040901', '2', 'Dąbrowa', 52.764, 17.944, 4398, 110.28],
  ['040902', '2', 'Jeziora Wielkie', 52.536, 18.248, 4599, 124.96],
  ['040903', '3', 'Mogilno', 52.642, 17.967, 24031, 256.3],
  ['040904', '3', 'Strzelno', 52.626, 18.173, 11034, 183.61],
  ['041001', '3', 'Kcynia', 53.015, 17.473, 12398, 296.88],
  ['041002', '3', 'Mrocza', 53.243, 17.564, 8923, 150.54],
  ['041003', '3', 'Nakło nad Notecią', 53.143, 17.636, 30260, 186.95],
  ['041004', '2', 'Sadki', 53.163, 17.428, 6918, 153.79],
  ['041005', '3', 'Szubin', 53.012, 17.718, 24913, 332.29],
  ['041101', '1', 'Radziejów', 52.619, 18.529, 5198, 5.69],
  ['041102', '2', 'Bytoń', 52.561, 18.619, 3381, 73.36],
  ['041103', '2', 'Dobre', 52.689, 18.585, 5022, 70.81],
  ['041104', '2', 'Osięciny', 52.646, 18.724, 7370, 123.12],
  ['041105', '3', 'Piotrków Kujawski', 52.523, 18.494, 8802, 138.72],
  ['041106', '2', 'Radziejów', 52.619, 18.587, 4294, 92.65],
  ['041107', '2', 'Topólka', 52.498, 18.688, 4566, 102.87],
  ['041201', '1', 'Rypin', 53.059, 19.43, 15697, 10.96],
  ['041202', '2', 'Brzuze', 53.05, 19.266, 4928, 86.39],
  ['041203', '2', 'Rogowo', 52.977, 19.41, 4632, 139.84],
  ['041204', '2', 'Rypin', 53.071, 19.495, 7246, 132.11],
  ['041205', '2', 'Skrwilno', 53.029, 19.6, 5468, 123.96],
  ['041206', '2', 'Wąpielsk', 53.152, 19.281, 3715, 93.45],
  ['041301', '3', 'Kamień Krajeński', 53.543, 17.518, 6644, 163.33],
  ['041302', '3', 'Sępólno Krajeńskie', 53.453, 17.528, 15213, 229.08],
  ['041303', '2', 'Sośno', 53.365, 17.657, 4619, 162.6],
  ['041304', '3', 'Więcbork', 53.35, 17.443, 12989, 235.94],
  ['041401', '2', 'Bukowiec', 53.424, 18.248, 4946, 110.97],
  ['041402', '2', 'Dragacz', 53.496, 18.672, 6915, 111.88],
  ['041403', '2', 'Drzycim', 53.51, 18.33, 4812, 108.44],
  ['041404', '2', 'Jeżewo', 53.529, 18.489, 7762, 155.9],
  ['041405', '2', 'Lniano', 53.51, 18.2, 4126, 88.33],
  ['041406', '3', 'Nowe', 53.642, 18.69, 9771, 106.66],
  ['041407', '2', 'Osie', 53.625, 18.305, 5469, 209.61],
  ['041408', '3', 'Pruszcz', 53.329, 18.206, 9281, 141.82],
  ['041409', '3', 'Świecie', 53.412, 18.431, 33135, 174.97],
  ['041410', '2', 'Świekatowo', 53.418, 18.113, 3502, 64.55],
  ['041411', '2', 'Warlubie', 53.615, 18.551, 6195, 201.08],
  ['041501', '1', 'Chełmża', 53.188, 18.607, 13906, 7.84],
  ['041502', '2', 'Chełmża', 53.191, 18.649, 9600, 178.89],
  ['041503', '2', 'Czernikowo', 52.911, 18.966, 8966, 170.14],
  ['041504', '2', 'Lubicz', 53.047, 18.763, 21066, 105.74],
  ['041505', '2', 'Łubianka', 53.139, 18.487, 7769, 84.52],
  ['041506', '2', 'Łysomice', 53.098, 18.63, 10710, 126.95],
  ['041507', '2', 'Obrowo', 52.971, 18.838, 19657, 162.28],
  ['041508', '2', 'Wielka Nieszawka', 52.953, 18.546, 5158, 216.28],
  ['041509', '2', 'Zławieś Wielka', 53.098, 18.366, 15724, 177.95],
  ['041601', '2', 'Cekcyn', 53.576, 18.048, 6745, 253.12],
  ['041602', '2', 'Gostycyn', 53.485, 17.815, 4965, 135.75],
  ['041603', '2', 'Kęsowo', 53.566, 17.717, 4203, 109.23],
  ['041604', '2', 'Lubiewo', 53.467, 17.987, 5794, 162.76],
  ['041605', '2', 'Śliwice', 53.701, 18.135, 5568, 174.71],
  ['041606', '3', 'Tuchola', 53.652, 17.886, 19932, 239.81],
  ['041701', '1', 'Wąbrzeźno', 53.275, 18.955, 13220, 8.53],
  ['041702', '2', 'Dębowa Łąka', 53.228, 19.06, 2982, 86.1],
  ['041703', '2', 'Książki', 53.327, 19.067, 3884, 86.28],
  ['041704', '2', 'Płużnica', 53.321, 18.792, 4565, 119.19],
  ['041705', '2', 'Ryńsk', 53.256, 18.908, 8378, 200.73],
  ['041801', '1', 'Kowal', 52.532, 19.145, 3365, 4.68],
  ['041802', '2', 'Baruchowo', 52.503, 19.288, 3336, 106.64],
  ['041803', '2', 'Boniewo', 52.46, 18.89, 3221, 77.65],
  ['041804', '3', 'Brześć Kujawski', 52.631, 18.902, 11042, 150.96],
  ['041805', '2', 'Choceń', 52.499, 19.026, 7736, 99.89],
  ['041806', '3', 'Chodecz', 52.397, 19.02, 5586, 122.08],
  ['041807', '2', 'Fabianki', 52.708, 19.103, 10157, 75.83],
  ['041808', '3', 'Izbica Kujawska', 52.397, 18.8, 7307, 132.11],
  ['041809', '2', 'Kowal', 52.494, 19.166, 3871, 114.9],
  ['041810', '2', 'Lubanie', 52.736, 18.908, 4364, 69.41],
  ['041811', '3', 'Lubień Kujawski', 52.412, 19.173, 6910, 150.89],
  ['041812', '3', 'Lubraniec', 52.525, 18.823, 8844, 147.99],
  ['041813', '2', 'Włocławek', 52.597, 19.17, 7307, 218.93],
  ['041901', '3', 'Barcin', 52.863, 17.97, 14372, 120.87],
  ['041902', '3', 'Gąsawa', 52.764, 17.802, 5022, 135.84],
  ['041903', '3', 'Janowiec Wielkopolski', 52.765, 17.521, 8575, 130.72],
  ['041904', '3', 'Łabiszyn', 52.959, 17.898, 10543, 166.86],
  ['041905', '2', 'Rogowo', 52.706, 17.68, 6682, 178.86],
  ['041906', '3', 'Żnin', 52.857, 17.701, 23163, 251.6],
  ['046101', '1', 'Bydgoszcz', 53.131, 18.053, 334026, 175.96],
  ['046201', '1', 'Grudziądz', 53.472, 18.773, 90275, 57.76],
  ['046301', '1', 'Toruń', 53.022, 18.619, 197112, 115.72],
  ['046401', '1', 'Włocławek', 52.662, 19.057, 103535, 85.09],
];

export const COUNTIES: readonly CountySeed[] = COUNTY_ROWS.map(([code, name, kind, population]) => ({
  code,
  name,
  kind,
  population,
}));

export const MUNICIPALITIES: readonly MunicipalitySeed[] = MUNICIPALITY_ROWS.map(
  ([code, kindDigit, name, latitude, longitude, population, areaKm2]) => ({
    code,
    teryt: `${code}${kindDigit}`,
    name,
    kind: KIND_BY_DIGIT[kindDigit],
    countyCode: code.slice(0, 4),
    latitude,
    longitude,
    population,
    areaKm2,
  }),
);
