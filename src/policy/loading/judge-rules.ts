/** Judges every rule of a policy, and says afterwards how far any term can go. */
import type { Programme } from '../language/programme.ts';
import type { Node } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import { rangesOf } from './check-amounts.ts';
import { judge } from './judge.ts';
import { lower, type Rule } from './lower.ts';
import type { Report } from './refused.ts';
import type { Offers } from './resolve.ts';
import type { Judged, Scope } from './scope.ts';

export const rulesOf = (programme: Programme, programmes: readonly Programme[]): Rule[] =>
  programme.editions.map((edition) => lower(programme, edition, programmes));

type Everything = {
  readonly programmes: readonly Programme[];
  readonly offers: Offers;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly report: Report;
  /** Left false where something worse was found before: then nothing is judged. */
  readonly sound: boolean;
};

export type Ranges = {
  /** The largest amount (fen, without sign) that a programme can come to. */
  largestAmount(programmeId: string): number;
  rangeOf(node: Node, subject: Programme['of']): Pick<Judged, 'low' | 'high'>;
};

export function judgeAll({ programmes, offers, facts, report, sound }: Everything): Ranges {
  const amounts = new Map<string, Judged>();
  const scopeOf = (subject: Programme['of'], say: Report): Scope => ({
    subject,
    inHousehold: false,
    judge,
    facts,
    parameter: (programme, name) => rangesOf(offers, programme, name),
    programme: (other) => {
      const found = programmes.find((one) => one.id === other);
      return found && { subject: found.of, amount: amountOf(found) };
    },
    report: say,
  });

  /** Programmes stand in no circle here, but a refused one may: its amount counts as nothing while it is judged. */
  function amountOf(one: Programme): Judged {
    const known = amounts.get(one.id);
    if (known) return known;
    amounts.set(one.id, { type: 'money', low: 0, high: 0 });
    const judged = spanOf(
      rulesOf(one, programmes).flatMap((rule) => judgeRule(rule, scopeOf(one.of, saidOf(rule, report)))),
    );
    amounts.set(one.id, judged);
    return judged;
  }

  if (sound) for (const one of programmes) amountOf(one);
  return {
    largestAmount: (programmeId) => largest(amounts.get(programmeId)),
    rangeOf: (node, subject) =>
      judge(
        node,
        scopeOf(subject, () => undefined),
      ) ?? anywhere,
  };
}

const anywhere = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

const spanOf = (all: readonly Judged[]): Judged => ({
  type: 'money',
  low: Math.min(0, ...all.map(({ low }) => low)),
  high: Math.max(0, ...all.map(({ high }) => high)),
});

const saidOf =
  ({ programme: { id }, edition: { from } }: Rule, report: Report): Report =>
  (zh, en) =>
    report(`项目“${id}”（${from}版）：${zh}`, `In "${id}", edition of ${from}: ${en}`);

const largest = (judged: Judged | undefined) =>
  judged ? Math.max(Math.abs(judged.low), Math.abs(judged.high)) : 0;

function judgeRule({ claim, keep, amount, quantity, given, caps }: Rule, scope: Scope): Judged[] {
  for (const { node } of [...claim, ...keep]) wanted(node, ['yes-no'], scope);
  for (const { limit } of caps) wanted(limit, ['money'], scope);
  const units = quantity && wanted(quantity, ['number'], scope);
  if (units && Math.max(Math.abs(units.low), Math.abs(units.high)) >= 2 ** 31)
    scope.report(
      '数量可能超出可保存的范围（2^31）。请以 min(…) 限定。',
      'the quantity may leave the range that is kept (2^31). Bound it by min(…).',
    );
  return [amount, ...(given ? [given] : [])].flatMap((node) => {
    const judged = wanted(node, ['money', ...(node.kind === 'constant' ? ['number'] : [])], scope);
    return judged ? [judged] : [];
  });
}

function wanted(node: Node, types: readonly string[], scope: Scope): Judged | undefined {
  const judged = judge(node, scope);
  if (judged && !types.includes(judged.type))
    scope.report(
      `此处需要${types[0]}，实际为${judged.type}。`,
      `${types[0]} is wanted here, ${judged.type} is given.`,
    );
  return judged;
}
