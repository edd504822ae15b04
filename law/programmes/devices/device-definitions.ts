/** Classes of device and when the last one of the class was handed out, whichever programme or gift it came from. */
import type { Day } from '#kernel';
import { match, monthStart, named, type Term } from '#policy';
import type { deviceClasses } from '../../facts/devices.ts';
import { facts } from '../../facts.ts';

type DeviceClass = keyof typeof deviceClasses;

/** The codes of what may be needed, for tables. */
export const classesAndNone = [
  'none',
  'wheelchair',
  'hearing-aid',
  'prosthesis',
  'orthosis',
  'white-cane',
  'walking-aid',
  'visual-aid',
  'care-bed',
] as const satisfies readonly ('none' | DeviceClass)[];

/** Whoever needs nothing has nothing that could be worn out. */
export const lastOfClass = named<Day>(
  { zh: '同类辅助器具最近一次配发日期', en: 'day on which the last device of this class was handed out' },
  match<'none' | DeviceClass, Day>(facts.deviceNeeded, {
    none: monthStart as Term<Day>,
    wheelchair: facts.lastWheelchairOn,
    'hearing-aid': facts.lastHearingAidOn,
    prosthesis: facts.lastProsthesisOn,
    orthosis: facts.lastOrthosisOn,
    'white-cane': facts.lastWhiteCaneOn,
    'walking-aid': facts.lastWalkingAidOn,
    'visual-aid': facts.lastVisualAidOn,
    'care-bed': facts.lastCareBedOn,
  }),
);
