/** What each step reads, and the code that writes its outcome. */
import { type Node, type NodeOf, walk } from '../language/term.ts';
import type { Rule } from '../loading/lower.ts';
import type { Requirement } from '../loading/requirement.ts';
import { isLight } from './emit-logic.ts';
import { programmeSlot } from './emit-numbers.ts';
import { claimedSeparately, type Step } from './plan-steps.ts';
import { blockSlot, type Place } from './slots.ts';
import type { Writer } from './writer.ts';

export type StepCode = {
  readonly reads: readonly Node[];
  /** Block arrays that it fills, which the same loop may hold in names instead. */
  readonly fills: readonly number[];
  readonly code: (writer: Writer) => string;
};

type WorkedOut = Exclude<Step, { kind: 'gather' }>;

export function stepCode(step: WorkedOut, place: Place): StepCode {
  if (step.kind === 'member') return memberCode(step, place);
  return step.kind === 'claimed' ? claimCode(step, place) : givenCode(step, place);
}

export const memberSlot = (place: Place, node: NodeOf<'household'>) =>
  blockSlot(place, `member ${JSON.stringify(node.of)}`, 'person', wantsYesNo(node) ? 'tri' : 'number');

const wantsYesNo = ({ take }: NodeOf<'household'>) => take === 'count' || take === 'any' || take === 'all';

function memberCode({ node }: Extract<Step, { kind: 'member' }>, place: Place): StepCode {
  const slot = memberSlot(place, node);
  return {
    reads: [node.of],
    fills: [],
    code: (writer) => {
      const value = writer.emit(node.of);
      return `${writer.array(slot)}[i-b]=${wantsYesNo(node) && !writer.open ? `(${value}<<1)` : value};`;
    },
  };
}

const all = (terms: readonly Node[]): Node => ({ kind: 'all', terms });
const nodesOf = (requirements: readonly Requirement[]) => requirements.map(({ node }) => node);
const blockRow = ({ place }: Writer) => (place.subject === 'household' ? 'i-k' : 'i-b');

/** Fills a block array; the sure way may hold it in a name as well, or only there. */
const fill = (writer: Writer, slot: number, value: string) => {
  const held = writer.open ? undefined : writer.held(slot);
  const kept =
    held === undefined || writer.keeps(slot)
      ? `${writer.array(slot)}[${blockRow(writer)}]=${held ?? value};`
      : '';
  return held === undefined ? kept : `${held}=${value};${kept}`;
};

type Worth = { readonly code: string; readonly entitled: string };

/**
 * The amount w of a rule whose conditions hold, else nothing; `entitled` is 0 or 1. That something must be due is asked
 * of the amount, once. A light amount is chosen by bits, any other worked out only where the conditions hold.
 */
function worth(requirements: readonly Requirement[], amount: Node, writer: Writer): Worth {
  const conditions = requirements.filter(({ origin }) => origin !== 'amount');
  const due = conditions.length < requirements.length;
  const holds = writer.emit(all(nodesOf(conditions)));
  const value = writer.emit(amount);
  if (!isLight(writer, amount))
    return due
      ? { code: `let w=${holds}?${value}:0;if(!(w>0))w=0;`, entitled: '(w>0?1:0)' }
      : { code: `const e=${holds}|0,w=e?${value}:0;`, entitled: 'e' };
  const code = `const e=${holds}|0,w=-e&${value};`;
  if (!due) return { code, entitled: 'e' };
  const { low } = writer.place.policy.rangeOf(amount, writer.place.subject);
  if (low > 0) return { code, entitled: 'e' };
  return low === 0
    ? { code, entitled: '(-w>>>31)' }
    : { code: `const e=${holds}|0,u=-e&${value},w=u&~(u>>31);`, entitled: '(-w>>>31)' };
}

/** The claim of a programme that others compare with. */
function claimCode({ rule }: Extract<Step, { kind: 'claimed' }>, place: Place): StepCode {
  const { id, of } = rule.programme;
  const slot = (what: 'entitled' | 'amount') =>
    programmeSlot(place, { kind: 'claimed', programme: id, what }, of);
  return {
    reads: [...nodesOf(rule.claim), rule.amount],
    fills: [slot('entitled'), slot('amount')],
    code: (writer) => {
      const write = (entitled: string, amount: string) =>
        fill(writer, slot('entitled'), entitled) + fill(writer, slot('amount'), amount);
      if (writer.open)
        return `const e=${writer.emit(all(nodesOf(rule.claim)))};${write('e', `e===0?0:${writer.emit(rule.amount)}`)}`;
      const { code, entitled } = worth(rule.claim, rule.amount, writer);
      return code + write(`${entitled}<<1`, 'w');
    },
  };
}

function givenCode({ rule, referred }: Extract<Step, { kind: 'given' }>, place: Place): StepCode {
  const { id, of } = rule.programme;
  const apart = claimedSeparately(rule, referred.claimed);
  const claimed = (what: 'entitled' | 'amount'): Node => ({ kind: 'claimed', programme: id, what });
  const own = apart ? [standsFor(rule, claimed('entitled'))] : rule.claim;
  const given: Given = {
    requirements: [...own, ...rule.keep],
    amount: rule.given ?? (apart ? claimed('amount') : rule.amount),
    quantity: rule.quantity,
    slot: (what) => programmeSlot(place, { kind: 'given', programme: id, what }, of),
    result: (what) =>
      place.slots.slot(`result ${what} ${id}`, () => ({ kind: 'result', of, programme: id, what })),
    passedOn: referred.given,
  };
  return {
    reads: [...nodesOf(given.requirements), given.amount, ...(rule.quantity ? [rule.quantity] : [])],
    fills: referred.given ? [given.slot('entitled'), given.slot('amount')] : [],
    code: (writer) => (writer.open ? openGiven(given, writer) : sureGiven(given, writer)),
  };
}

/** Its claim as it was worked out before, in the place of the claim's own conditions. */
const standsFor = ({ programme, edition }: Rule, node: Node): Requirement => ({
  says: programme.title,
  node,
  basis: edition.basis,
  origin: 'rule',
});

type Given = {
  readonly requirements: readonly Requirement[];
  readonly amount: Node;
  readonly quantity: Node | undefined;
  readonly slot: (what: 'entitled' | 'amount') => number;
  readonly result: (what: 'outcome' | 'amount' | 'quantity') => number;
  readonly passedOn: boolean;
};

function openGiven(given: Given, writer: Writer): string {
  const quantity = given.quantity ? writer.emit(given.quantity) : '0';
  return [
    `const e=${writer.emit(all(nodesOf(given.requirements)))},w=e===0?0:e===1?NaN:${writer.emit(given.amount)},`,
    `q=e===2?${quantity}:0,s=e===0?0:e===2&&w===w&&q===q?1:2;`,
    written(given, writer, { outcome: 's', amount: 's===1?w:0', quantity: 's===1?q:0' }),
    given.passedOn ? fill(writer, given.slot('entitled'), 'e') + fill(writer, given.slot('amount'), 'w') : '',
  ].join('');
}

function sureGiven(given: Given, writer: Writer): string {
  const { code, entitled } = worth(given.requirements, given.amount, writer);
  const quantity = given.quantity ? `${entitled}?${writer.emit(given.quantity)}:0` : '0';
  return [
    code,
    written(given, writer, { outcome: entitled, amount: 'w', quantity }),
    given.passedOn
      ? fill(writer, given.slot('entitled'), `${entitled}<<1`) + fill(writer, given.slot('amount'), 'w')
      : '',
  ].join('');
}

function written(
  { result, quantity }: Given,
  writer: Writer,
  values: Record<'outcome' | 'amount' | 'quantity', string>,
): string {
  const kept = quantity ? (['outcome', 'amount', 'quantity'] as const) : (['outcome', 'amount'] as const);
  return kept.map((what) => `${writer.array(result(what))}[i]=${values[what]};`).join('');
}

/** The block arrays of other programmes, and of a programme's own claim, that terms read. */
export const blockSlotsRead = (roots: readonly Node[], place: Place): number[] => {
  const slots = roots
    .flatMap((root) => [...walk(root)])
    .flatMap((node) => {
      if (node.kind !== 'claimed' && node.kind !== 'given') return [];
      const rule = place.era.rules.get(node.programme);
      return rule ? [programmeSlot(place, node, rule.programme.of)] : [];
    });
  return [...new Set(slots)];
};
