/** The one reason that stands beside a programme, as a good officer would give it. Pure. */
import type { Text } from '#kernel';
import type { Finding, Policy, Verdict } from '#policy';
import { valueWords } from '#policy';
import { askFor, asksInLine } from './asks.ts';
import { ageIn, factWords, isNothing } from './fact-words.ts';
import type { Origins } from './origin.ts';

export type Speaking = {
  readonly policy: Policy;
  readonly origins: Origins;
  /** Whether facts of a member of the household may be told to this reader. */
  readonly shows: (member: number) => boolean;
  /** How many programmes ask for a condition in these words: the rarer, the more it tells. */
  readonly asked: ReadonlyMap<string, number>;
};

/** Counts conditions by their words over all findings of a person. */
export const countAsked = (findings: readonly Finding[]): Map<string, number> => {
  const asked = new Map<string, number>();
  for (const { says } of findings.flatMap(({ verdicts }) => verdicts))
    asked.set(says.zh, (asked.get(says.zh) ?? 0) + 1);
  return asked;
};

export function reasonOf(finding: Finding, speaking: Speaking): Text {
  switch (finding.outcome) {
    case 'entitled':
      return whyYes(finding, speaking);
    case 'undecided':
      return whyOpen(finding, speaking);
    case 'not-entitled':
      return whyNot(finding, speaking);
  }
}

/** The condition that tells most: asked for by the fewest programmes. */
export const mostTelling = (verdicts: readonly Verdict[], { asked }: Speaking): Verdict | undefined =>
  verdicts.toSorted((a, b) => (asked.get(a.says.zh) ?? 0) - (asked.get(b.says.zh) ?? 0))[0];

function whyYes({ verdicts, month }: Finding, speaking: Speaking): Text {
  const own = verdicts.filter(
    ({ origin, uses }) => origin === 'opener' || (origin === 'rule' && uses.length > 0),
  );
  // Rules end with what is most their own.
  const telling = mostTelling(own.toReversed(), speaking);
  if (!telling) return { zh: '符合全部条件', en: 'Meets every condition' };
  const record = recordOf(telling, speaking, month);
  return {
    zh: `${telling.says.zh}${record ? `（${record.zh}）` : ''}`,
    en: `${capital(telling.says.en)}${record ? ` (${record.en})` : ''}`,
  };
}

function whyOpen({ missing, month }: Finding, speaking: Speaking): Text {
  const said = asksInLine(
    missing.map((fact) => askFor(fact, month, speaking)),
    2,
  );
  return { zh: `要先确认：${said.zh}`, en: `To be confirmed first: ${said.en}` };
}

function whyNot(finding: Finding, speaking: Speaking): Text {
  if (!finding.edition) return { zh: '这个月还没有实行（或已停止）', en: 'Not in force in this month' };
  const failing = finding.verdicts.filter(({ holds }) => holds === false);
  const own = failing.filter(({ origin }) => origin === 'rule' || origin === 'opener');
  const deciding = mostTelling(own.length > 0 ? own : failing, speaking);
  return deciding
    ? refusalOf(deciding, speaking, finding)
    : { zh: '不符合条件', en: 'Conditions are not met' };
}

function refusalOf(verdict: Verdict, speaking: Speaking, { month }: Finding): Text {
  const other = otherProgramme(verdict, speaking.policy);
  if (verdict.origin === 'exclusive' && other)
    return {
      zh: `已享受${other.zh}，两项不能同时享受`,
      en: `Already receives ${other.en}; the two do not go together`,
    };
  if (verdict.origin === 'choose-higher' && other)
    return { zh: `${other.zh}更高，就高只发一项`, en: `${other.en} is higher, and only the higher is paid` };
  const record = recordOf(verdict, speaking, month);
  const must = verdict.origin === 'opener' ? '须' : '要求';
  return {
    zh: `${must}${verdict.says.zh}；${record ? `记录：${record.zh}` : '按现有记录不符合'}`,
    en: `Requires that ${subject(verdict)}${verdict.says.en}; ${record ? `on record: ${record.en}` : 'on record this is not so'}`,
  };
}

/** Relations begin with a verb ("receives …"), rules with their own subject. */
const subject = ({ origin }: Verdict): string => (origin === 'rule' ? '' : 'the person ');

/** The programme that a relation is about: by its finding, or by the fact that one is enrolled in it. */
function otherProgramme({ programmes, uses }: Verdict, policy: Policy): Text | undefined {
  const named = programmes[0]?.programme ?? uses[0]?.fact.replace(/^(enrolled|received)\./, '');
  return policy.programmes.find(({ id }) => id === named)?.title;
}

/** Whoever has it as day of death lives. */
const notYet = '9999-12-31';

/** What is on record that says more than yes or no; undefined when the condition itself says it all. */
function recordOf({ uses }: Verdict, { policy }: Speaking, month: Finding['month']): Text | undefined {
  const telling = uses.filter(
    ({ fact, value, member }) =>
      value !== undefined && member === 0 && policy.facts.get(fact)?.type !== 'yes-no' && value !== notYet,
  );
  const something = telling.filter(({ value }) => !isNothing(value));
  const told = something.length > 0 ? something : telling;
  const [only] = told;
  if (!only) return undefined;
  if (told.length === 1) return shortRecord(policy, only, month);
  const both = told.slice(0, 2).map((use) => factWords(policy, use, month));
  return { zh: both.map(({ zh }) => zh).join('，'), en: both.map(({ en }) => en).join(', ') };
}

/** The label is left out where the condition names it already. */
function shortRecord(
  policy: Policy,
  { fact, value }: Verdict['uses'][number],
  month: Finding['month'],
): Text {
  if (fact === 'bornOn' && typeof value === 'string') {
    const years = ageIn(value as never, month);
    return { zh: `${years} 周岁`, en: `aged ${years}` };
  }
  const declared = policy.facts.get(fact);
  return declared?.type === 'choice'
    ? valueWords(declared, value)
    : factWords(policy, { fact, value }, month);
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
