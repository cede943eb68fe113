import { Foundation } from '../features/foundation/foundation.entity.js';
import { updateFoundation } from '../features/foundation/foundation.service.js';
import { learnFoundation } from '../features/foundation/index.js';
import type { Teller } from './teller.js';

const ADMINISTRATOR = 'kos';
/** The administrator completed the record long before the first agreement. */
const DAY = -260;

/** Who runs the programme in the story: all of it invented, with numbers that pass their checks. */
const FOUNDATION = {
  name: 'Fundacja Sąsiedzka Przystań',
  address: 'ul. Zmyślona 14, 87-100 Toruń',
  krs: '0000998877',
  nip: '8792634812',
  regon: '341875208',
  representative: 'Maria Zmyślona, prezeska zarządu, zgodnie z odpisem z KRS',
  contactEmail: 'kontakt@ezw.example',
  phone: '56 000 00 00',
  insurer: 'Towarzystwo Ubezpieczeń Przykład S.A.',
  policyNumber: 'NNW/2026/000123',
  documentsPlace: 'biuro fundacji, ul. Zmyślona 14 w Toruniu, szafa B',
};

export async function tellFoundation(teller: Teller): Promise<void> {
  await teller.at(teller.moment(DAY), ADMINISTRATOR, async (work) => {
    const record = await work.store.first(Foundation, {});
    if (record) await updateFoundation(work, { version: record.version, ...FOUNDATION });
  });
  await learnFoundation(teller.system);
}
