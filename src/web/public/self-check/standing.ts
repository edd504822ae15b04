/** How each programme stands with what is known so far, and what would still decide it. Pure. */
import { addMonths, type Fen, fen, type Month, type Text } from '#kernel';
import { enrolledFact, explain, explainAll, type Finding, type Law, type Situation } from '#policy';

/** Has: receives it already. Yes: every condition holds. Maybe: something is still open. */
export type State = 'has' | 'yes' | 'maybe' | 'no';

export type Standing = {
  readonly finding: Finding;
  readonly state: State;
  readonly open: readonly Open[];
};

/** A condition that is open, and the facts that leave it so: of the person and the household, and of relatives. */
export type Open = {
  readonly says: Text;
  readonly own: readonly string[];
  readonly ofRelatives: readonly string[];
};

/** A deduction is no benefit of its own: it raises another one. */
export const standings = (law: Law, situation: Situation, month: Month): Standing[] =>
  explainAll(law, situation, month)
    .filter(({ programme }) => programme.gives.kind !== 'deduction')
    .map((finding) => standingOf(finding, situation));

function standingOf(finding: Finding, situation: Situation): Standing {
  const closed = { finding, open: [] };
  if (situation.facts[enrolledFact(finding.programme.id)] === true) return { ...closed, state: 'has' };
  if (finding.outcome === 'not-entitled') return { ...closed, state: 'no' };
  if (finding.verdicts.every(({ holds }) => holds === true)) return { ...closed, state: 'yes' };
  const open = finding.verdicts
    .filter(({ holds }) => holds === undefined)
    .map((verdict) => ({
      says: verdict.says,
      own: missingOf(verdict, 'self'),
      ofRelatives: missingOf(verdict, 'relatives'),
    }));
  return { finding, state: 'maybe', open };
}

/** A fact that was looked at for relatives alone cannot be settled by asking the person about herself. */
function missingOf({ missing, uses }: Finding['verdicts'][number], whose: 'self' | 'relatives'): string[] {
  return missing.filter((name) => {
    const unknown = uses.filter(({ fact, value }) => fact === name && value === undefined);
    return whose === 'self'
      ? unknown.length === 0 || unknown.some(({ member }) => member === 0)
      : unknown.some(({ member }) => member > 0);
  });
}

/** What is given within twelve months from now on, by the rules of this month; undefined where nothing can be counted. */
export function yearlyWorth(
  law: Law,
  situation: Situation,
  { programme, month, amount }: Finding,
): Fen | undefined {
  if (amount === undefined || programme.gives.kind === 'priority') return undefined;
  if (programme.gives.every !== 'month') return amount;
  const months = Array.from({ length: 12 }, (_, ahead) => addMonths(month, ahead));
  const amounts = months.map((one) => explain(law, programme.id, situation, one).amount ?? 0);
  return fen(amounts.reduce<number>((sum, one) => sum + one, 0));
}
