/** What Daqing's lists say of whoever is on none of them, and a holder of a certificate from whom tests start. */
import type { Facts } from '#policy';
import { daqing } from '../../cities/daqing/city.ts';

export const onNoList: Facts = Object.fromEntries(
  daqing.rosters.flatMap((roster) => Object.entries(roster.absent ?? {})),
);

/** A woman of forty with a grade 2 limb disability, as the register knows her. */
export const holder: Facts = {
  bornOn: '1984-05-15',
  diedOn: '9999-12-31',
  sex: 'female',
  registeredInCity: true,
  residence: 'urban',
  certificateValid: true,
  disabilityCategory: 'physical',
  disabilityGrade: 'two',
  intellectualOrMental: false,
};
