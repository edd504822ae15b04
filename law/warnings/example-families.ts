/** Families that the cases of warning signs start from; each row says only how hers differs. */
import { yuan } from '#kernel';
import type { Offer } from '#policy';
import { exampleOffers } from '../example-offers.ts';
import { fortyAndSevere } from '../example-people.ts';

/** A woman of forty with a severe disability who lives with her grown brother; nothing has happened to them. */
export const brother = {
  role: 'other',
  bornOn: '1980-02-01',
  diedOn: '9999-12-31',
  certificateValid: false,
  disabilityGrade: 'four',
  monthlyWage: yuan(1200),
  billAfterInsurance: yuan(0),
  'enrolled.dibao': false,
  'enrolled.dibao-single-person': false,
  'enrolled.tekun-support': false,
} as const;
export const untouched = {
  ...fortyAndSevere,
  lowIncomeHousehold: true,
  otherHouseholdIncome: yuan(0),
  billAfterInsurance: yuan(0),
  hardshipEvent: 'none',
  hardshipEventOn: '0001-01-01',
  household: [brother],
} as const;

export const withSign = (sign: Offer): readonly Offer[] => [...exampleOffers, sign];
