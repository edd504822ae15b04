import type { InventedCity } from '../city.ts';
import {
  capacityOf,
  choosesElderlySubsidy,
  chosen,
  everybodyWho,
  hasWorkInjuryCare,
  headsOf,
  holdersWho,
  isOrphan,
  isSevere,
  isUnemployed,
  isWithoutParents,
  livesOn,
  needsNursing,
  saidOfCare,
  theOldMan,
  wageOf,
} from '../groups.ts';
import type { About, List } from '../list.ts';
import { villageOf } from '../people.ts';
import { assessedLately } from './care.ts';
import { hasBill } from './insurance.ts';
import { householdEarns } from './means.ts';
import { oneOffPaymentList, paymentList } from './payment.ts';

const poor = ['dibao', 'nearDibao', 'tekun'] as const;
const rural = ({ city, subject }: About) => villageOf(city.population, subject).rural;
const same = (yuan: string) => () => yuan;

/** Wider and severe needs; who died unnoticed is paid on, until the death is known. */
function mayHaveNursing(city: InventedCity, person: number): boolean {
  if (city.deaths.has(person) || theOldMan(person)) return true;
  if (!needsNursing(city, person) || livesOn(city, 'tekun')(person) || hasWorkInjuryCare(city, person))
    return false;
  const care = saidOfCare(city, person);
  const told = care ?? chosen(city, { name: 'paid without the survey', share: 0.35 })(person);
  return told && !choosesElderlySubsidy(city, person);
}

/** The county that was first to pay it. */
const inDorbod = (city: InventedCity, person: number) =>
  villageOf(city.population, person).code.startsWith('230624');

const severeOrPoor = (city: InventedCity, person: number) =>
  isSevere(city, person) || livesOn(city, ...poor)(person);

const monthly: List[] = [
  paymentList({
    programme: 'living-subsidy-extension',
    among: (city) =>
      holdersWho(city, livesOn(city, 'nearDibao'), (person) => inDorbod(city, person) && !theOldMan(person)),
    takeUp: 0.5,
    byMeans: true,
    paid: same('55.00'),
  }),
  paymentList({
    programme: 'living-subsidy',
    among: (city) => holdersWho(city, livesOn(city, 'dibao'), (person) => !isOrphan(city, person)),
    takeUp: 0.94,
    byMeans: true,
    paid: same('110.00'),
    sent: { form: 'csv', encoding: 'gb18030' },
  }),
  paymentList({
    programme: 'nursing-subsidy',
    among: (city) => holdersWho(city, (person) => mayHaveNursing(city, person)),
    takeUp: 0.955,
    paid: ({ city, subject }) => (isSevere(city, subject) ? '130.00' : '60.00'),
    monthsAgo: [2, 1, 0],
    sent: { form: 'csv', encoding: 'utf-8-bom' },
  }),
  paymentList({
    programme: 'dibao-single-person',
    among: (city) =>
      holdersWho(
        city,
        livesOn(city, 'nearDibao'),
        (person) => needsNursing(city, person) && !theOldMan(person),
      ),
    takeUp: 0.6,
    byMeans: true,
    paid: (about) => (rural(about) ? '540.00' : '770.00'),
  }),
  paymentList({
    programme: 'dibao-supplement',
    among: (city) => holdersWho(city, livesOn(city, 'dibao'), (person) => isSevere(city, person)),
    takeUp: 0.965,
    byMeans: true,
    paid: (about) => (rural(about) ? '108.00' : '154.00'),
  }),
  paymentList({
    programme: 'dibao-grace-period',
    among: (city) => everybodyWho(city, (person) => leftForWork(city, person)),
    takeUp: 0.8,
    paid: same('420.00'),
  }),
  paymentList({
    programme: 'employment-cost-deduction',
    among: (city) =>
      everybodyWho(
        city,
        (person) =>
          livesOn(city, 'dibao', 'nearDibao', 'watched')(person) &&
          villageOf(city.population, person).rural &&
          wageOf(city, person) > 0,
      ),
    takeUp: 0.85,
    byMeans: true,
    paid: same('300.00'),
  }),
  paymentList({
    programme: 'tekun-support',
    among: (city) => everybodyWho(city, livesOn(city, 'tekun')),
    takeUp: 1,
    byMeans: true,
    paid: (about) => (rural(about) ? '982.00' : '1281.00'),
  }),
  paymentList({
    programme: 'elderly-nursing-subsidy',
    among: (city) => everybodyWho(city, (person) => choosesElderlySubsidy(city, person)),
    takeUp: 1,
    byMeans: true,
    paid: ({ city, subject }) => (capacityOf(city, subject) === 'lost' ? '200.00' : '100.00'),
  }),
  paymentList({
    programme: 'orphan-allowance',
    among: (city) => everybodyWho(city, (person) => isOrphan(city, person)),
    takeUp: 0.97,
    paid: same('1150.00'),
  }),
  paymentList({
    programme: 'unattended-child-allowance',
    among: (city) =>
      everybodyWho(city, (person) => isWithoutParents(city, person) && !isOrphan(city, person)),
    takeUp: 0.9,
    paid: same('1150.00'),
  }),
  paymentList({
    programme: 'unemployment-benefit',
    among: (city) => everybodyWho(city, (person) => isUnemployed(city, person)),
    takeUp: 0.5,
    paid: same('1386.00'),
  }),
];

const leftForWork = (city: InventedCity, person: number) =>
  city.population.people.role[person] === 0 &&
  livesOn(city, 'left')(person) &&
  householdEarns(city, person) &&
  city.means.until[city.population.people.household[person]!]! >
    Number(city.month.replace('-', '')) * 100 - 600;

const oneOff: List[] = [
  oneOffPaymentList({
    programme: 'temporary-relief',
    among: (city) => headsOf(city, poor, city.month),
    takeUp: 0.02,
    since: 10,
    paid: same('2000.00'),
  }),
  oneOffPaymentList({
    programme: 'assessment-fee-subsidy',
    among: (city) => holdersWho(city, (person) => assessedLately(city, person) && severeOrPoor(city, person)),
    takeUp: 0.55,
    since: 6,
    paid: same('80.00'),
  }),
  oneOffPaymentList({
    programme: 'medical-assistance',
    among: (city) => everybodyWho(city, (person) => hasBill(city, person) && livesOn(city, ...poor)(person)),
    takeUp: 0.75,
    since: 8,
    paid: same('1600.00'),
  }),
];

export const assistancePayments: readonly List[] = [...monthly, ...oneOff];
