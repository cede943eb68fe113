import type { Random } from '../platform/random.js';

/* Invented people and bodies. Names are common ones, put together by chance. */

const WOMEN =
  'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Zofia Teresa Joanna Magdalena Monika Jadwiga Danuta Irena Halina Beata Aleksandra Dorota Marta Łucja Żaneta Świętosława';
const MEN =
  'Jan Piotr Andrzej Krzysztof Stanisław Tomasz Paweł Marcin Michał Marek Grzegorz Jerzy Łukasz Adam Zbigniew Ryszard Dariusz Mariusz Wojciech Kamil Jakub Robert Rafał Jarosław Żegota';
const SURNAMES =
  'Nowak Wójcik Mazur Krawczyk Zając Król Wieczorek Wróbel Stępień Dudek Pawlak Sikora Walczak Baran Michalak Szewczyk Pietrzak Ostrowski Jankowski Malinowski Górski Rutkowski Witkowski Śliwiński Łukasik Żak Ćwikła Urbański Cichocki Wilczyński Zalewski Borkowski Czerwiński Sadowski Bąk Chmielewski Kubiak Kołodziej Kaźmierczak Laskowski';

const NAMES = { women: WOMEN.split(' '), men: MEN.split(' '), surnames: SURNAMES.split(' ') };

export function personName(random: Random): string {
  const woman = random.chance(0.65);
  const surname = random.pick(NAMES.surnames);
  const ending = woman ? surname.replace(/(sk|ck|dzk)i$/, '$1a') : surname;
  return `${random.pick(woman ? NAMES.women : NAMES.men)} ${ending}`;
}

const BODIES = [
  'Stowarzyszenie',
  'Fundacja',
  'Koło Gospodyń Wiejskich',
  'Ochotnicza Straż Pożarna',
  'Klub Sportowy',
  'Sołectwo',
  'Rada Rodziców',
  'Klub Seniora',
];
const CALLED = [
  'Razem',
  'Nasza Wieś',
  'Aktywni',
  'Przystań',
  'Dobre Sąsiedztwo',
  'Ziemia i Woda',
  'Nad Wisłą',
  'Nowa Szansa',
  'Pogodna Jesień',
  'Wspólna Sprawa',
  'Zielony Zakątek',
  'Małe Ojczyzny',
];

/** „Stowarzyszenie „Razem" w gminie …”: told apart by a number, as no two bodies of a county share a name. */
export const organisationName = (random: Random, municipality: string, serial: number): string =>
  `${random.pick(BODIES)} „${random.pick(CALLED)}” ${municipality} ${serial}`;

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** A tax number with a right checksum, different for each serial; remainders of ten are never given out. */
export function taxNumber(serial: number): string {
  for (let first = 100_000_000 + serial * 11; ; first++) {
    const digits = String(first);
    const rest = NIP_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
    if (rest < 10) return `${digits}${rest}`;
  }
}
