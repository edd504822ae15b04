/** Homes, care and those who give it. Homes changed and care given are reported in the plan; the amounts await the city. */
import { type Fen, yuan } from '#kernel';
import { districtCareSubsidy } from '#law/programmes/care/district-care-subsidy';
import { purchasedCare } from '#law/programmes/care/purchased-care';
import { sunshineHome } from '#law/programmes/care/sunshine-home';
import { homeModification } from '#law/programmes/homes/home-modification';
import { publicRentalPriority } from '#law/programmes/homes/public-rental-priority';
import { ruralHouseRenovation } from '#law/programmes/homes/rural-house-renovation';
import { employmentServiceReward } from '#law/programmes/providers/employment-service-reward';
import { rehabilitationOperatingSubsidy } from '#law/programmes/providers/rehabilitation-operating-subsidy';
import { type Offer, offer } from '#policy';
import { assumed, assumedIn } from './dated.ts';

const saertu = '230602';
const dorbod = '230624';

export const homeAndCareOffers: readonly Offer[] = [
  offer(homeModification, {
    perHome: [
      assumed<Fen>('2021-01', yuan(3500)),
      assumed<Fen>('2024-01', yuan(4000)),
      assumedIn<Fen>(dorbod, '2022-01', yuan(4500)),
    ],
  }),
  offer(publicRentalPriority, {}),
  offer(ruralHouseRenovation, {
    byDanger: [
      assumed('2021-05', { none: yuan(0), a: yuan(0), b: yuan(0), c: yuan(8500), d: yuan(30_000) }),
      assumedIn(dorbod, '2022-01', {
        none: yuan(0),
        a: yuan(0),
        b: yuan(0),
        c: yuan(10_000),
        d: yuan(33_000),
      }),
    ],
  }),
  offer(sunshineHome, {
    byForm: [
      assumed('2021-01', { none: yuan(0), residential: yuan(1500), day: yuan(1200), home: yuan(600) }),
    ],
    months: [assumed<number>('2021-01', 12)],
  }),
  offer(purchasedCare, {
    hours: [assumed<number>('2022-06', 8), assumedIn<number>(saertu, '2023-01', 10)],
    perHour: [assumed<Fen>('2022-06', yuan(25))],
  }),
  offer(districtCareSubsidy, {
    perDay: [
      assumed('2021-01', {
        none: yuan(0),
        excellent: yuan(30),
        good: yuan(25),
        pass: yuan(20),
        fail: yuan(0),
      }),
    ],
  }),
  // 816,000 yuan were paid from 2016 to 2020, by the plan; the rule was not found.
  offer(rehabilitationOperatingSubsidy, {
    byEvaluation: [
      assumed('2016-01', {
        none: yuan(0),
        excellent: yuan(60_000),
        good: yuan(40_000),
        pass: yuan(20_000),
        fail: yuan(0),
      }),
    ],
  }),
  offer(employmentServiceReward, { perPlacement: [assumed<Fen>('2020-01', yuan(1500))] }),
];
