/** 自主创业: a business of one's own that runs now. Three years in which running costs are helped with are the city's to set. */
import {
  all,
  atMost,
  condition,
  differs,
  monthStart,
  monthsBetween,
  named,
  neverDay,
  type Term,
} from '#policy';
import { facts } from '../../facts.ts';

export const runsOwnBusiness = condition(
  { zh: '自主创业且正常经营', en: 'the person runs an own business that is operating' },
  named(
    { zh: '自主创业且正常经营', en: 'runs an own business' },
    all(differs(facts.businessRegisteredOn, neverDay), facts.businessActive),
  ),
);

/** Counted from the first registration; the last month is still included. */
export const registeredWithin = (months: Term<number>) =>
  condition(
    { zh: '首次登记未超过扶持期限', en: 'the years of support since registration are not over' },
    atMost(monthsBetween(facts.businessRegisteredOn, monthStart), months),
  );
