/** All that a rule may ask for, joined. */
import { casesOver, vocabulary } from '#policy';
import { careFacts, childFacts, eventFacts } from './facts/care.ts';
import { assessmentFacts } from './facts/certificate.ts';
import { insuranceFacts } from './facts/insurance.ts';
import { meansFacts } from './facts/means.ts';
import { personFacts } from './facts/person.ts';

export const vocabularyOfLaw = vocabulary({
  ...personFacts,
  ...meansFacts,
  ...careFacts,
  ...childFacts,
  ...eventFacts,
  ...insuranceFacts,
  ...assessmentFacts,
});

/** The facts as terms, for rules. */
export const facts = vocabularyOfLaw.terms;
export const cases = casesOver(vocabularyOfLaw);
