import type { InventedCity } from '../city.ts';
import { ageOf, everybodyWho, headsOf, holdersWho, isSevere, livesOn, theChild } from '../groups.ts';
import type { List } from '../list.ts';
import { membersOf } from '../people.ts';
import { ownsWheelchair } from './care.ts';
import { insuresHarvest, lostCapacity, takesDrugs } from './health.ts';
import { drawsPension } from './insurance.ts';
import { oneOffPaymentList, paymentList } from './payment.ts';

const poor = ['dibao', 'nearDibao', 'tekun'] as const;
const same = (yuan: string) => () => yuan;
const severeOrPoor = (city: InventedCity, person: number) =>
  isSevere(city, person) || livesOn(city, ...poor)(person);

/** Premiums and reliefs: what insurance, utilities and carriers take off the bill. */
export const reliefPayments: readonly List[] = [
  paymentList({
    programme: 'wheelchair-fuel-subsidy',
    among: (city) => holdersWho(city, (person) => ownsWheelchair(city, person)),
    takeUp: 0.88,
    paid: same('260.00'),
  }),
  paymentList({
    programme: 'pension-premium',
    among: (city) =>
      holdersWho(
        city,
        (person) =>
          severeOrPoor(city, person) &&
          ageOf(city, person) >= 16 &&
          ageOf(city, person) < 60 &&
          city.insurance.pension[person] === 1 &&
          !drawsPension(city, person),
      ),
    takeUp: 0.93,
    paid: same('100.00'),
  }),
  paymentList({
    programme: 'medical-insurance-premium',
    among: (city) =>
      everybodyWho(
        city,
        (person) =>
          city.insurance.medical[person] === 1 &&
          (livesOn(city, ...poor)(person) ||
            (city.certificates.standing[person] === 1 && isSevere(city, person))),
      ),
    takeUp: 0.96,
    paid: same('200.00'),
    sent: { form: 'csv', encoding: 'gb18030' },
  }),
  paymentList({
    programme: 'utility-relief',
    among: (city) =>
      headsOf(city, ['dibao', 'tekun'], city.month).filter((head) =>
        membersOf(city.population, city.population.people.household[head]!).some(
          (member) => city.certificates.standing[member] === 1,
        ),
      ),
    takeUp: 0.72,
    byMeans: true,
    paid: same('96.00'),
  }),
  paymentList({
    programme: 'telecom-relief',
    among: (city) => holdersWho(city, livesOn(city, ...poor, 'watched')),
    takeUp: 0.3,
    byMeans: true,
    paid: same('20.00'),
  }),
  paymentList({
    programme: 'bus-concession',
    among: (city) => holdersWho(city, (person) => !theChild(person)),
    takeUp: 0.24,
    paid: same('30.00'),
  }),
  paymentList({
    programme: 'sickness-disability-allowance',
    among: (city) => holdersWho(city, (person) => lostCapacity(city, person)),
    takeUp: 0.7,
    paid: same('1480.00'),
  }),
  oneOffPaymentList({
    programme: 'maintenance-drugs',
    since: 1,
    among: (city) => holdersWho(city, (person) => takesDrugs(city, person)),
    takeUp: 0.9,
    paid: same('180.00'),
  }),
  paymentList({
    programme: 'farm-insurance-subsidy',
    among: (city) => everybodyWho(city, (person) => insuresHarvest(city, person)),
    takeUp: 0.6,
    paid: same('80.00'),
  }),
];
