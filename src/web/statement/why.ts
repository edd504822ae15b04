/** What decides a finding, before any voice puts it into words. Pure. */
import type { Text } from '#kernel';
import type { Basis, Finding, Policy, Verdict } from '#policy';
import { valueWords } from '#policy';
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

export type Why =
  /** Entitled; `says` is the condition that tells most. */
  | { readonly kind: 'meets'; readonly says: Text | undefined; readonly record: Text | undefined }
  | { readonly kind: 'open' }
  | { readonly kind: 'not-in-force' }
  | { readonly kind: 'exclusive' | 'choose-higher'; readonly other: Text; readonly basis: Basis }
  | {
      readonly kind: 'requires';
      readonly verdict: Verdict;
      /** What is on record that says more than yes or no. */
      readonly record: Text | undefined;
      /** Whether it only says that there is none of it. */
      readonly none: boolean;
    }
  | { readonly kind: 'refused' };

/** Counts conditions by their words over all findings of a person. */
export function countAsked(findings: readonly Finding[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { says } of findings.flatMap(({ verdicts }) => verdicts))
    asked.set(says.zh, (asked.get(says.zh) ?? 0) + 1);
  return asked;
}

export function whyOf(finding: Finding, speaking: Speaking): Why {
  switch (finding.outcome) {
    case 'entitled':
      return whyYes(finding, speaking);
    case 'undecided':
      return { kind: 'open' };
    case 'not-entitled':
      return whyNot(finding, speaking);
  }
}

/** The condition that tells most: asked for by the fewest programmes. */
const mostTelling = (verdicts: readonly Verdict[], { asked }: Speaking): Verdict | undefined =>
  verdicts.toSorted((a, b) => (asked.get(a.says.zh) ?? 0) - (asked.get(b.says.zh) ?? 0))[0];

function whyYes({ verdicts, month }: Finding, speaking: Speaking): Why {
  const own = verdicts.filter(
    ({ origin, uses }) => origin === 'opener' || (origin === 'rule' && uses.length > 0),
  );
  // Rules end with what is most their own.
  const telling = mostTelling(own.toReversed(), speaking);
  return { kind: 'meets', says: telling?.says, record: telling && recordOf(telling, speaking, month) };
}

function whyNot(finding: Finding, speaking: Speaking): Why {
  if (!finding.edition) return { kind: 'not-in-force' };
  const failing = finding.verdicts.filter(({ holds }) => holds === false);
  const own = failing.filter(({ origin }) => origin === 'rule' || origin === 'opener');
  const verdict = failing.find(isAboutLife) ?? mostTelling(own.length > 0 ? own : failing, speaking);
  if (!verdict) return { kind: 'refused' };
  const { origin, basis } = verdict;
  const other = otherProgramme(verdict, speaking.policy);
  return (origin === 'exclusive' || origin === 'choose-higher') && other
    ? { kind: origin, other, basis }
    : {
        kind: 'requires',
        verdict,
        record: recordOf(verdict, speaking, finding.month),
        none: told(verdict, speaking).every(({ value }) => isNothing(value)),
      };
}

/** Whoever has it as day of death lives. */
export const notYet = '9999-12-31';

/** Of the dead nothing else needs to be said. */
const isAboutLife = ({ uses }: Verdict): boolean =>
  uses.length > 0 &&
  uses.every(({ fact, member, value }) => fact === 'diedOn' && member === 0 && value !== notYet);

/** The programme that a relation is about: by its finding, or by the fact that one is enrolled in it. */
function otherProgramme({ programmes, uses }: Verdict, policy: Policy): Text | undefined {
  const named = programmes[0]?.programme ?? uses[0]?.fact.replace(/^(enrolled|received)\./, '');
  return policy.programmes.find(({ id }) => id === named)?.title;
}

/** Own facts that say more than yes or no; those that only say "none" where there are no others. */
function told({ uses }: Verdict, { policy }: Speaking): Verdict['uses'] {
  const telling = uses.filter(
    ({ fact, value, member }) =>
      value !== undefined && member === 0 && policy.facts.get(fact)?.type !== 'yes-no' && value !== notYet,
  );
  const something = telling.filter(({ value }) => !isNothing(value));
  return something.length > 0 ? something : telling;
}

function recordOf(verdict: Verdict, speaking: Speaking, month: Finding['month']): Text | undefined {
  const { policy } = speaking;
  const uses = told(verdict, speaking);
  const [only] = uses;
  if (!only) return undefined;
  if (uses.length === 1) return shortRecord(policy, only, month);
  const both = uses.slice(0, 2).map((use) => factWords(policy, use, month));
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
