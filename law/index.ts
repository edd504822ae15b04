import { vocabularyOfLaw } from './facts.ts';

export { procedureFor } from './procedures/procedure-for.ts';
export { procedures } from './procedures.ts';
export { programmes } from './programmes.ts';
export { rosters } from './rosters.ts';
export { selfCheck } from './self-check/self-check.ts';
export { topics } from './topics.ts';
export { tradeTerms } from './trade-terms.ts';

/** Every fact that a rule may ask for. */
export const facts = vocabularyOfLaw.facts;
