/** Help with social insurance. The residents' own premiums are the national ones, from memory until the city confirms them. */
import { type Fen, yuan } from '#kernel';
import { farmInsuranceSubsidy } from '#law/programmes/insurance/farm-insurance-subsidy';
import { maintenanceDrugs } from '#law/programmes/insurance/maintenance-drugs';
import { medicalInsurancePremium } from '#law/programmes/insurance/medical-insurance-premium';
import { pensionPremium } from '#law/programmes/insurance/pension-premium';
import { sicknessDisabilityAllowance } from '#law/programmes/insurance/sickness-disability-allowance';
import { unemploymentBenefit } from '#law/programmes/insurance/unemployment-benefit';
import { type Offer, offer } from '#policy';
import { assumed, assumedIn } from './dated.ts';

export const insuranceOffers: readonly Offer[] = [
  offer(pensionPremium, {
    lowestTier: [assumed<Fen>('2014-07', yuan(100)), assumed<Fen>('2021-01', yuan(220))],
  }),
  offer(medicalInsurancePremium, {
    premium: [
      assumed<Fen>('2022-01', yuan(320)),
      assumed<Fen>('2023-01', yuan(350)),
      assumed<Fen>('2024-01', yuan(380)),
      assumed<Fen>('2025-01', yuan(400)),
    ],
    dibaoShare: [assumed<number>('2022-01', 60_00)],
    severeShare: [assumed<number>('2022-01', 50_00), assumedIn<number>('230602', '2023-01', 60_00)],
    marginShare: [assumed<number>('2022-01', 30_00)],
  }),
  offer(unemploymentBenefit, {
    monthlyAmount: [assumed<Fen>('1999-01', yuan(600)), assumed<Fen>('2021-01', yuan(1302))],
    months: [assumed<number>('1999-01', 24)],
  }),
  offer(sicknessDisabilityAllowance, {
    months: [assumed<number>('2025-01', 180)],
    full: [assumed<Fen>('2025-01', yuan(1680))],
    reduced: [assumed<Fen>('2025-01', yuan(1050))],
  }),
  offer(maintenanceDrugs, {
    share: [assumed<number>('2021-01', 80_00)],
    ceiling: [assumed<Fen>('2021-01', yuan(300))],
  }),
  offer(farmInsuranceSubsidy, { part: [assumed<number>('2022-01', 50_00)] }),
];
