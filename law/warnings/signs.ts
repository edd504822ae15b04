/** What the signs of relapse into poverty share: whom they watch, and how long ago still counts. */

import type { Day } from '#kernel';
import {
  above,
  all,
  any,
  anyOf,
  atMost,
  below,
  condition,
  monthEnd,
  monthsBetween,
  named,
  not,
  number,
  type Term,
} from '#policy';
import { certified } from '../definitions.ts';
import { facts } from '../facts.ts';
import { inDibao, inTekun } from '../hardship.ts';

/** Whoever died in the month is not among those who may fall back into poverty. */
export const left = named(
  { zh: '当月末健在', en: 'is alive at the end of the month' },
  above(facts.diedOn, monthEnd),
);

/** 残疾人家庭 that no standing support carries yet: dibao and tekun already watch their own. */
export const watched = [
  condition(
    { zh: '家庭中有持证残疾人', en: 'a member of the household has a disability certificate' },
    anyOf('everyone', all(left, certified)),
  ),
  condition(
    {
      zh: '家庭未享受低保或特困供养',
      en: 'the household receives neither dibao nor support of the destitute',
    },
    not(anyOf('everyone', any(inDibao, inTekun))),
  ),
];

/** Within the last three months, this one among them. */
export const lately = (day: Term<Day>) =>
  all(atMost(day, monthEnd), below(monthsBetween(day, monthEnd), number(3)));

export const diedLately = named(
  { zh: '近三个月内去世', en: 'died within the last three months' },
  lately(facts.diedOn),
);
