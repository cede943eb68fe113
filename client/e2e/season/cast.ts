import type { Portal } from '../support/portal-process';
import type { Visit } from '../support/visit';

/** The five of the season, each in a browser of their own. */
export interface Cast {
  /** Never signs in; reads in English. */
  visitor: Visit;
  /** Becomes a volunteer, all of it on a phone. */
  maja: Visit;
  /** Coordinates. */
  barbara: Visit;
  /** Leads the training, on a phone and in English. */
  piotr: Visit;
  /** Represents a village unit, in English. */
  teodora: Visit;
}

export const MAJA = { name: 'Maja Zielińska-Nowak', email: 'maja@poczta.example', password: 'trzy zielone jabłka' };
export const TEODORA = { name: 'Teodora Sikora', email: 'teodora@zalno.example', password: 'three green apples' };

/** What the season is about, in the words in which the people write it. */
export const TRAINING = { pl: 'Fundusz sołecki krok po kroku', en: 'The village fund step by step' };
export const VILLAGE = 'Sołectwo Żalno';
export const REQUEST = 'Zebranie o funduszu sołeckim w Żalnie';
export const KIND = 'Spotkanie lokalne';
/** In the municipality of Kęsowo, where nobody of the demo story has helped. */
export const PLACE = /^Kęsowo/;

export async function assemble(portal: Pick<Portal, 'visit' | 'visitAs'>): Promise<Cast> {
  return {
    visitor: await portal.visit({ language: 'en' }),
    maja: await portal.visit({ width: 360 }),
    barbara: await portal.visitAs('barbara'),
    piotr: await portal.visitAs('piotr', { language: 'en', width: 360 }),
    teodora: await portal.visit({ language: 'en' }),
  };
}
