/** A small city that shares the law with others and nothing else. */
import type { City } from '#declarations';
import { yuan } from '#kernel';
import { vocabularyHere } from './facts.ts';
import { offers } from './offers.ts';
import { rosters } from './rosters.ts';

export const exampleCity: City = {
  id: 'example',
  name: { zh: '示例市', en: 'Example City' },
  code: '990100',
  counties: [
    { code: '990102', name: { zh: '东区', en: 'East' } },
    { code: '990103', name: { zh: '西区', en: 'West' } },
  ],
  facts: vocabularyHere.facts,
  offers,
  rosters,
  procedures: [],
  procedureFor: () => undefined,
  treasury: {
    funds: [],
    funding: [],
    caps: [],
    recovery: {
      percent: 0,
      floor: yuan(0),
      untouched: [],
      neverFor: [],
      basis: { issuer: { zh: '示例市议会', en: 'Council of Example City' }, document: 'Resolution 7' },
      state: 'assumed',
    },
    payers: [],
  },
  warningSigns: [],
  selfCheck: { questions: [], consequences: [], notAsked: {} },
  topics: [],
  tradeTerms: [],
};
