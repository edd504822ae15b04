/** What each step reads, and the code that writes its outcome. */
import { type Node, type NodeOf, walk } from '../language/term.ts';
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
  const requirements = apart ? rule.keep : [...rule.claim, ...rule.keep];
  const amount = rule.given ?? (apart ? claimed('amount') : rule.amount);
  const holds = all([...(apart ? [claimed('entitled')] : []), ...nodesOf(requirements)]);
  const slot = (what: 'entitled' | 'amount') =>
    programmeSlot(place, { kind: 'given', programme: id, what }, of);
  const result = (writer: Writer, what: 'outcome' | 'amount' | 'quantity', value: string) =>
    `${writer.array(place.slots.slot(`result ${what} ${id}`, () => ({ kind: 'result', of, programme: id, what })))}[i]=${value};`;
  const passOn = (writer: Writer, entitled: string, value: string) =>
    referred.given ? fill(writer, slot('entitled'), entitled) + fill(writer, slot('amount'), value) : '';
  const claim = {
    says: rule.programme.title,
    node: claimed('entitled'),
    basis: rule.edition.basis,
    origin: 'rule' as const,
  };

  return {
    reads: [holds, amount, ...(rule.quantity ? [rule.quantity] : [])],
    fills: referred.given ? [slot('entitled'), slot('amount')] : [],
    code: (writer) => {
      const quantity = rule.quantity ? writer.emit(rule.quantity) : '0';
      if (writer.open)
        return [
          `const e=${writer.emit(holds)},w=e===0?0:e===1?NaN:${writer.emit(amount)},q=e===2?${quantity}:0,s=e===0?0:e===2&&w===w&&q===q?1:2;`,
          result(writer, 'outcome', 's'),
          result(writer, 'amount', 's===1?w:0'),
          rule.quantity ? result(writer, 'quantity', 's===1?q:0') : '',
          passOn(writer, 'e', 'w'),
        ].join('');
      const { code, entitled } = worth(apart ? [claim, ...requirements] : requirements, amount, writer);
      return [
        code,
        result(writer, 'outcome', entitled),
        result(writer, 'amount', 'w'),
        rule.quantity ? result(writer, 'quantity', `${entitled}?${quantity}:0`) : '',
        passOn(writer, `${entitled}<<1`, 'w'),
      ].join('');
    },
  };
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
