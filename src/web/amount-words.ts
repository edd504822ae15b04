/** Values of parameters as they are read: money, a rate, a count, or a table of them. */
import { formatMoney, type Language, type Text } from '#kernel';
import type { Parameter, Policy } from '#policy';

export function shownValue(type: Parameter['type'], value: number): string {
  if (type === 'money') return formatMoney(value);
  return type === 'rate' ? `${value / 100}%` : String(value);
}

/** What the codes of a table are called: by the choice that has them all. */
export function codeNames({ facts }: Policy, codes: readonly string[]): (code: string) => Text {
  const fact = [...facts.values()].find((one) => codes.every((code) => one.codes && code in one.codes));
  return (code) => fact?.codes?.[code] ?? { zh: code, en: code };
}

type Shown = {
  readonly policy: Policy;
  readonly type: Parameter['type'];
  readonly value: number | Readonly<Record<string, number>>;
};

/** One value, or code by code. */
export function cellsShown(language: Language, { policy, type, value }: Shown): string {
  if (typeof value === 'number') return shownValue(type, value);
  const names = codeNames(policy, Object.keys(value));
  const cells = Object.entries(value).map(
    ([code, one]) => `${names(code)[language]} ${shownValue(type, one)}`,
  );
  return cells.join(language === 'zh' ? '；' : '; ');
}
