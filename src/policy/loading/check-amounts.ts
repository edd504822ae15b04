/** Whether a city has set every amount that its rules ask for, in every month in which they do, and not below a floor. */
import { formatMoney, isMonth, type Month, type Text } from '#kernel';
import { cite } from '../language/basis.ts';
import type { Parameter } from '../language/parameter.ts';
import type { Offer } from '../language/programme.ts';
import { walk } from '../language/term.ts';
import { type Rule, rootsOf } from './lower.ts';
import { LawRefused, type Report } from './refused.ts';
import { type Cell, floorsInForce, inForce, isPercent, layerOf, type Offers, sourceOf } from './resolve.ts';

type Check = {
  readonly offer: Offer;
  readonly offers: Offers;
  readonly counties: readonly string[];
  readonly rules: readonly Rule[];
  readonly changes: readonly Month[];
  readonly report: Report;
};

export function checkAmounts(check: Check) {
  const {
    offer: { programme, amounts },
    report,
  } = check;
  for (const [name, entries] of Object.entries(amounts)) {
    if (!(name in programme.parameters))
      report(`“${programme.id}”没有政策参数“${name}”。`, `"${programme.id}" has no parameter "${name}".`);
    for (const dated of entries) {
      if (!isMonth(dated.from))
        report(
          `“${programme.id}.${name}”的起始“${dated.from}”不是月份。`,
          `"${programme.id}.${name}" has a value from "${dated.from}", which is no month such as 2024-07.`,
        );
      if ((layerOf(dated) === 'county') !== (dated.county !== undefined))
        report(
          `“${programme.id}.${name}”县级数值须写明县区代码，且只有县级数值可写。`,
          `"${programme.id}.${name}" from ${dated.from}: a county's value names its county, and only a county's does.`,
        );
    }
  }
  for (const rule of check.rules) checkRule(rule, check);
}

function checkRule(rule: Rule, check: Check) {
  const { from } = rule.edition;
  const later = rule.programme.editions
    .map((edition) => edition.from)
    .filter((other) => other > from)
    .sort()[0];
  const until = rule.edition.until ?? later;
  const months = [...new Set([from, ...check.changes])].filter(
    (month) => month >= from && (until === undefined || month < until),
  );
  for (const { programme, name } of parametersOf(rule))
    for (const month of months) checkMonth({ programme, name }, month, check);
}

function parametersOf(rule: Rule) {
  const roots = rootsOf(rule);
  const found = roots
    .flatMap((root) => [...walk(root)])
    .flatMap((node) => (node.kind === 'parameter' ? [node] : []));
  return [...new Map(found.map((node) => [`${node.programme}.${node.name}`, node])).values()];
}

function checkMonth(
  name: { programme: string; name: string },
  month: Month,
  { offers, counties, report, offer }: Check,
) {
  const parameter = offers.get(name.programme)?.programme.parameters[name.name];
  if (!parameter) return;
  const where = `${name.programme}.${name.name}`;
  for (const county of [undefined, ...counties]) {
    const paid = inForce(offers, name, { month }, county);
    if (!paid) {
      if (county === undefined)
        report(
          `“${offer.programme.id}”在${month}需要政策参数“${where}”（${parameter.label.zh}），但本市没有当月有效的数值。请在城市的 amounts 中补充并注明依据。`,
          `"${offer.programme.id}" asks for "${where}" in ${month}, but the city sets none in force then. Add a dated, cited line to the city's amounts.`,
        );
      return;
    }
    const gaps = (parameter.by ?? []).filter(
      (code) => typeof paid.value === 'number' || paid.value[code] === undefined,
    );
    if (gaps.length > 0)
      report(
        `表格“${where}”在${month}缺少：${gaps.join('、')}。`,
        `the table "${where}" lacks ${gaps.join(', ')} in ${month}.`,
      );
    for (const floor of floorsInForce(offers, name, { month }, county)) {
      const short = belowFloor(paid.value, floor.value);
      if (short)
        report(
          `“${where}”在${month}${county ? `（${county}）` : ''}为${shown(short.paid, parameter)}，低于${cite(floor.dated.basis, 'zh')}规定的下限${shown(short.floor, parameter)}（自${floor.dated.from}）。`,
          `"${where}" is ${shown(short.paid, parameter)} in ${month}${county ? ` (${county})` : ''}, below the floor of ${shown(short.floor, parameter)} in force since ${floor.dated.from} by ${cite(floor.dated.basis, 'en')}.`,
        );
    }
  }
}

const shown = (value: number, { type }: Parameter) => (type === 'money' ? formatMoney(value) : String(value));

function belowFloor(paid: Cell, floor: Cell): { paid: number; floor: number } | undefined {
  const keys = typeof paid === 'number' ? [undefined] : Object.keys(paid);
  for (const key of keys) {
    const [a, b] = [at(paid, key), at(floor, key)];
    if (a !== undefined && b !== undefined && a < b) return { paid: a, floor: b };
  }
  return undefined;
}

const at = (value: Cell, key: string | undefined) =>
  typeof value === 'number' ? value : key === undefined ? undefined : value[key];

/** A parameter with the least and the most it ever is, in any layer and month. */
export function rangesOf(
  offers: Offers,
  programme: string,
  name: string,
  path: readonly string[] = [],
): (Parameter & { low: number; high: number }) | undefined {
  const offer = offers.get(programme);
  const parameter = offer?.programme.parameters[name];
  if (!offer || !parameter) return undefined;
  const values = (offer.amounts[name] ?? []).flatMap(({ value }): number[] => {
    if (!isPercent(value)) return typeof value === 'number' ? [value] : Object.values(value);
    const source = sourceOf(value);
    if (path.includes(`${programme}.${name}`)) throw new LawRefused([selfPercent(programme, name)]);
    const base = rangesOf(offers, source.programme, source.name, [...path, `${programme}.${name}`]);
    return base ? [0, Math.ceil((base.high * value.tenThousandths) / 10_000) + value.rounding.unit] : [];
  });
  return { ...parameter, low: Math.min(...values, Number.POSITIVE_INFINITY), high: Math.max(...values, 0) };
}

const selfPercent = (programme: string, name: string): Text => ({
  zh: `政策参数“${programme}.${name}”以自身的百分比计算。`,
  en: `the parameter "${programme}.${name}" is a percentage of itself.`,
});
