import type { City } from '#declarations';
import { facts, procedureFor, procedures, rosters, selfCheck, topics, tradeTerms } from '#law';
import { consentGrant } from '#law/procedures/consent-grant';
import { yearlyReview } from '#law/procedures/yearly-review';
import { medicalInsurancePremium } from '#law/programmes/insurance/medical-insurance-premium';
import { pensionPremium } from '#law/programmes/insurance/pension-premium';
import { warningSigns } from './amounts/warnings.ts';
import { cityNotice } from './bases.ts';
import { counties } from './counties.ts';
import { offers } from './offers.ts';
import { treasury } from './treasury.ts';

export const daqing: City = {
  id: 'daqing',
  name: { zh: '大庆市', en: 'Daqing' },
  code: '230600',
  counties,
  facts,
  offers,
  rosters,
  procedures,
  procedureFor,
  treasury,
  onConsent: {
    programmes: [medicalInsurancePremium.id, pensionPremium.id],
    procedure: consentGrant.id,
    basis: cityNotice,
    state: 'assumed',
  },
  reviews: {
    procedure: yearlyReview.id,
    holds: 12,
    // 68,000 who receive come round within a year.
    regular: { everyMonths: 12, mostADay: 200, basis: cityNotice, state: 'assumed' },
    stopsAtDeath: { basis: cityNotice, state: 'assumed' },
  },
  warningSigns,
  selfCheck,
  topics,
  tradeTerms,
};
