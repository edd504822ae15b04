/** Values as a person reads them. */
import { formatMoney, type Text } from '#kernel';
import type { Value } from '../language/term.ts';
import { type Fact, neverDay } from '../language/vocabulary.ts';

const yes: Text = { zh: '是', en: 'yes' };
const no: Text = { zh: '否', en: 'no' };
const never: Text = { zh: '从未', en: 'never' };
const stillOpen: Text = { zh: '没有', en: 'none' };
const unknown: Text = { zh: '尚未确认', en: 'not yet known' };
const both = (text: string): Text => ({ zh: text, en: text });

/** The last day of the calendar stands for "it has not happened": nobody has died on it. */
const lastDayOfCalendar = '9999-12-31';

/** 二级, ¥320.00, 2026-11-01, 是; unknown is said as unknown. */
export function valueWords(fact: Fact | undefined, value: Value | undefined): Text {
  if (value === undefined) return unknown;
  if (typeof value === 'boolean') return value ? yes : no;
  if (fact?.type === 'choice') return fact.codes?.[String(value)] ?? both(String(value));
  if (fact?.type === 'money') return both(formatMoney(Number(value)));
  if (value === neverDay) return never;
  return value === lastDayOfCalendar ? stillOpen : both(String(value));
}
