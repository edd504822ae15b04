/** Runs a reform over frozen facts: only what comes out otherwise is worked out anew and held against today. Pure. */
import { addMonths, type Month, monthNumber, type Text } from '#kernel';
import {
  type AmountLine,
  affectedIn,
  amended,
  capsOf,
  columns,
  factsAsked,
  LawRefused,
  type Policy,
  type Programme,
  type Reform,
  type Result,
  type Results,
  reformed,
} from '#policy';
import type { Frozen } from '../snapshot/frozen.ts';
import type { Bin, CapEffect, Effect, ProgrammeEffect, Standing } from './effect.ts';
import { changeCounter, countyGroups, personGroups } from './groups.ts';

/** A reform, or a value that is proposed: the same but for how long it holds. */
export type Trial =
  | { readonly kind: 'reform'; readonly reform: Reform }
  | { readonly kind: 'line'; readonly line: AmountLine };

export type Ground = {
  readonly policy: Policy;
  readonly frozen: Frozen;
  /** Today's results under the law of a month, worked out once. */
  readonly today: (month: Month) => Results;
};

/** What a trial changes begins here and ends before there. */
const intervalOf = (trial: Trial): Pick<Reform, 'from' | 'until'> =>
  trial.kind === 'reform' ? trial.reform : { from: trial.line.dated.from };

/** The facts' own month where the reform holds in it, else the month nearest to it in which it does. */
export function lawMonthOf({ from, until }: Pick<Reform, 'from' | 'until'>, month: Month): Month {
  if (month < from) return from;
  return until !== undefined && month >= until ? addMonths(until, -1) : month;
}

/** Throws LawRefused. */
export function simulate(
  { policy, frozen, today }: Ground,
  trial: Trial,
): Omit<Effect, 'runId' | 'amountsHash'> {
  const interval = intervalOf(trial);
  const lawMonth = lawMonthOf(interval, frozen.month);
  const after = trial.kind === 'reform' ? reformed(policy, trial.reform) : amended(policy, [trial.line]);
  checkFacts(policy, after);
  const { affected, needed } = affectedIn(policy, after, lawMonth);
  const before = today(lawMonth);
  const results = columns(after, { layout: policy, only: needed }).run(frozen.population, lawMonth);
  const both = { before, after: results };
  const programmes = after.programmes.filter(({ id }) => affected.has(id));
  const groups = personGroups(policy, frozen.population, lawMonth);
  const effects = programmes.map((one) => programmeEffect({ policy, frozen, groups }, one, both));
  const aMonth = sumOf(effects.filter((one) => isMonthly(programmes, one)));
  const aYear = sumOf(effects.filter(({ every }) => every === 'year'));
  const monthsOfYear = monthsInYear(interval, lawMonth);
  return {
    month: frozen.month,
    lawMonth,
    programmes: effects,
    persons: personEffect({ frozen, groups }, programmes, both),
    aMonth,
    aYear,
    monthsOfYear,
    toYearEnd: aMonth * monthsOfYear + aYear,
    caps: capEffects({ policy, after, lawMonth }, frozen, both),
  };
}

/** The snapshot holds what today's law asks for; nobody can be asked for more after the fact. */
function checkFacts(policy: Policy, after: Policy): void {
  const known = factsAsked(policy);
  const missing = [...factsAsked(after)].flatMap(([name, back]) =>
    (known.get(name) ?? -1) < back ? [name] : [],
  );
  if (missing.length === 0) return;
  const labels = missing.map((name) => after.facts.get(name)?.label);
  const named = (language: keyof Text) =>
    labels.map((label) => label?.[language] ?? '').join(language === 'zh' ? '、' : ', ');
  throw new LawRefused([
    {
      zh: `月度快照中没有这些信息：${named('zh')}。请换用现行政策已用到的信息项。`,
      en: `The month's snapshot does not hold: ${named('en')}. Use a fact that today's law asks for.`,
    },
  ]);
}

const monthlyMoney = ({ gives: { every, kind } }: Programme) => every === 'month' && kind !== 'deduction';
const isMonthly = (programmes: readonly Programme[], { programme }: ProgrammeEffect) =>
  programmes.some((one) => one.id === programme && monthlyMoney(one));
const sumOf = (effects: readonly ProgrammeEffect[]) =>
  effects.reduce((sum, { gained, lost }) => sum + gained - lost, 0);

/** Of the year of the law's month: from the reform's month, or January, to its end, or December. */
function monthsInYear({ from, until }: Pick<Reform, 'from' | 'until'>, lawMonth: Month): number {
  const january = monthNumber(`${lawMonth.slice(0, 4)}-01` as Month);
  const first = Math.max(january, monthNumber(from));
  const end = Math.min(january + 12, until ? monthNumber(until) : january + 12);
  return Math.max(0, end - first);
}

type Both = { readonly before: Results; readonly after: Results };
type Over = {
  readonly policy: Policy;
  readonly frozen: Frozen;
  readonly groups: ReturnType<typeof personGroups>;
};

const isOf = (result: Result | undefined, row: number) => result?.outcome[row] ?? 0;
const worthOf = (result: Result | undefined, row: number) =>
  result && result.outcome[row] === 1 ? result.amount[row]! : 0;

function programmeEffect(
  { policy, frozen, groups }: Over,
  { id, of, gives }: Programme,
  both: Both,
): ProgrammeEffect {
  const table = frozen.population[of];
  const ids = frozen.ids[of];
  const [was, is] = [both.before.get(id), both.after.get(id)];
  const counter = changeCounter(of === 'person' ? groups : [countyGroups(policy, table)]);
  const before = { entitled: 0, undecided: 0, amount: 0 };
  const after = { entitled: 0, undecided: 0, amount: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (ids[row] === 0) continue;
    const [old, now] = [isOf(was, row), isOf(is, row)];
    if (old === 0 && now === 0) continue;
    add(before, was, row);
    add(after, is, row);
    const change = worthOf(is, row) - worthOf(was, row);
    const gains = change !== 0 ? change : Number(now === 1) - Number(old === 1);
    if (gains !== 0) counter.count(row, change, gains);
  }
  return { programme: id, every: gives.every, before, after, ...counter.counted() };
}

function add(
  standing: { -readonly [Key in keyof Standing]: number },
  result: Result | undefined,
  row: number,
) {
  const outcome = isOf(result, row);
  if (outcome === 1) {
    standing.entitled += 1;
    standing.amount += result!.amount[row]!;
  } else if (outcome === 2) standing.undecided += 1;
}

/** Fen a month. */
const edges = [0, 20_00, 50_00, 100_00, 200_00, 500_00] as const;

function personEffect(
  { frozen, groups }: Pick<Over, 'frozen' | 'groups'>,
  programmes: readonly Programme[],
  { before, after }: Both,
): Effect['persons'] {
  const { person, firstMember } = frozen.population;
  const change = new Float64Array(person.rows);
  for (const one of programmes.filter(monthlyMoney)) {
    if (one.of !== 'person' && one.of !== 'household') continue;
    const [was, is] = [before.get(one.id), after.get(one.id)];
    const ids = frozen.ids[one.of];
    for (let row = 0; row < ids.length; row++) {
      if (ids[row] === 0) continue;
      change[one.of === 'person' ? row : firstMember[row]!]! += worthOf(is, row) - worthOf(was, row);
    }
  }
  const counter = changeCounter(groups);
  const [lost, gained] = [edges.map(() => 0), edges.map(() => 0)];
  for (let row = 0; row < change.length; row++) {
    const by = change[row]!;
    if (by === 0) continue;
    counter.count(row, by, by);
    const at = edges.findLastIndex((edge) => Math.abs(by) > edge);
    (by > 0 ? gained : lost)[at]! += 1;
  }
  return { ...counter.counted(), bins: binsOf(lost, gained) };
}

const binsOf = (lost: readonly number[], gained: readonly number[]): Bin[] => [
  ...lost
    .map(
      (persons, at): Bin => ({
        over: at + 1 < edges.length ? -edges[at + 1]! : null,
        upTo: -edges[at]!,
        persons,
      }),
    )
    .toReversed(),
  ...gained.map((persons, at): Bin => ({ over: edges[at]!, upTo: edges[at + 1] ?? null, persons })),
];

type Laws = { readonly policy: Policy; readonly after: Policy; readonly lawMonth: Month };

/** Caps on what a programme may cost all together, under the reform, of every programme that has one. */
function capEffects({ after, lawMonth }: Laws, frozen: Frozen, both: Both): CapEffect[] {
  const total = (results: Results, { id, of }: Programme) => {
    const standing = { entitled: 0, undecided: 0, amount: 0 };
    for (let row = 0; row < frozen.ids[of].length; row++)
      if (frozen.ids[of][row] !== 0) add(standing, results.get(id), row);
    return standing.amount;
  };
  return after.programmes.flatMap((one) =>
    capsOf(after, one.id, lawMonth).map(({ limit, over }) => {
      const before = total(both.before, one);
      return {
        programme: one.id,
        over,
        limit,
        before,
        after: both.after.has(one.id) ? total(both.after, one) : before,
      };
    }),
  );
}
