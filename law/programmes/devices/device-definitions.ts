/** Classes of device and when the last one of the class was handed out, whichever programme or gift it came from. */
import type { Day } from '#kernel';
import {
  amountBy,
  type Basis,
  classLimit,
  condition,
  countBy,
  first,
  is,
  lookup,
  match,
  min,
  monthStart,
  named,
  not,
  otherwise,
  type Programme,
  remainder,
  type Term,
  when,
} from '#policy';
import { minor } from '../../definitions.ts';
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

/** How long a device serves, in the parameters of whichever source hands it out: those who still grow have shorter lives. */
export const serviceLives = {
  lifeMonths: countBy(
    { zh: '各类辅助器具使用年限（月）', en: 'Service life in months by class' },
    classesAndNone,
  ),
  childLifeMonths: countBy(
    { zh: '未成年人各类辅助器具使用年限（月）', en: 'Service life in months by class for minors' },
    classesAndNone,
  ),
} as const;
type ServiceLives = Programme<typeof serviceLives>['terms'];

export const serviceLifeOfNeeded = ({ lifeMonths, childLifeMonths }: ServiceLives) =>
  first(
    when(minor, lookup(childLifeMonths, facts.deviceNeeded)),
    otherwise(lookup(lifeMonths, facts.deviceNeeded)),
  );

/** One of a class in its service life, whichever source gave the last one. */
export const oneInServiceLife = (lives: ServiceLives, basis: Basis) =>
  classLimit({ last: lastOfClass, lifeMonths: serviceLifeOfNeeded(lives), basis });

export const needsDevice = condition(
  { zh: '经评估需要适配辅助器具', en: 'the assessment found that a device is needed' },
  not(is(facts.deviceNeeded, 'none')),
);

/** Insurance pays first, and so does whoever is liable for an accident. */
export const priceLeftOpen = named(
  { zh: '保险支付后的辅具价格', en: 'price of the device that insurance leaves open' },
  remainder(facts.devicePrice, facts.devicePaidByInsurance),
);

/** What a source that gives devices free of charge sets for each class: the dearest device, and how long it serves. */
export const freeDevices = {
  limit: amountBy({ zh: '各类辅助器具价格上限', en: 'Dearest device of each class' }, classesAndNone),
  ...serviceLives,
} as const;

export const priceUpTo = (limit: Programme<typeof freeDevices>['terms']['limit']) =>
  min(priceLeftOpen, lookup(limit, facts.deviceNeeded));
