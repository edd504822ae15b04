/** Persons whom many cases start from; each row says only how hers differs. */
import { yuan } from '#kernel';

/** A woman of forty with a grade 2 limb disability, living alone in town, in no scheme yet. */
export const fortyAndSevere = {
  bornOn: '1984-05-15',
  diedOn: '9999-12-31',
  registeredInCity: true,
  residence: 'urban',
  certificateValid: true,
  disabilityCategory: 'physical',
  disabilityGrade: 'two',
  intellectualOrMental: false,
  lowIncomeHousehold: false,
  nearDibaoHousehold: false,
  standardZone: 'urban',
  workInjuryCare: false,
  needsLongTermCare: true,
  monthlyWage: yuan(0),
  welfareLivingAllowance: yuan(0),
  welfareCareAllowance: yuan(0),
  militaryGrade: 'none',
  orphanKind: 'none',
  dibaoEndedOn: '0001-01-01',
  dibaoEndedBecause: 'none',
  'enrolled.dibao': false,
  'enrolled.dibao-single-person': false,
  'enrolled.relapse-prevention': false,
  'enrolled.tekun-support': false,
  'enrolled.orphan-allowance': false,
  household: [],
} as const;

/** She runs a small shop, registered in November 2023. */
export const ownerOfShop = {
  ...fortyAndSevere,
  businessRegisteredOn: '2023-11-10',
  businessActive: true,
} as const;
