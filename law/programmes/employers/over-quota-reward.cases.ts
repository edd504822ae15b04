import { yuan } from '#kernel';
import { hundredStaff } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { overQuotaReward } from './over-quota-reward.ts';

export default cases({
  of: overQuotaReward,
  offers: exampleServiceOffers,
  base: { ...hundredStaff, placedOther: 250 },
  rows: [
    ['one person above 1.5', '2024-08', {}, yuan(6000)],
    ['half a person above', '2024-08', { placedOther: 200 }, yuan(3000)],
    ['exactly the quota', '2024-08', { placedOther: 150 }, 'not-entitled'],
    ['grade 1 counts twice', '2024-08', { placedOther: 0, placedSevere: 100 }, yuan(3000)],
    ['small firms too', '2024-08', { staff: 10, placedOther: 100 }, yuan(5100)],
    ['the check did not confirm it', '2024-08', { placementVerified: false }, 'not-entitled'],
    ['owes levies', '2024-08', { leviesSettled: false }, 'not-entitled'],
    ['has tax relief already', '2024-08', { concentratedUnit: true }, 'not-entitled'],
    ['the check is not done', '2024-08', { placementVerified: undefined }, 'undecided'],
  ],
});
