/** Work and employers. The levy's rates and the VAT refund are national and were seen; wages and sums await the city. */
import { type Fen, yuan } from '#kernel';
import { levyRelief2020, levyRules, vatForConcentratedUnits } from '#law/bases-services';
import { concentratedVatRefund } from '#law/programmes/employers/concentrated-vat-refund';
import { employmentLevy } from '#law/programmes/employers/employment-levy';
import { overQuotaReward } from '#law/programmes/employers/over-quota-reward';
import { publicPostInsurance } from '#law/programmes/employers/public-post-insurance';
import { internshipSubsidy } from '#law/programmes/work/internship-subsidy';
import { jobSeekingSubsidy } from '#law/programmes/work/job-seeking-subsidy';
import { publicWelfarePost } from '#law/programmes/work/public-welfare-post';
import { selfEmployedInsuranceSubsidy } from '#law/programmes/work/self-employed-insurance-subsidy';
import { startUpSubsidy } from '#law/programmes/work/start-up-subsidy';
import { trainingSubsidy } from '#law/programmes/work/training-subsidy';
import { halfUpToYuan, type Offer, offer, percentOf } from '#policy';
import { cityPlan } from '../bases.ts';
import { assumed, assumedIn, national } from './dated.ts';

const { minimumWage } = concentratedVatRefund.terms;
const quota = [national<number>('2018-04', 1_50, levyRules)];
const ranghulu = '230604';

export const workOffers: readonly Offer[] = [
  offer(publicWelfarePost, {
    pay: [assumed<Fen>('2020-01', percentOf(minimumWage, 100, halfUpToYuan))],
    months: [assumed<number>('2020-01', 36)],
  }),
  offer(startUpSubsidy, {
    sum: [
      assumed<Fen>('2018-01', yuan(3000)),
      assumed<Fen>('2022-06', yuan(5000)),
      assumedIn<Fen>(ranghulu, '2023-01', yuan(8000)),
    ],
    operatingMonths: [assumed<number>('2018-01', 6)],
    askWithin: [assumed<number>('2018-01', 36)],
  }),
  offer(selfEmployedInsuranceSubsidy, {
    // Two thirds at most; kept in whole ten-thousandths and rounded down.
    share: [assumed<number>('2018-01', 66_66)],
    ceiling: [assumed<Fen>('2018-01', yuan(6000))],
    months: [assumed<number>('2018-01', 36)],
  }),
  offer(internshipSubsidy, {
    monthlyAmount: [assumed<Fen>('2018-01', percentOf(minimumWage, 60, halfUpToYuan))],
    months: [assumed<number>('2018-01', 12)],
  }),
  offer(jobSeekingSubsidy, {
    sum: [assumed<Fen>('2018-01', yuan(1000)), assumed<Fen>('2023-01', yuan(1500))],
  }),
  offer(trainingSubsidy, { most: [assumed<Fen>('2018-01', yuan(1500))] }),
];

export const employerOffers: readonly Offer[] = [
  offer(employmentLevy, {
    quota,
    localMeanWage: [
      assumed<Fen>('2018-04', yuan(66_000)),
      assumed<Fen>('2020-01', yuan(74_000)),
      assumed<Fen>('2022-01', yuan(84_000)),
      assumed<Fen>('2024-01', yuan(93_000)),
    ],
    wageCap: [
      national<Fen>('2018-04', percentOf(employmentLevy.terms.localMeanWage, 200, halfUpToYuan), levyRules),
    ],
    halfTierFrom: [national<number>('2020-01', 1_00, levyRelief2020)],
    halfTier: [national<number>('2020-01', 50_00, levyRelief2020)],
    lowTier: [national<number>('2020-01', 90_00, levyRelief2020)],
    exemptStaff: [national<number>('2020-01', 30, levyRelief2020)],
  }),
  offer(overQuotaReward, { quota, perPerson: [assumed<Fen>('2020-01', yuan(6000))] }),
  offer(concentratedVatRefund, {
    minimumWage: [
      assumed<Fen>('2016-05', yuan(1480)),
      assumed<Fen>('2017-10', yuan(1680)),
      assumed<Fen>('2021-04', yuan(1860)),
      assumed<Fen>('2024-04', yuan(2080)),
    ],
    timesMinimumWage: [national<number>('2016-05', 4, vatForConcentratedUnits)],
    leastShare: [national<number>('2016-05', 25_00, vatForConcentratedUnits)],
    leastPersons: [national<number>('2016-05', 10, vatForConcentratedUnits)],
    leastInMassage: [national<number>('2016-05', 5, vatForConcentratedUnits)],
  }),
  offer(publicPostInsurance, {
    share: [assumed<number>('2022-01', 100_00)],
    fund: [assumed<Fen>('2022-01', yuan(48_000_000)), assumed<Fen>('2024-01', yuan(52_000_000))],
    capShare: [
      {
        ...assumed<number>('2022-01', 20_00),
        basis: { ...cityPlan, clause: '三（二）2' },
        state: 'confirmed',
      },
    ],
  }),
];
