/** Lays a reform over a policy: the same law and amounts with what it changes, refused with a sentence where it names what is not there. */
import { isMonth, type Text } from '#kernel';
import type { Offer } from '../language/programme.ts';
import type { Reform, ReformChange } from '../language/reform.ts';
import { assemble, type Policy } from './assemble.ts';
import { type AmountLine, overlayAmounts, withLines } from './overlay-amounts.ts';
import { overlayRule, type Words } from './overlay-rules.ts';
import { LawRefused, type Report } from './refused.ts';
import { mostLocal } from './resolve.ts';

/** The offers as they would stand. Throws LawRefused. */
export function overlay(policy: Policy, { changes, ...interval }: Reform): Offer[] {
  const sentences: Text[] = [];
  const report: Report = (zh, en) => sentences.push({ zh, en });
  checkInterval(interval, report);
  const offers = new Map(policy.offers);
  for (const change of changes) {
    const offer = offers.get(change.programme);
    const changed = offer && changedOffer(offer, change, { policy, interval, report });
    if (changed) offers.set(change.programme, changed);
    if (!offer)
      report(`本市没有提供项目“${change.programme}”。`, `the city does not offer "${change.programme}".`);
  }
  if (sentences.length > 0) throw new LawRefused(sentences);
  return [...offers.values()];
}

/** The policy with a reform laid over it, checked like any law. Throws LawRefused. */
export const reformed = (policy: Policy, reform: Reform): Policy => again(policy, overlay(policy, reform));

/** The policy with values that were decided since, checked like any law. Throws LawRefused. */
export const amended = (policy: Policy, lines: readonly AmountLine[]): Policy =>
  again(policy, withLines([...policy.offers.values()], lines));

const again = ({ facts, counties }: Policy, offers: readonly Offer[]): Policy =>
  assemble({ facts: [...facts.values()], offers, counties });

function checkInterval({ from, until }: Pick<Reform, 'from' | 'until'>, report: Report) {
  if (!isMonth(from) || (until !== undefined && !isMonth(until)))
    report('改革的起止应为月份（如2027-01）。', 'a reform begins and ends with a month such as 2027-01.');
  if (until !== undefined && until <= from)
    report('改革的终止不能早于开始。', 'the reform ends before it begins.');
}

type Around = {
  readonly policy: Policy;
  readonly interval: Pick<Reform, 'from' | 'until'>;
  readonly report: Report;
};

function changedOffer(offer: Offer, change: ReformChange, around: Around): Offer | undefined {
  if (change.kind === 'set' || change.kind === 'raise') return changedAmounts(offer, change, around);
  const { policy, interval, report } = around;
  if ('fact' in change && policy.facts.get(change.fact)?.type !== 'yes-no') {
    report(`没有可用“是/否”回答的信息项“${change.fact}”。`, `there is no yes-no fact "${change.fact}".`);
    return undefined;
  }
  const programme = overlayRule(offer.programme, change, { ...interval, words: wordsOf(policy) });
  if (!programme) notThere(offer, change, report);
  return programme && { ...offer, programme };
}

const wordsOf = ({ facts, programmes }: Policy): Words => ({
  fact: (name) => facts.get(name),
  titles: (id) => programmes.find((one) => one.id === id)?.title ?? { zh: id, en: id },
});

function notThere({ programme }: Offer, change: ReformChange, report: Report) {
  const what = 'condition' in change ? change.condition : '';
  report(
    `项目“${programme.id}”在该时段没有可以这样修改的条件“${what}”。请重新选择。`,
    `in that time "${programme.id}" has no condition "${what}" that could be changed so. Choose it anew.`,
  );
}

function changedAmounts(
  offer: Offer,
  change: Extract<ReformChange, { kind: 'set' | 'raise' }>,
  { policy, interval, report }: Around,
): Offer | undefined {
  const where = `${change.programme}.${change.parameter}`;
  const parameter = offer.programme.parameters[change.parameter];
  if (!parameter) {
    report(`没有政策参数“${where}”。`, `there is no parameter "${where}".`);
    return undefined;
  }
  const stands = mostLocal(
    (offer.amounts[change.parameter] ?? []).filter(
      ({ floor, from, county }) => !floor && from <= interval.from && county === undefined,
    ),
  );
  const wrong =
    wrongValue(change, parameter.by) ||
    ('county' in change && change.county !== undefined && !policy.counties.includes(change.county));
  if (!stands)
    report(
      `政策参数“${where}”在${interval.from}没有数值，无从修改。`,
      `"${where}" has no value in ${interval.from} that could be changed.`,
    );
  if (wrong)
    report(
      `政策参数“${where}”的新数值须为不小于零的整数（金额以分计），表格须逐项填写，县区须为本市的县区。`,
      `the new value of "${where}" must be a whole number not below nothing (money in fen), one for each code of a table, in a county of the city.`,
    );
  return stands && !wrong
    ? { ...offer, amounts: overlayAmounts(offer.amounts, change, interval) }
    : undefined;
}

const whole = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function wrongValue(
  change: Extract<ReformChange, { kind: 'set' | 'raise' }>,
  by: readonly string[] | undefined,
): boolean {
  if (change.kind === 'raise')
    return !Number.isSafeInteger(change.tenThousandths) || change.tenThousandths < -10_000;
  const { value } = change;
  if (by === undefined) return !whole(value);
  return typeof value === 'number' || by.some((code) => !whole(value[code]));
}
