/** All that a rule may ask for, joined. */
import { casesOver, vocabulary } from '#policy';
import { careFacts, childFacts, eventFacts } from './facts/care.ts';
import { assessmentFacts } from './facts/certificate.ts';
import { childRehabilitationFacts } from './facts/child-rehabilitation.ts';
import { concentratedFacts } from './facts/concentrated.ts';
import { deviceProjectFacts } from './facts/device-projects.ts';
import { deviceFacts } from './facts/devices.ts';
import { educationFacts } from './facts/education.ts';
import { emergencyFacts, relapseFacts, shelterFacts } from './facts/emergencies.ts';
import { employerFacts } from './facts/employers.ts';
import { entrustedCareFacts } from './facts/entrusted-care.ts';
import { familySupportFacts } from './facts/family-support.ts';
import { healthServiceFacts, mentalHealthFacts, rehabilitationFacts } from './facts/health.ts';
import { hiredPersonFacts, hiringFacts } from './facts/hiring.ts';
import { homeFacts } from './facts/homes.ts';
import { insuranceFacts } from './facts/insurance.ts';
import { meansFacts } from './facts/means.ts';
import { ownBusinessFacts } from './facts/own-business.ts';
import { personFacts } from './facts/person.ts';
import { providerSupportFacts } from './facts/provider-support.ts';
import { providerFacts } from './facts/providers.ts';
import { rehabilitationItemFacts } from './facts/rehabilitation-items.ts';
import { certificateFacts, legalFacts, serviceDogFacts, sportFacts, supportFacts } from './facts/rights.ts';
import { skillFacts } from './facts/skills.ts';
import { veteranFacts } from './facts/veterans.ts';
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
  ...deviceProjectFacts,
  ...rehabilitationFacts,
  ...mentalHealthFacts,
  ...healthServiceFacts,
  ...familySupportFacts,
  ...homeFacts,
  ...entrustedCareFacts,
  ...workFacts,
  ...studyFacts,
  ...employerFacts,
  ...providerFacts,
  ...emergencyFacts,
  ...shelterFacts,
  ...relapseFacts,
  ...rehabilitationItemFacts,
  ...legalFacts,
  ...serviceDogFacts,
  ...supportFacts,
  ...certificateFacts,
  ...sportFacts,
  ...veteranFacts,
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
