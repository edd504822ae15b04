/**
 * Rehabilitation of children and assistive devices. 12,000 and 18,000 yuan were seen in a copy of a provincial text,
 * without the year in which they began; all else awaits the city.
 */
import { type Fen, yuan } from '#kernel';
import { childRehabilitationInProvince } from '#law/bases-services';
import { basicDevice } from '#law/programmes/devices/basic-device';
import { childDevice } from '#law/programmes/rehabilitation/child-device';
import { childSurgery } from '#law/programmes/rehabilitation/child-surgery';
import { childTraining } from '#law/programmes/rehabilitation/child-training';
import { tomorrowPlan } from '#law/programmes/rehabilitation/tomorrow-plan';
import { trainingElsewhereSubsidy } from '#law/programmes/rehabilitation/training-elsewhere-subsidy';
import { type Offer, offer } from '#policy';
import { assumed, assumedIn, floor } from './dated.ts';

const inProvince = { basis: childRehabilitationInProvince, state: 'assumed' } as const;
const zhaozhou = '230621';
/** The plan reports that 0 to 14 were served; that fourteen is still in is a reading. */
const oldestAge = [assumed<number>('2018-10', 14)];

const childLimit = {
  none: yuan(0),
  wheelchair: yuan(1800),
  'hearing-aid': yuan(6000),
  prosthesis: yuan(12_000),
  orthosis: yuan(3500),
  'white-cane': yuan(120),
  'walking-aid': yuan(800),
  'visual-aid': yuan(1000),
  'care-bed': yuan(2000),
};
const childLife = {
  none: 12,
  wheelchair: 24,
  'hearing-aid': 48,
  prosthesis: 12,
  orthosis: 12,
  'white-cane': 12,
  'walking-aid': 24,
  'visual-aid': 24,
  'care-bed': 72,
};
const limit = { ...childLimit, wheelchair: yuan(1200), 'hearing-aid': yuan(3000), prosthesis: yuan(15_000) };
const life = { ...childLife, wheelchair: 36, prosthesis: 36, orthosis: 24, 'walking-aid': 36 };

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
    lifeMonths: [assumed('2018-10', childLife)],
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
  offer(basicDevice, {
    limit: [assumed('2021-01', limit), assumedIn(zhaozhou, '2023-01', { ...limit, wheelchair: yuan(1500) })],
    lifeMonths: [assumed('2021-01', life)],
    shareInHardship: [assumed<number>('2021-01', 100_00)],
    shareOfOthers: [assumed<number>('2021-01', 50_00)],
  }),
];
