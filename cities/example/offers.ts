/** Two programmes of the law and one of another country, each with amounts of this city's own. */
import { type Fen, yuan } from '#kernel';
import { wheelchairFuelSubsidy } from '#law/programmes/assistance/wheelchair-fuel-subsidy';
import { busConcession } from '#law/programmes/relief/bus-concession';
import { type Basis, type Dated, type Offer, offer } from '#policy';
import { adultDisabilityAllowance } from './programmes/adult-disability-allowance.ts';

const council: Basis = {
  issuer: { zh: '示例市议会', en: 'Council of Example City' },
  document: 'Resolution 7',
};
const since = <V>(from: Dated<V>['from'], value: Dated<V>['value']): Dated<V> => ({
  from,
  value,
  basis: council,
  state: 'confirmed',
});

export const offers: readonly Offer[] = [
  offer(wheelchairFuelSubsidy, { perVehicle: [since<Fen>('2010-01', yuan(500))] }),
  offer(busConcession, { fares: [since<Fen>('2008-07', yuan(25)), since<Fen>('2024-01', yuan(30))] }),
  offer(adultDisabilityAllowance, {
    fullRate: [since<Fen>('2011-01', yuan(900)), since<Fen>('2024-04', yuan(1000))],
    coupleCeiling: [since<number>('2011-01', 181_00)],
    spouseAllowance: [since<Fen>('2011-01', yuan(5000))],
  }),
];
