/** Own businesses, free courses, contests and studios. All of it awaits the city and the province. */
import { type Fen, yuan } from '#kernel';
import { contestReward } from '#law/programmes/work/contest-reward';
import { earningsTaxRelief } from '#law/programmes/work/earnings-tax-relief';
import { freeTraining } from '#law/programmes/work/free-training';
import { internetFeeSubsidy } from '#law/programmes/work/internet-fee-subsidy';
import { masterStudio } from '#law/programmes/work/master-studio';
import { ownBusinessEquipment } from '#law/programmes/work/own-business-equipment';
import { ownServicesVatExemption } from '#law/programmes/work/own-services-vat-exemption';
import { rentSubsidy } from '#law/programmes/work/rent-subsidy';
import { type Offer, offer } from '#policy';
import { assumed, assumedIn } from './dated.ts';

const ranghulu = '230604';
const months = [assumed<number>('2018-01', 36)];
const half = [assumed<number>('2018-01', 50_00)];

export const ownBusinessOffers: readonly Offer[] = [
  offer(freeTraining, { courses: [assumed<number>('2018-01', 1), assumed<number>('2021-08', 2)] }),
  offer(rentSubsidy, {
    share: half,
    ceiling: [assumed<Fen>('2018-01', yuan(3000)), assumedIn<Fen>(ranghulu, '2022-06', yuan(5000))],
    months,
  }),
  offer(ownBusinessEquipment, { share: half, ceiling: [assumed<Fen>('2018-01', yuan(5000))], months }),
  offer(internetFeeSubsidy, { share: half, ceiling: [assumed<Fen>('2018-01', yuan(600))], months }),
  offer(ownServicesVatExemption, {}),
  offer(earningsTaxRelief, {
    share: [{ ...assumed<number>('2019-01', 90_00), layer: 'province' }],
    most: [{ ...assumed<Fen>('2019-01', yuan(6000)), layer: 'province' }],
  }),
  offer(contestReward, {
    byResult: [
      assumed('2022-06', {
        none: yuan(0),
        'city-first': yuan(2000),
        'city-second': yuan(1000),
        'city-third': yuan(600),
        'province-first': yuan(5000),
        'province-second': yuan(3000),
        'province-third': yuan(2000),
        'nation-first': yuan(20_000),
        'nation-second': yuan(10_000),
        'nation-third': yuan(6000),
      }),
    ],
  }),
  offer(masterStudio, { aYear: [assumed<Fen>('2021-08', yuan(20_000))] }),
];
