/** Judges what a term is made of at the bottom: constants, facts, parameters and the calendar. */
import { type Day, dayNumber } from '#kernel';
import type { NodeOf } from '../language/term.ts';
import { nearestName } from './nearest-name.ts';
import { type Judged, type Judges, mismatch, type Scope } from './scope.ts';

export const valueJudges: Judges<'constant' | 'fact' | 'past' | 'parameter' | 'calendar'> = {
  constant,
  fact: ({ name }, scope) => fact(name, scope),
  past,
  parameter,
  calendar: (node) => calendar(node),
};

function constant({ type, value }: NodeOf<'constant'>): Judged {
  const at = type === 'day' ? dayNumber(value as Day) : Number(value);
  return { type, low: at, high: at };
}

function fact(name: string, { facts, subject, inHousehold, report }: Scope): Judged | undefined {
  const found = facts.get(name);
  if (!found) {
    const near = nearestName(name, [...facts.keys()]);
    report(
      `信息项“${name}”没有定义。${near ? `是否应为“${near}”？` : '请在 law/facts 中定义。'}`,
      `there is no fact "${name}". ${near ? `Did you mean "${near}"?` : 'Declare it in law/facts.'}`,
    );
    return undefined;
  }
  const reachable = inHousehold || subject === 'person' ? ['person', 'household'] : [subject];
  if (!reachable.includes(found.of)) {
    report(
      `信息项“${name}”属于${found.of}，此处的对象是${subject}，不能直接使用；家庭成员的信息请用 countOf、sumOver、anyOf 汇总。`,
      `the fact "${name}" is about a ${found.of} and cannot be asked of a ${subject}; gather members' facts by countOf, sumOver, anyOf.`,
    );
    return undefined;
  }
  return {
    type: found.type,
    low: found.least,
    high: found.most,
    ...(found.codes && { codes: Object.keys(found.codes) }),
  };
}

function past({ fact: name, months, take }: NodeOf<'past'>, scope: Scope): Judged | undefined {
  const found = fact(name, scope);
  if (!found) return undefined;
  if (months < 1 || months > 36) {
    scope.report(
      `回溯月数应为1至36，此处为${months}。`,
      `a look back may go over 1 to 36 months, here ${months}.`,
    );
    return undefined;
  }
  const wanted = take === 'any' || take === 'all' ? ['yes-no'] : ['number', 'money'];
  if (!wanted.includes(found.type)) return mismatch(scope, wanted.join('/'), found.type);
  if (take === 'average' && found.low < 0) {
    scope.report(
      '平均值的舍入要求数值不为负。',
      'an average is rounded and so needs values of nothing or more.',
    );
    return undefined;
  }
  return take === 'sum' ? { ...found, low: found.low * months, high: found.high * months } : found;
}

function parameter({ programme, name, key }: NodeOf<'parameter'>, scope: Scope): Judged | undefined {
  const found = scope.parameter(programme, name);
  if (!found) {
    scope.report(
      `政策参数“${programme}.${name}”不存在或本市未提供该项目。`,
      `there is no parameter "${programme}.${name}", or the city does not offer that programme.`,
    );
    return undefined;
  }
  const type = found.type === 'money' ? 'money' : 'number';
  const codes = key && scope.judge(key, scope)?.codes;
  if (Boolean(found.by) !== Boolean(key)) {
    scope.report(
      `政策参数“${programme}.${name}”${found.by ? '是表格，应使用 lookup' : '不是表格，不能使用 lookup'}。`,
      `the parameter "${programme}.${name}" ${found.by ? 'is a table: use lookup(…)' : 'is no table: do not use lookup'}.`,
    );
    return undefined;
  }
  const lacking = codes?.filter((code) => !found.by?.includes(code)) ?? [];
  if (lacking.length > 0)
    scope.report(
      `表格“${programme}.${name}”缺少：${lacking.join('、')}。`,
      `the table "${programme}.${name}" lacks: ${lacking.join(', ')}.`,
    );
  return { type, low: found.low, high: found.high };
}

const calendar = ({ of }: NodeOf<'calendar'>): Judged =>
  of === 'year'
    ? { type: 'number', low: 1900, high: 2200 }
    : of === 'month-of-year'
      ? { type: 'number', low: 1, high: 12 }
      : { type: 'day', low: 1900_01_01, high: 2200_12_31 };
