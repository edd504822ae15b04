/** Facts as an officer would say them: label, value, age. Pure. */
import { type Day, type Month, monthNumber, monthOf, type Text } from '#kernel';
import { neverDay, type Policy, type Value, valueWords } from '#policy';

export const labelOf = (policy: Policy, name: string): Text =>
  name === 'household'
    ? { zh: '共同生活的家庭成员', en: 'who lives in the household' }
    : (policy.facts.get(name)?.label ?? { zh: name, en: name });

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

/** The last day of the calendar stands for "it has not happened". */
const lastDayOfCalendar = '9999-12-31';

/** A value that only says "none of this": no, nothing, never. */
export const isNothing = (value: Value | undefined): boolean =>
  value === false || value === 0 || value === 'none' || value === neverDay || value === lastDayOfCalendar;
