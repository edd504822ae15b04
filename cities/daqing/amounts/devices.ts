/** Devices from every source, loans and repairs. No amount was found; a device serves equally long whoever gives it. */
import { type Fen, yuan } from '#kernel';
import { basicDevice } from '#law/programmes/devices/basic-device';
import { deviceLoan } from '#law/programmes/devices/device-loan';
import { deviceRepair } from '#law/programmes/devices/device-repair';
import { deviceTour } from '#law/programmes/devices/device-tour';
import { fukangDevice } from '#law/programmes/devices/fukang-device';
import { loveAidDevice } from '#law/programmes/devices/love-aid-device';
import { schoolDevice } from '#law/programmes/devices/school-device';
import { studentDevice } from '#law/programmes/education/student-device';
import { type Offer, offer } from '#policy';
import { assumed, assumedIn } from './dated.ts';

const zhaozhou = '230621';

export const childLimit = {
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
export const childLife = {
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
const lives = { lifeMonths: [assumed('2021-01', life)], childLifeMonths: [assumed('2021-01', childLife)] };

export const deviceOffers: readonly Offer[] = [
  offer(fukangDevice, {
    limit: [assumed('2021-01', { ...limit, prosthesis: yuan(20_000), orthosis: yuan(5000) })],
    ...lives,
  }),
  offer(loveAidDevice, { limit: [assumed('2021-01', limit)], ...lives }),
  offer(deviceTour, { limit: [assumed('2021-01', limit)], ...lives }),
  offer(schoolDevice, {
    limit: [assumed('2022-06', childLimit)],
    youngest: [assumed<number>('2022-06', 6)],
    refitMonths: [assumed<number>('2022-06', 6)],
    ...lives,
  }),
  offer(basicDevice, {
    limit: [assumed('2021-01', limit), assumedIn(zhaozhou, '2023-01', { ...limit, wheelchair: yuan(1500) })],
    shareInHardship: [assumed<number>('2021-01', 100_00)],
    shareOfOthers: [assumed<number>('2021-01', 50_00)],
    ...lives,
  }),
  offer(studentDevice, { limit: [assumed('2021-01', { ...limit, 'care-bed': yuan(0) })], ...lives }),
  offer(deviceLoan, {
    deposit: [assumed<Fen>('2022-06', yuan(0))],
    days: [assumed<number>('2022-06', 90)],
  }),
  offer(deviceRepair, {
    share: [assumed<number>('2022-06', 80_00)],
    ceiling: [assumed<Fen>('2022-06', yuan(300))],
  }),
];
