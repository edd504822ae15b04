/** Fee relief: what a household or a rider saves, as an estimate in money. */
import { type Fen, yuan } from '#kernel';
import { busConcession } from '#law/programmes/relief/bus-concession';
import { telecomRelief } from '#law/programmes/relief/telecom-relief';
import { utilityRelief } from '#law/programmes/relief/utility-relief';
import { type Offer, offer } from '#policy';
import { assumed } from './dated.ts';

export const reliefOffers: readonly Offer[] = [
  offer(utilityRelief, {
    electricity: [assumed<Fen>('2021-01', yuan(5.1))],
    waterAndGas: [assumed<Fen>('2021-01', yuan(8))],
    heatedFrom: [assumed<number>('2021-01', 10)],
    heatedUntil: [assumed<number>('2021-01', 4)],
    heating: [assumed<Fen>('2021-01', yuan(60))],
  }),
  offer(telecomRelief, { monthlyAmount: [assumed<Fen>('2021-01', yuan(15))] }),
  offer(busConcession, { fares: [assumed<Fen>('2008-07', yuan(40))] }),
];
