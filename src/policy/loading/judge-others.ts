/** Judges what reaches beyond the subject itself: the household and other programmes. */
import { mostMembers } from '../language/situation.ts';
import type { NodeOf } from '../language/term.ts';
import { type Judged, type Judges, mismatch, type Scope, yesNo } from './scope.ts';

export const otherJudges: Judges<'household' | 'claimed' | 'given' | 'income-from-programmes'> = {
  household,
  claimed: ofProgramme,
  given: ofProgramme,
  // Expanded before judging; what is left of it would be a bug.
  'income-from-programmes': () => undefined,
};

function household({ take, who, of }: NodeOf<'household'>, scope: Scope): Judged | undefined {
  if (scope.inHousehold || scope.subject === 'employer' || scope.subject === 'provider') {
    scope.report(
      '家庭汇总不能嵌套，也不能用于单位。',
      'a household aggregate cannot stand inside another one, nor in a rule about an organisation.',
    );
    return undefined;
  }
  if (scope.subject === 'household' && who !== 'everyone') {
    scope.report(
      `以家庭为对象的规则只能汇总全体成员，不能用“${who}”。`,
      `a rule about a household gathers everyone; "${who}" needs a person to be seen from.`,
    );
    return undefined;
  }
  const judged = scope.judge(of, { ...scope, inHousehold: true });
  if (!judged) return undefined;
  if (take === 'count')
    return judged.type === 'yes-no'
      ? { type: 'number', low: 0, high: mostMembers }
      : mismatch(scope, 'yes-no', judged.type);
  if (take === 'any' || take === 'all')
    return judged.type === 'yes-no' ? yesNo : mismatch(scope, 'yes-no', judged.type);
  if (judged.type !== 'number' && judged.type !== 'money')
    return mismatch(scope, 'number/money', judged.type);
  const factor = take === 'sum' ? mostMembers : 1;
  return {
    type: judged.type,
    low: Math.min(0, judged.low * factor),
    high: Math.max(0, judged.high * factor),
  };
}

function ofProgramme({ programme, what }: NodeOf<'claimed' | 'given'>, scope: Scope): Judged | undefined {
  const found = scope.programme(programme);
  if (!found) {
    scope.report(
      `所引用的项目“${programme}”本市未提供。请在 city.ts 中提供，或去掉引用。`,
      `the programme "${programme}" that is referred to is not offered. Offer it in city.ts or remove the reference.`,
    );
    return undefined;
  }
  const reachable =
    scope.inHousehold || scope.subject === 'person' ? ['person', 'household'] : [scope.subject];
  if (!reachable.includes(found.subject)) {
    scope.report(
      `项目“${programme}”的对象是${found.subject}，此处须以 sumOver 或 anyOf 汇总成员。`,
      `the programme "${programme}" is for a ${found.subject}: gather it over members by sumOver or anyOf.`,
    );
    return undefined;
  }
  return what === 'entitled'
    ? yesNo
    : { ...found.amount, low: Math.min(0, found.amount.low), high: Math.max(0, found.amount.high) };
}
