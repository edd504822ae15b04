/**
 * Rehabilitation of children. 12,000 and 18,000 yuan were seen in a copy of a provincial text,
 * without the year in which they began; all else awaits the city.
 */
import { type Fen, yuan } from '#kernel';
import { childRehabilitationInProvince } from '#law/bases-services';
import { childDevice } from '#law/programmes/rehabilitation/child-device';
import { childSurgery } from '#law/programmes/rehabilitation/child-surgery';
import { childTraining } from '#law/programmes/rehabilitation/child-training';
import { tomorrowPlan } from '#law/programmes/rehabilitation/tomorrow-plan';
import { trainingElsewhereSubsidy } from '#law/programmes/rehabilitation/training-elsewhere-subsidy';
import { type Offer, offer } from '#policy';
import { assumed, floor } from './dated.ts';
import { childLife, childLimit } from './devices.ts';

const inProvince = { basis: childRehabilitationInProvince, state: 'assumed' } as const;
/** The plan reports that 0 to 14 were served; that fourteen is still in is a reading. */
const oldestAge = [assumed<number>('2018-10', 14)];

export const rehabilitationOffers: readonly Offer[] = [
  offer(childTraining, {
    oldestAge,
    yearly: [
      floor<Fen>('province', '2018-10', yuan(12_000), inProvince),
      assumed<Fen>('2018-10', yuan(12_000)),
    ],
    yearlyByKind: [
      assumed('2020-01', {
        none: yuan(0),
        visual: yuan(12_000),
        'hearing-speech': yuan(12_000),
        physical: yuan(12_000),
        intellectual: yuan(18_000),
        autism: yuan(18_000),
      }),
    ],
    months: [assumed<number>('2018-10', 10)],
  }),
  offer(childDevice, {
    oldestAge,
    limit: [assumed('2018-10', childLimit)],
    childLifeMonths: [assumed('2018-10', childLife)],
  }),
  offer(childSurgery, {
    oldestAge,
    share: [assumed<number>('2018-10', 80_00)],
    ceiling: [assumed<Fen>('2018-10', yuan(20_000)), assumed<Fen>('2022-06', yuan(30_000))],
  }),
  offer(tomorrowPlan, {
    oldestAge: [assumed<number>('2019-01', 18)],
    share: [assumed<number>('2019-01', 100_00)],
    ceiling: [assumed<Fen>('2019-01', yuan(50_000))],
  }),
  offer(trainingElsewhereSubsidy, {
    perDay: [assumed<Fen>('2022-06', yuan(30))],
    monthlyMost: [assumed<Fen>('2022-06', yuan(600))],
  }),
];
