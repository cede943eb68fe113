import type { Feature } from '../../access/feature.js';
import { Agreement, AgreementCounter } from './agreements.entity.js';

export { agreementInForceOn } from './in-force.service.js';

export const agreements: Feature = {
  name: 'agreements',
  entities: [Agreement, AgreementCounter],
  resolvers: [],
  rules: () => undefined,
  messages: { pl: {}, en: {} },
};
