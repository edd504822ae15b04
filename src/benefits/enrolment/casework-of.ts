import { type CaseworkNeeds, chineseCalendar } from '#casework';
import type { City } from '#declarations';
import { enrolWhenGranted } from './enrol-when-granted.ts';

type Given = Pick<CaseworkNeeds, 'database' | 'clock'> & {
  readonly city: Pick<City, 'facts' | 'rosters' | 'procedures' | 'offers'>;
};

/** The casework of a city: its own procedures, the state's calendar, and a grant enrols. */
export const caseworkOf = ({ database, clock, city }: Given): CaseworkNeeds => ({
  database,
  clock,
  procedures: city.procedures,
  calendar: chineseCalendar,
  effects: enrolWhenGranted(city),
});
