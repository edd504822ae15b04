/**
 * Judges terms before they run: types, ranges, and whether both ways can run them.
 * Ranges prove that no sum leaves the whole numbers that a double holds exactly.
 */
import { dayNumber, impossible, type Day } from '#kernel';
import type { Report } from './refused.ts';
import type { Node, NodeOf, ValueType } from './term.ts';
import type { Fact, Subject } from './vocabulary.ts';
import type { Parameter } from './parameter.ts';

export type Judged = { readonly type: ValueType; readonly low: number; readonly high: number; readonly codes?: readonly string[] };

export type Scope = {
  readonly subject: Subject;
  /** Inside a household aggregate: the facts are those of each member. */
  readonly inHousehold: boolean;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameter: (programme: string, name: string) => (Parameter & { low: number; high: number }) | undefined;
  readonly programme: (id: string) => { readonly subject: Subject; readonly amount: Judged } | undefined;
  readonly report: Report;
};

/** The most members a household can have; larger ones are refused where they enter. */
export const mostMembers = 64;
const yesNo: Judged = { type: 'yes-no', low: 0, high: 1 };

export function judge(node: Node, scope: Scope): Judged | undefined {
  const judged = judgeKind(node, scope);
  if (judged && Math.max(Math.abs(judged.low), Math.abs(judged.high)) > Number.MAX_SAFE_INTEGER)
    scope.report(
      '计算结果可能超出精确整数的范围（2^53）。请给相关信息项或政策参数规定上限。',
      'a result may leave the whole numbers that can be held exactly (2^53). Give the facts or parameters in it a smaller `most`.',
    );
  return judged;
}

function judgeKind(node: Node, scope: Scope): Judged | undefined {
  switch (node.kind) {
    case 'constant': return constant(node);
    case 'fact': return fact(node.name, scope);
    case 'past': return past(node, scope);
    case 'parameter': return parameter(node, scope);
    case 'calendar': return calendar(node);
    case 'all': case 'any': return yesNos(node.terms, scope);
    case 'not': return yesNos([node.term], scope);
    case 'known': return judge(node.term, scope) && yesNo;
    case 'compare': return compare(node, scope);
    case 'one-of': return oneOf(node, scope);
    case 'presume': return presume(node, scope);
    case 'add': return numeric(node.terms, scope, (all) => range(sum(all.map(({ low }) => low)), sum(all.map(({ high }) => high))));
    case 'subtract': return numeric([node.left, node.right], scope, ([a, b]) => range(a!.low - b!.high, a!.high - b!.low));
    case 'min': return numeric(node.terms, scope, (all) => range(least(all, 'low'), least(all, 'high')));
    case 'max': return numeric(node.terms, scope, (all) => range(most(all, 'low'), most(all, 'high')));
    case 'times': return times(node, scope);
    case 'divide': return divide(node, scope);
    case 'first': return first(node, scope);
    case 'match': return match(node, scope);
    case 'brackets': return brackets(node, scope);
    case 'age': return typed(node.born, 'day', scope) && { type: 'number', low: -9999, high: 9999 };
    case 'months-between': return typed(node.from, 'day', scope) && typed(node.to, 'day', scope) && { type: 'number', low: -120_000, high: 120_000 };
    case 'household': return household(node, scope);
    case 'claimed': case 'given': return ofProgramme(node, scope);
    case 'named': return judge(node.term, scope);
    case 'income-from-programmes': return undefined;
    default: return impossible(node);
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const least = (all: readonly Judged[], end: 'low' | 'high') => Math.min(...all.map((one) => one[end]));
const most = (all: readonly Judged[], end: 'low' | 'high') => Math.max(...all.map((one) => one[end]));
const range = (low: number, high: number) => ({ low, high });

function constant({ type, value }: NodeOf<'constant'>): Judged {
  const at = type === 'day' ? dayNumber(value as Day) : Number(value);
  return { type, low: at, high: at };
}

function fact(name: string, { facts, subject, inHousehold, report }: Scope): Judged | undefined {
  const found = facts.get(name);
  if (!found) {
    const near = nearest(name, [...facts.keys()]);
    report(`信息项“${name}”没有定义。${near ? `是否应为“${near}”？` : '请在 law/facts 中定义。'}`,
      `there is no fact "${name}". ${near ? `Did you mean "${near}"?` : 'Declare it in law/facts.'}`);
    return undefined;
  }
  const reachable = inHousehold || subject === 'person' ? ['person', 'household'] : [subject];
  if (!reachable.includes(found.of)) {
    report(`信息项“${name}”属于${found.of}，此处的对象是${subject}，不能直接使用；家庭成员的信息请用 countOf、sumOver、anyOf 汇总。`,
      `the fact "${name}" is about a ${found.of} and cannot be asked of a ${subject}; gather members' facts by countOf, sumOver, anyOf.`);
    return undefined;
  }
  return { type: found.type, low: found.least, high: found.most, ...(found.codes && { codes: Object.keys(found.codes) }) };
}

function past({ fact: name, months, take }: NodeOf<'past'>, scope: Scope): Judged | undefined {
  const found = fact(name, scope);
  if (!found) return undefined;
  if (months < 1 || months > 36) {
    scope.report(`回溯月数应为1至36，此处为${months}。`, `a look back may go over 1 to 36 months, here ${months}.`);
    return undefined;
  }
  const wanted = take === 'any' || take === 'all' ? ['yes-no'] : ['number', 'money'];
  if (!wanted.includes(found.type)) return mismatch(scope, wanted.join('/'), found.type);
  if (take === 'average' && found.low < 0) {
    scope.report('平均值的舍入要求数值不为负。', 'an average is rounded and so needs values of nothing or more.');
    return undefined;
  }
  return take === 'sum' ? { ...found, low: found.low * months, high: found.high * months } : found;
}

function parameter({ programme, name, key }: NodeOf<'parameter'>, scope: Scope): Judged | undefined {
  const found = scope.parameter(programme, name);
  if (!found) {
    scope.report(`政策参数“${programme}.${name}”不存在或本市未提供该项目。`, `there is no parameter "${programme}.${name}", or the city does not offer that programme.`);
    return undefined;
  }
  const type = found.type === 'money' ? 'money' : 'number';
  const codes = key && judge(key, scope)?.codes;
  if (Boolean(found.by) !== Boolean(key)) {
    scope.report(`政策参数“${programme}.${name}”${found.by ? '是表格，应使用 lookup' : '不是表格，不能使用 lookup'}。`,
      `the parameter "${programme}.${name}" ${found.by ? 'is a table: use lookup(…)' : 'is no table: do not use lookup'}.`);
    return undefined;
  }
  const lacking = codes?.filter((code) => !found.by?.includes(code)) ?? [];
  if (lacking.length > 0)
    scope.report(`表格“${programme}.${name}”缺少：${lacking.join('、')}。`, `the table "${programme}.${name}" lacks: ${lacking.join(', ')}.`);
  return { type, low: found.low, high: found.high };
}

const calendar = ({ of }: NodeOf<'calendar'>): Judged =>
  of === 'year' ? { type: 'number', low: 1900, high: 2200 }
    : of === 'month-of-year' ? { type: 'number', low: 1, high: 12 }
      : { type: 'day', low: 1900_01_01, high: 2200_12_31 };

function yesNos(terms: readonly Node[], scope: Scope): Judged {
  for (const term of terms) typed(term, 'yes-no', scope);
  return yesNo;
}

function typed(node: Node, wanted: ValueType, scope: Scope): Judged | undefined {
  const judged = judge(node, scope);
  return judged && judged.type !== wanted ? mismatch(scope, wanted, judged.type) : judged;
}

function mismatch({ report }: Scope, wanted: string, found: string): undefined {
  report(`类型不符：需要${wanted}，实际为${found}。`, `the types do not fit: ${wanted} is wanted, ${found} is given.`);
}

/** A bare number may stand beside money, as in "above 0". */
const mixable = (a: Node, left: Judged, b: Node, right: Judged) =>
  left.type === right.type || (a.kind === 'constant' && left.type === 'number' && right.type === 'money') ||
  (b.kind === 'constant' && right.type === 'number' && left.type === 'money');

function compare({ left, right }: NodeOf<'compare'>, scope: Scope): Judged | undefined {
  const [a, b] = [judge(left, scope), judge(right, scope)];
  if (!a || !b) return undefined;
  if (!mixable(left, a, right, b)) return mismatch(scope, a.type, b.type);
  if (a.type === 'yes-no' || a.type === 'choice') return mismatch(scope, 'number/money/day', a.type);
  return yesNo;
}

function oneOf({ term, among }: NodeOf<'one-of'>, scope: Scope): Judged | undefined {
  const judged = typed(term, 'choice', scope);
  const strange = judged ? among.filter((code) => !judged.codes?.includes(code)) : [];
  if (strange.length > 0)
    scope.report(`选项${strange.join('、')}不存在，可用：${judged?.codes?.join('、')}。`, `there is no choice ${strange.join(', ')}; there are ${judged?.codes?.join(', ')}.`);
  return judged && yesNo;
}

function presume({ term, value }: NodeOf<'presume'>, scope: Scope): Judged | undefined {
  const [asked, presumed] = [judge(term, scope), judge(value, scope)];
  if (!asked || !presumed) return undefined;
  if (!mixable(term, asked, value, presumed)) return mismatch(scope, asked.type, presumed.type);
  return union(asked, presumed);
}

const union = (a: Judged, b: Judged): Judged => ({ ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });

function numeric(terms: readonly Node[], scope: Scope, over: (all: Judged[]) => { low: number; high: number }): Judged | undefined {
  const all = terms.map((term) => judge(term, scope));
  if (!all.every((one) => one !== undefined) || all.length === 0) return undefined;
  const type = all.find((one, index) => !(terms[index]!.kind === 'constant' && one.type === 'number'))?.type ?? all[0]!.type;
  for (const [index, one] of all.entries())
    if ((one.type !== 'number' && one.type !== 'money') || (one.type !== type && terms[index]!.kind !== 'constant')) return mismatch(scope, type, one.type);
  return { type, ...over(all) };
}

function times({ left, right }: NodeOf<'times'>, scope: Scope): Judged | undefined {
  const [a, b] = [judge(left, scope), judge(right, scope)];
  if (!a || !b) return undefined;
  if ((a.type !== 'number' && a.type !== 'money') || b.type !== 'number') return mismatch(scope, 'number', b.type);
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { type: a.type, low: Math.min(...corners), high: Math.max(...corners) };
}

function divide({ left, right, rounding }: NodeOf<'divide'>, scope: Scope): Judged | undefined {
  const [a, b] = [judge(left, scope), judge(right, scope)];
  if (!a || !b) return undefined;
  if ((a.type !== 'number' && a.type !== 'money') || b.type !== 'number') return mismatch(scope, 'number', b.type);
  if (b.low <= 0) {
    scope.report('除数可能为零或负数。请先以 max(…, number(1)) 限定。', 'the divisor may be zero or less. Bound it first, as by max(…, number(1)).');
    return undefined;
  }
  if (a.low < 0) {
    scope.report('被除数可能为负数，舍入方式不明。请先用 remainder(…) 限定不小于零。', 'what is divided may be negative, and rounding would be unclear. Bound it first by remainder(…).');
    return undefined;
  }
  if (2 * a.high + b.high * rounding.unit > Number.MAX_SAFE_INTEGER) return { type: a.type, low: 0, high: Number.POSITIVE_INFINITY };
  return { type: a.type, low: 0, high: Math.ceil(a.high / b.low / rounding.unit) * rounding.unit };
}

function first({ branches, otherwise }: NodeOf<'first'>, scope: Scope): Judged | undefined {
  for (const { when } of branches) typed(when, 'yes-no', scope);
  return alike([...branches.map(({ then }) => then), otherwise], scope);
}

function alike(nodes: readonly Node[], scope: Scope): Judged | undefined {
  const all = nodes.map((node) => judge(node, scope));
  if (!all.every((one) => one !== undefined)) return undefined;
  const main = all.find((_, index) => nodes[index]!.kind !== 'constant') ?? all[0]!;
  for (const [index, one] of all.entries())
    if (one.type !== main.type && !(nodes[index]!.kind === 'constant' && one.type === 'number' && main.type === 'money')) return mismatch(scope, main.type, one.type);
  return { ...main, low: least(all, 'low'), high: most(all, 'high') };
}

function match({ on, cases, otherwise }: NodeOf<'match'>, scope: Scope): Judged | undefined {
  const judged = typed(on, 'choice', scope);
  const lacking = otherwise ? [] : (judged?.codes?.filter((code) => !(code in cases)) ?? []);
  if (lacking.length > 0) scope.report(`选项${lacking.join('、')}没有对应的值。`, `the choice ${lacking.join(', ')} has no value.`);
  return alike([...Object.values(cases), ...(otherwise ? [otherwise] : [])], scope);
}

function brackets({ of, steps }: NodeOf<'brackets'>, scope: Scope): Judged | undefined {
  const judged = judge(of, scope);
  if (!judged) return undefined;
  const rising = steps.every(({ above, rate }, index) => rate >= 0 && (index === 0 ? above >= 0 : above > steps[index - 1]!.above));
  if (!rising || judged.low < 0) {
    scope.report('分档须从低到高且比例不为负，被分档的数不能为负。', 'brackets must rise with rates of nothing or more, and what they split may not be negative.');
    return undefined;
  }
  const high = Math.ceil((judged.high * Math.max(...steps.map(({ rate }) => rate))) / 10_000) + 1;
  return { type: judged.type, low: 0, high: 2 * judged.high * 10_000 > Number.MAX_SAFE_INTEGER ? Number.POSITIVE_INFINITY : high };
}

function household({ take, who, of }: NodeOf<'household'>, scope: Scope): Judged | undefined {
  if (scope.inHousehold || scope.subject === 'employer' || scope.subject === 'provider') {
    scope.report('家庭汇总不能嵌套，也不能用于单位。', 'a household aggregate cannot stand inside another one, nor in a rule about an organisation.');
    return undefined;
  }
  if (scope.subject === 'household' && who !== 'everyone') {
    scope.report(`以家庭为对象的规则只能汇总全体成员，不能用“${who}”。`, `a rule about a household gathers everyone; "${who}" needs a person to be seen from.`);
    return undefined;
  }
  const judged = judge(of, { ...scope, inHousehold: true });
  if (!judged) return undefined;
  if (take === 'count') return judged.type === 'yes-no' ? { type: 'number', low: 0, high: mostMembers } : mismatch(scope, 'yes-no', judged.type);
  if (take === 'any' || take === 'all') return judged.type === 'yes-no' ? yesNo : mismatch(scope, 'yes-no', judged.type);
  if (judged.type !== 'number' && judged.type !== 'money') return mismatch(scope, 'number/money', judged.type);
  const factor = take === 'sum' ? mostMembers : 1;
  return { type: judged.type, low: Math.min(0, judged.low * factor), high: Math.max(0, judged.high * factor) };
}

function ofProgramme({ programme, what }: NodeOf<'claimed' | 'given'>, scope: Scope): Judged | undefined {
  const found = scope.programme(programme);
  if (!found) {
    scope.report(`所引用的项目“${programme}”本市未提供。请在 city.ts 中提供，或去掉引用。`, `the programme "${programme}" that is referred to is not offered. Offer it in city.ts or remove the reference.`);
    return undefined;
  }
  const reachable = scope.inHousehold || scope.subject === 'person' ? ['person', 'household'] : [scope.subject];
  if (!reachable.includes(found.subject)) {
    scope.report(`项目“${programme}”的对象是${found.subject}，此处须以 sumOver 或 anyOf 汇总成员。`, `the programme "${programme}" is for a ${found.subject}: gather it over members by sumOver or anyOf.`);
    return undefined;
  }
  return what === 'entitled' ? yesNo : { ...found.amount, low: Math.min(0, found.amount.low), high: Math.max(0, found.amount.high) };
}

/** The known name that differs in the fewest letters, if any is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const scored = names.map((known) => ({ known, distance: distance(name.toLowerCase(), known.toLowerCase()) }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, name.length / 4) ? best.known : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
