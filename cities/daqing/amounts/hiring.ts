/** What employers and providers get for hiring, equipping, training and serving. National rates are from memory; the rest awaits the city. */
import { type Fen, yuan } from '#kernel';
import { smallFirmsInPurchase, wageDeduction, welfareUnits } from '#law/bases-education-and-work';
import { concentratedEmploymentSupport } from '#law/programmes/employers/concentrated-employment-support';
import { disabledWageDeduction } from '#law/programmes/employers/disabled-wage-deduction';
import { employerInsuranceSubsidy } from '#law/programmes/employers/employer-insurance-subsidy';
import { employerTrainingSubsidy } from '#law/programmes/employers/employer-training-subsidy';
import { postSubsidy } from '#law/programmes/employers/post-subsidy';
import { procurementPreference } from '#law/programmes/employers/procurement-preference';
import { skillAssessmentSubsidy } from '#law/programmes/employers/skill-assessment-subsidy';
import { workplaceEquipmentSubsidy } from '#law/programmes/employers/workplace-equipment-subsidy';
import { providerSupport } from '#law/programmes/providers/provider-support';
import { purchasedServices } from '#law/programmes/providers/purchased-services';
import { type Offer, offer } from '#policy';
import { assumed, nationalFromMemory } from './dated.ts';

export const hiringOffers: readonly Offer[] = [
  offer(postSubsidy, { perMonth: [assumed<Fen>('2018-01', yuan(200)), assumed<Fen>('2022-06', yuan(300))] }),
  offer(employerInsuranceSubsidy, {
    share: [assumed<number>('2018-01', 100_00)],
    perMonth: [assumed<Fen>('2018-01', yuan(900))],
  }),
  offer(employerTrainingSubsidy, {
    share: [assumed<number>('2018-01', 50_00)],
    perPerson: [assumed<Fen>('2018-01', yuan(1000))],
  }),
  offer(workplaceEquipmentSubsidy, {
    share: [assumed<number>('2018-04', 50_00)],
    perPost: [assumed<Fen>('2018-04', yuan(5000)), assumed<Fen>('2022-06', yuan(10_000))],
  }),
  offer(skillAssessmentSubsidy, {
    share: [assumed<number>('2018-01', 100_00)],
    perCertificate: [assumed<Fen>('2018-01', yuan(300))],
  }),
  offer(disabledWageDeduction, { taxRate: [nationalFromMemory<number>('2008-01', 25_00, wageDeduction)] }),
  offer(procurementPreference, {
    leastShare: [nationalFromMemory<number>('2017-10', 25_00, welfareUnits)],
    leastPersons: [nationalFromMemory<number>('2017-10', 10, welfareUnits)],
    takenOff: [
      nationalFromMemory<number>('2017-10', 10, welfareUnits),
      nationalFromMemory<number>('2022-07', 20, smallFirmsInPurchase),
    ],
  }),
  offer(concentratedEmploymentSupport, {
    perPerson: [
      assumed('2022-06', { none: yuan(0), nonprofit: yuan(2000), brand: yuan(1000), leading: yuan(1000) }),
    ],
    leastPersons: [assumed<number>('2022-06', 5)],
  }),
  offer(providerSupport, {
    limit: [
      assumed('2022-06', {
        none: yuan(0),
        place: yuan(80_000),
        equipment: yuan(50_000),
        staff: yuan(20_000),
        technology: yuan(20_000),
      }),
    ],
  }),
  offer(purchasedServices, {
    priceLimit: [
      assumed('2020-03', {
        none: yuan(0),
        rehabilitation: yuan(100),
        care: yuan(60),
        employment: yuan(800),
        community: yuan(80),
      }),
    ],
  }),
];
