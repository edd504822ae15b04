/** All that a rule may ask for, joined. */
import { casesOver, vocabulary } from '#policy';
import { careFacts, childFacts, eventFacts } from './facts/care.ts';
import { assessmentFacts } from './facts/certificate.ts';
import { childRehabilitationFacts } from './facts/child-rehabilitation.ts';
import { concentratedFacts } from './facts/concentrated.ts';
import { deviceFacts } from './facts/devices.ts';
import { educationFacts } from './facts/education.ts';
import { employerFacts } from './facts/employers.ts';
import { entrustedCareFacts } from './facts/entrusted-care.ts';
import { hiredPersonFacts, hiringFacts } from './facts/hiring.ts';
import { homeFacts } from './facts/homes.ts';
import { insuranceFacts } from './facts/insurance.ts';
import { meansFacts } from './facts/means.ts';
import { ownBusinessFacts } from './facts/own-business.ts';
import { personFacts } from './facts/person.ts';
import { providerSupportFacts } from './facts/provider-support.ts';
import { providerFacts } from './facts/providers.ts';
import { skillFacts } from './facts/skills.ts';
import { studyFacts, workFacts } from './facts/work.ts';

export const vocabularyOfLaw = vocabulary({
  ...personFacts,
  ...meansFacts,
  ...careFacts,
  ...childFacts,
  ...eventFacts,
  ...insuranceFacts,
  ...assessmentFacts,
  ...childRehabilitationFacts,
  ...deviceFacts,
  ...homeFacts,
  ...entrustedCareFacts,
  ...workFacts,
  ...studyFacts,
  ...employerFacts,
  ...providerFacts,
  ...educationFacts,
  ...ownBusinessFacts,
  ...skillFacts,
  ...hiringFacts,
  ...hiredPersonFacts,
  ...concentratedFacts,
  ...providerSupportFacts,
});

/** The facts as terms, for rules. */
export const facts = vocabularyOfLaw.terms;
export const cases = casesOver(vocabularyOfLaw);
