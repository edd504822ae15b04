/** Facts as an officer would say them: label, value, age. Pure. */
import { type Day, formatMoney, type Month, monthNumber, monthOf, type Text } from '#kernel';
import { type Fact, neverDay, type Policy } from '#policy';

type Value = boolean | number | string;

const yes: Text = { zh: '是', en: 'yes' };
const no: Text = { zh: '否', en: 'no' };
const never: Text = { zh: '从未', en: 'never' };
const stillOpen: Text = { zh: '没有', en: 'none' };
const unknown: Text = { zh: '尚未确认', en: 'not yet known' };

/** The last day of the calendar stands for "it has not happened": nobody has died on it. */
const lastDayOfCalendar = '9999-12-31';

export const labelOf = (policy: Policy, name: string): Text =>
  name === 'household'
    ? { zh: '共同生活的家庭成员', en: 'who lives in the household' }
    : (policy.facts.get(name)?.label ?? { zh: name, en: name });

/** A value in words: 二级, ¥320.00, 2026-11-01, 是. */
export function valueWords(fact: Fact | undefined, value: Value | undefined): Text {
  if (value === undefined) return unknown;
  if (typeof value === 'boolean') return value ? yes : no;
  if (fact?.type === 'choice') return fact.codes?.[String(value)] ?? both(String(value));
  if (fact?.type === 'money') return both(formatMoney(Number(value)));
  if (fact?.type === 'day') return dayWords(String(value));
  return both(String(value));
}

function dayWords(value: string): Text {
  if (value === neverDay) return never;
  return value === lastDayOfCalendar ? stillOpen : both(value);
}

/** "残疾等级：三级"; with the age where the fact is the day of birth. */
export function factWords(
  policy: Policy,
  use: { fact: string; value: Value | undefined },
  month: Month,
): Text {
  const label = labelOf(policy, use.fact);
  const value = valueWords(policy.facts.get(use.fact), use.value);
  const years =
    use.fact === 'bornOn' && typeof use.value === 'string' ? ageIn(use.value as Day, month) : undefined;
  return {
    zh: `${label.zh}：${value.zh}${years === undefined ? '' : `（${years} 周岁）`}`,
    en: `${label.en}: ${value.en}${years === undefined ? '' : ` (aged ${years})`}`,
  };
}

/** Completed years on the first day of the month. */
export function ageIn(bornOn: Day, month: Month): number {
  const months = monthNumber(month) - monthNumber(monthOf(bornOn)) - (bornOn.slice(8) > '01' ? 1 : 0);
  return Math.max(0, Math.floor(months / 12));
}

const both = (text: string): Text => ({ zh: text, en: text });

/** A value that only says "none of this": no, nothing, never. */
export const isNothing = (value: Value | undefined): boolean =>
  value === false || value === 0 || value === 'none' || value === neverDay || value === lastDayOfCalendar;
