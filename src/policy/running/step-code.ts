/** What each step reads, and the code that writes its outcome. */
import type { Node, NodeOf } from '../language/term.ts';
import { programmeSlot } from './emit-numbers.ts';
import { claimedSeparately, type Step } from './plan-steps.ts';
import { blockSlot, type Place } from './slots.ts';
import type { Writer } from './writer.ts';

export const memberSlot = (place: Place, node: NodeOf<'household'>) =>
  blockSlot(place, `member ${JSON.stringify(node.of)}`, 'person', wantsYesNo(node) ? 'tri' : 'number');

const wantsYesNo = ({ take }: NodeOf<'household'>) => take === 'count' || take === 'any' || take === 'all';

/** What one step reads, and the code that writes its outcome. */
export function writesOf(
  step: Step,
  place: Place,
): { reads: readonly Node[]; code: (writer: Writer) => string } {
  if (step.kind === 'gather') throw new Error('Gathering is no loop');
  if (step.kind === 'member') {
    const slot = memberSlot(place, step.node);
    const yesNo = wantsYesNo(step.node);
    return {
      reads: [step.node.of],
      code: (writer) => {
        const value = writer.emit(step.node.of);
        return `${writer.array(slot)}[i-b]=${yesNo && !writer.open ? `(${value}?2:0)` : value};`;
      },
    };
  }
  return step.kind === 'claimed' ? claimWrites(step, place) : givenWrites(step, place);
}

const all = (terms: readonly Node[]): Node => ({ kind: 'all', terms });
const row = (place: Place) => (place.subject === 'household' ? 'i-k' : 'i-b');
const entitledNode = (programme: string): Node => ({ kind: 'claimed', programme, what: 'entitled' });
const amountNode = (programme: string): Node => ({ kind: 'claimed', programme, what: 'amount' });

/** The claim of a programme that others compare with, kept for the block. */
function claimWrites({ rule }: Extract<Step, { kind: 'claimed' }>, place: Place) {
  const { id, of } = rule.programme;
  const slot = (what: 'entitled' | 'amount') =>
    programmeSlot(place, { kind: 'claimed', programme: id, what }, of);
  const claim = all(rule.claim.map(({ node }) => node));
  return {
    reads: [claim, rule.amount],
    code: (writer: Writer) => {
      const [entitled, amount] = [writer.array(slot('entitled')), writer.array(slot('amount'))];
      const holds = writer.emit(claim);
      const worth = writer.emit(rule.amount);
      return writer.open
        ? `const e=${holds};${entitled}[${row(place)}]=e;${amount}[${row(place)}]=e===0?0:${worth};`
        : `if(${holds}){${entitled}[${row(place)}]=2;${amount}[${row(place)}]=${worth};}else{${entitled}[${row(place)}]=0;${amount}[${row(place)}]=0;}`;
    },
  };
}

function givenWrites({ rule, referred }: Extract<Step, { kind: 'given' }>, place: Place) {
  const { id, of } = rule.programme;
  const apart = claimedSeparately(rule, referred.claimed);
  const holds = all([
    ...(apart ? [entitledNode(id)] : rule.claim.map(({ node }) => node)),
    ...rule.keep.map(({ node }) => node),
  ]);
  const worth = rule.given ?? (apart ? amountNode(id) : rule.amount);
  const result = (what: 'outcome' | 'amount' | 'quantity') =>
    place.slots.slot(`result ${what} ${id}`, () => ({ kind: 'result', of, programme: id, what }));
  const shared = (what: 'entitled' | 'amount') =>
    programmeSlot(place, { kind: 'given', programme: id, what }, of);
  return {
    reads: [holds, worth, ...(rule.quantity ? [rule.quantity] : [])],
    code: (writer: Writer) => {
      const write = (slot: number, value: string, at = 'i') => `${writer.array(slot)}[${at}]=${value};`;
      const passOn = (entitled: string, amount: string) =>
        referred.given
          ? write(shared('entitled'), entitled, row(place)) + write(shared('amount'), amount, row(place))
          : '';
      const quantity = rule.quantity ? writer.emit(rule.quantity) : '0';
      if (!writer.open)
        return `if(${writer.emit(holds)}){const w=${writer.emit(worth)};${write(result('outcome'), '1')}${write(result('amount'), 'w')}${
          rule.quantity ? write(result('quantity'), quantity) : ''
        }${passOn('2', 'w')}}else{${write(result('outcome'), '0')}${write(result('amount'), '0')}${
          rule.quantity ? write(result('quantity'), '0') : ''
        }${passOn('0', '0')}}`;
      return `const e=${writer.emit(holds)},w=e===0?0:e===1?NaN:${writer.emit(worth)},q=e===2?${quantity}:0,s=e===0?0:e===2&&w===w&&q===q?1:2;${write(
        result('outcome'),
        's',
      )}${write(result('amount'), 's===1?w:0')}${rule.quantity ? write(result('quantity'), 's===1?q:0') : ''}${passOn('e', 'w')}`;
    },
  };
}
