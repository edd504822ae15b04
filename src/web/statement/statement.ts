/** The statement of one person for one month: every programme, what it comes to and why. Pure. */
import type { Topic } from '#declarations';
import type { Fen, Month, Text } from '#kernel';
import {
  type Basis,
  type Every,
  enrolledFact,
  explainAll,
  type Finding,
  nearestChanges,
  type Paper,
  type Policy,
  type Situation,
} from '#policy';
import { type Ask, askFor } from './asks.ts';
import { type Change, changesFor } from './changes.ts';
import type { ConditionSaid } from './conditions.ts';
import { conditionsOf } from './conditions.ts';
import { byGround, type Ground, groundOf } from './ground.ts';
import type { Origins } from './origin.ts';
import { reasonOf } from './reason.ts';
import { countAsked, type Speaking, type Why, whyOf } from './why.ts';
import { type Ingredient, ingredientsOf, monthlyCash, plainWorthOf, worthOf } from './worth.ts';

/**
 * Receives: entitled and enrolled. Can have: entitled, not enrolled. Unclear: undecided. No: not entitled.
 * Counted: taken off an income when others are worked out, never paid by itself.
 */
export const groups = ['receives', 'can-have', 'unclear', 'no', 'counted'] as const;
export type Group = (typeof groups)[number];

export type Line = {
  readonly programme: string;
  readonly title: Text;
  readonly group: Group;
  readonly outcome: Finding['outcome'];
  /** Whether the person is in it now; undefined: not known. */
  readonly enrolled: boolean | undefined;
  readonly amount: Fen | undefined;
  readonly every: Every;
  /** In figures, as an officer reads it, and in plain words. */
  readonly worth: Text | undefined;
  readonly plainWorth: Text | undefined;
  readonly assumed: boolean;
  readonly why: Why;
  readonly reason: Text;
  /** What a "no" comes down to. */
  readonly ground: Ground | undefined;
  readonly conditions: readonly ConditionSaid[];
  readonly asks: readonly Ask[];
  /** Worked out when asked, because it judges the programme many times over. */
  readonly changes: () => readonly Change[];
  readonly ingredients: readonly Ingredient[];
  /** The points that put the person in order, for priority programmes. */
  readonly ranks: Finding['ranks'];
  readonly edition: { readonly from: Month; readonly basis: Basis } | undefined;
  /** Given to the household as a whole. */
  readonly ofHousehold: boolean;
  readonly decidedBy: Text;
  readonly papers: readonly Paper[];
};

export type Statement = {
  readonly name: string;
  readonly month: Month;
  /** Fen a month of what is received in cash. */
  readonly total: Fen;
  readonly lines: readonly Line[];
  /** Those that are a "no", by what they come down to. */
  readonly refusals: readonly { readonly ground: Ground; readonly lines: readonly Line[] }[];
  /** Every fact that something waits for, each once. */
  readonly asks: readonly Ask[];
};

export type Given = {
  readonly policy: Policy;
  readonly situation: Situation;
  readonly origins: Origins;
  /** As it may be shown. */
  readonly name: string;
  readonly month: Month;
  /** Whether facts of a member may be told; all may be, unless told. */
  readonly shows?: (member: number) => boolean;
  /** What facts are about, for the grounds of a "no". */
  readonly topics?: readonly Topic[];
};

export function statementOf(given: Given): Statement {
  const { policy, situation, origins, name, month, shows = () => true, topics = [] } = given;
  const findings = explainAll(policy, situation, month);
  const speaking: Speaking = { policy, origins, shows, asked: countAsked(findings) };
  const nearest = nearestChanges({ policy, situation, month });
  const lines = findings.map((finding) => lineOf(finding, { speaking, given, nearest }));
  const received = findings.filter(({ programme }) => groupIn(lines, programme.id) === 'receives');
  const asks = lines.filter(({ group }) => group === 'unclear').flatMap((line) => line.asks);
  return {
    name,
    month,
    total: received.reduce((sum, finding) => sum + (monthlyCash(finding) ?? 0), 0) as Fen,
    lines,
    refusals: byGround(
      lines.filter(({ group }) => group === 'no'),
      topics,
    ),
    asks: [...new Map(asks.map((ask) => [ask.fact, ask])).values()],
  };
}

const groupIn = (lines: readonly Line[], id: string) =>
  lines.find(({ programme }) => programme === id)?.group;

type Around = {
  readonly speaking: Speaking;
  readonly given: Given;
  readonly nearest: ReturnType<typeof nearestChanges>;
};

function lineOf(finding: Finding, { speaking, given: { situation, topics = [] }, nearest }: Around): Line {
  const { programme, outcome } = finding;
  const why = whyOf(finding, speaking);
  const asks = finding.missing.map((fact) => askFor(fact, finding.month, speaking));
  const enrolled = situation.facts[enrolledFact(programme.id)] as boolean | undefined;
  return {
    programme: programme.id,
    title: programme.title,
    group: groupOf(finding, enrolled),
    outcome,
    enrolled,
    amount: finding.amount,
    every: finding.every,
    worth: worthOf(finding),
    plainWorth: plainWorthOf(finding),
    assumed: finding.assumed,
    why,
    reason: reasonOf(why, asks),
    ground: outcome === 'not-entitled' ? groundOf(why, topics) : undefined,
    conditions: conditionsOf({ finding, speaking, situation }),
    asks,
    changes: onceWorkedOut(() => changesFor(finding, { policy: speaking.policy, nearest })),
    ingredients: ingredientsOf({ finding, speaking, situation }),
    ranks: finding.ranks,
    edition: finding.edition && { from: finding.edition.from, basis: finding.edition.basis },
    ofHousehold: programme.of === 'household',
    decidedBy: programme.decidedBy,
    papers: programme.asksFor,
  };
}

function onceWorkedOut<Value>(work: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

function groupOf({ outcome, programme }: Finding, enrolled: boolean | undefined): Group {
  if (outcome === 'undecided') return 'unclear';
  if (outcome === 'not-entitled') return 'no';
  if (programme.gives.kind === 'deduction') return 'counted';
  return enrolled === true ? 'receives' : 'can-have';
}

export const linesIn = ({ lines }: Statement, group: Group): readonly Line[] =>
  lines.filter((line) => line.group === group);
