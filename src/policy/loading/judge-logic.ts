/** Judges what decides: conditions, choices between branches, and what stands in for the unknown. */
import type { DecidingKind, Node, NodeOf } from '../language/term.ts';
import { type Judged, type Judges, mismatch, mixable, type Scope, typed, yesNo } from './scope.ts';

export const logicJudges: Judges<DecidingKind> = {
  all: ({ terms }, scope) => yesNos(terms, scope),
  any: ({ terms }, scope) => yesNos(terms, scope),
  not: ({ term }, scope) => yesNos([term], scope),
  known: ({ term }, scope) => scope.judge(term, scope) && yesNo,
  compare,
  'one-of': oneOf,
  presume,
  first,
  match,
  named: ({ term }, scope) => scope.judge(term, scope),
};

function yesNos(terms: readonly Node[], scope: Scope): Judged {
  for (const term of terms) typed(term, 'yes-no', scope);
  return yesNo;
}

function compare({ left, right }: NodeOf<'compare'>, scope: Scope): Judged | undefined {
  const [a, b] = [scope.judge(left, scope), scope.judge(right, scope)];
  if (!a || !b) return undefined;
  if (!mixable(left, a, right, b)) return mismatch(scope, a.type, b.type);
  if (a.type === 'yes-no' || a.type === 'choice') return mismatch(scope, 'number/money/day', a.type);
  return yesNo;
}

function oneOf({ term, among }: NodeOf<'one-of'>, scope: Scope): Judged | undefined {
  const judged = typed(term, 'choice', scope);
  const strange = judged ? among.filter((code) => !judged.codes?.includes(code)) : [];
  if (strange.length > 0)
    scope.report(
      `选项${strange.join('、')}不存在，可用：${judged?.codes?.join('、')}。`,
      `there is no choice ${strange.join(', ')}; there are ${judged?.codes?.join(', ')}.`,
    );
  return judged && yesNo;
}

function presume({ term, value }: NodeOf<'presume'>, scope: Scope): Judged | undefined {
  const [asked, presumed] = [scope.judge(term, scope), scope.judge(value, scope)];
  if (!asked || !presumed) return undefined;
  if (!mixable(term, asked, value, presumed)) return mismatch(scope, asked.type, presumed.type);
  return union(asked, presumed);
}

const union = (a: Judged, b: Judged): Judged => ({
  ...a,
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

function first({ branches, otherwise }: NodeOf<'first'>, scope: Scope): Judged | undefined {
  for (const { when } of branches) typed(when, 'yes-no', scope);
  return alike([...branches.map(({ then }) => then), otherwise], scope);
}

function match({ on, cases, otherwise }: NodeOf<'match'>, scope: Scope): Judged | undefined {
  const judged = typed(on, 'choice', scope);
  const lacking = otherwise ? [] : (judged?.codes?.filter((code) => !(code in cases)) ?? []);
  if (lacking.length > 0)
    scope.report(`选项${lacking.join('、')}没有对应的值。`, `the choice ${lacking.join(', ')} has no value.`);
  return alike([...Object.values(cases), ...(otherwise ? [otherwise] : [])], scope);
}

function alike(nodes: readonly Node[], scope: Scope): Judged | undefined {
  const all = nodes.map((node) => scope.judge(node, scope));
  if (!all.every((one) => one !== undefined)) return undefined;
  const main = all.find((_, index) => nodes[index]!.kind !== 'constant') ?? all[0]!;
  for (const [index, one] of all.entries())
    if (
      one.type !== main.type &&
      !(nodes[index]!.kind === 'constant' && one.type === 'number' && main.type === 'money')
    )
      return mismatch(scope, main.type, one.type);
  return {
    ...main,
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  };
}
