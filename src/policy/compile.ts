/** Compiles the rules of an era to loops over columns: one function for every few programmes, run block by block. */
import type { Era, Policy } from './assemble.ts';
import { emit, emitUnknownTest, programmeSlot, type Writer } from './emit.ts';
import { claimedSeparately, stepsOf, type Step } from './plan-steps.ts';
import { blockSlot, createSlots, gatherKey, unknownSlot, type Place, type Slot } from './slots.ts';
import { columnsNeeded, columnKey, membersKey } from './table.ts';
import type { Node, NodeOf } from './term.ts';
import type { Subject } from './vocabulary.ts';

/** The arrays by slot number, then the rows [from, to) of the subject and of households, and the month. */
export type Loop = (arrays: readonly unknown[], rows: LoopRows) => void;
export type LoopRows = {
  readonly from: number; readonly to: number;
  readonly householdFrom: number; readonly householdTo: number;
  readonly start: number; readonly end: number; readonly year: number; readonly ofYear: number;
};

export type Gather = {
  readonly node: NodeOf<'household'>;
  /** Slots: the members' values, the outcome, and the household table's word and bit for "members not known". */
  readonly from: number; readonly to: number; readonly toHousehold: boolean;
  readonly membersUnknown: { readonly slot: number; readonly bit: number };
};

export type CompiledStep =
  | { readonly kind: 'loop'; readonly subject: Subject; readonly loop: Loop; readonly source: string }
  | ({ readonly kind: 'gather' } & Gather);

export type Compiled = { readonly era: Era; readonly slots: readonly Slot[]; readonly steps: readonly CompiledStep[] };

/** Programmes that share one function: more would spill registers, fewer would read columns twice. */
const programmesInLoop = 6;

export function compile(policy: Policy, era: Era): Compiled {
  const slots = createSlots();
  const bits = bitsOf(policy);
  const place = (subject: Subject): Place => ({ policy, era, subject, slots, bits });
  const steps = groupsOf(stepsOf(era)).map((group): CompiledStep => {
    const [head] = group;
    if (head!.kind === 'gather') return gatherStep(head!, place(head!.subject));
    const { source, loop } = loopOf(group, place(head!.subject));
    return { kind: 'loop', subject: head!.subject, loop, source };
  });
  return { era, slots: slots.all, steps };
}

function bitsOf(policy: Policy): Place['bits'] {
  const tables = new Map((['person', 'household', 'employer', 'provider'] as const).map((subject) => [
    subject,
    new Map(columnsNeeded(policy, subject).map(({ fact, ago }, index) => [columnKey(fact.name, ago), { word: index >> 5, bit: 1 << (index & 31) }])),
  ]));
  return (of, key) => tables.get(of)!.get(key)!;
}

/** Neighbouring steps over the same subject run in one loop. */
function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    const joins = last && step.kind !== 'gather' && last[0]!.kind !== 'gather' && last[0]!.subject === step.subject && last.length < programmesInLoop;
    if (joins) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

function gatherStep({ node, subject }: Extract<Step, { kind: 'gather' }>, place: Place): CompiledStep {
  const { key, of } = gatherKey(place, node);
  const { word, bit } = place.bits('household', membersKey);
  const yesNo = node.take === 'any' || node.take === 'all';
  return {
    kind: 'gather', node,
    from: memberSlot({ ...place, subject: 'person' }, node),
    to: blockSlot(place, key, of, yesNo ? 'tri' : 'number'),
    toHousehold: of === 'household' || subject === 'household',
    membersUnknown: { slot: unknownSlot(place, 'household', word), bit },
  };
}

const memberSlot = (place: Place, node: NodeOf<'household'>) =>
  blockSlot(place, `member ${JSON.stringify(node.of)}`, 'person', wantsYesNo(node) ? 'tri' : 'number');
const wantsYesNo = ({ take }: NodeOf<'household'>) => take === 'count' || take === 'any' || take === 'all';

function loopOf(group: readonly Step[], place: Place): { source: string; loop: Loop } {
  const used = new Set<number>();
  const sure: Writer = { place, open: false, array: (slot) => { used.add(slot); return `a${slot}`; } };
  const open: Writer = { place, open: true, array: (slot) => `A[${slot}]` };
  const parts = group.map((step, index) => {
    const writes = writesOf(step, place);
    const test = emitUnknownTest(writes.reads, sure);
    return {
      open: `function open${index}(A,i,h,c,b,k,start,end,year,ofYear){${writes.code(open)}}`,
      sure: `if(${test}){open${index}(A,i,h,c,b,k,start,end,year,ofYear);}else{${writes.code(sure)}}`,
    };
  });
  const { subject, slots } = place;
  const county = slots.slot(`county ${subject}`, () => ({ kind: 'index', what: 'county', of: subject }));
  const householdOf = slots.slot('householdOf', () => ({ kind: 'index', what: 'householdOf', of: 'person' }));
  const source = `${parts.map((part) => part.open).join('\n')}
return function(A,R){
const {from,to,householdFrom:k0,start,end,year,ofYear}=R;
${[...used].sort((x, y) => x - y).map((slot) => `const a${slot}=A[${slot}];`).join('')}
const C=A[${county}]${subject === 'person' ? `,H=A[${householdOf}]` : ''};
const b=${subject === 'household' ? '0' : 'from'},k=${subject === 'household' ? 'from' : 'k0'};
for(let i=from;i<to;i++){const c=C[i]${subject === 'person' ? ',h=H[i]' : ',h=0'};
${parts.map((part) => part.sure).join('\n')}
}}`;
  // The code is made of numbers and fixed words only: no text of a law, a city or a file enters it.
  const make = new Function('COMPARE', 'AMONG', 'KNOWN', 'PRESUME', 'PRESUME2', 'PICK', 'PICK2', 'CHOOSE', 'MONTH', source);
  return { source, loop: make(...Object.values(support)) as Loop };
}

/** What one step reads, and the code that writes its outcome. */
function writesOf(step: Step, place: Place): { reads: readonly Node[]; code: (writer: Writer) => string } {
  if (step.kind === 'gather') throw new Error('Gathering is no loop');
  if (step.kind === 'member') {
    const slot = memberSlot(place, step.node);
    const yesNo = wantsYesNo(step.node);
    return {
      reads: [step.node.of],
      code: (writer) => {
        const value = emit(step.node.of, writer);
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
  const slot = (what: 'entitled' | 'amount') => programmeSlot(place, { kind: 'claimed', programme: id, what }, of);
  const claim = all(rule.claim.map(({ node }) => node));
  return {
    reads: [claim, rule.amount],
    code: (writer: Writer) => {
      const [entitled, amount] = [writer.array(slot('entitled')), writer.array(slot('amount'))];
      const holds = emit(claim, writer);
      const worth = emit(rule.amount, writer);
      return writer.open
        ? `const e=${holds};${entitled}[${row(place)}]=e;${amount}[${row(place)}]=e===0?0:${worth};`
        : `if(${holds}){${entitled}[${row(place)}]=2;${amount}[${row(place)}]=${worth};}else{${entitled}[${row(place)}]=0;${amount}[${row(place)}]=0;}`;
    },
  };
}

function givenWrites({ rule, referred }: Extract<Step, { kind: 'given' }>, place: Place) {
  const { id, of } = rule.programme;
  const apart = claimedSeparately(rule, referred.claimed);
  const holds = all([...(apart ? [entitledNode(id)] : rule.claim.map(({ node }) => node)), ...rule.keep.map(({ node }) => node)]);
  const worth = rule.given ?? (apart ? amountNode(id) : rule.amount);
  const result = (what: 'outcome' | 'amount' | 'quantity') =>
    place.slots.slot(`result ${what} ${id}`, () => ({ kind: 'result', of, programme: id, what }));
  const shared = (what: 'entitled' | 'amount') => programmeSlot(place, { kind: 'given', programme: id, what }, of);
  return {
    reads: [holds, worth, ...(rule.quantity ? [rule.quantity] : [])],
    code: (writer: Writer) => {
      const write = (slot: number, value: string, at = 'i') => `${writer.array(slot)}[${at}]=${value};`;
      const passOn = (entitled: string, amount: string) => referred.given
        ? write(shared('entitled'), entitled, row(place)) + write(shared('amount'), amount, row(place)) : '';
      const quantity = rule.quantity ? emit(rule.quantity, writer) : '0';
      if (!writer.open)
        return `if(${emit(holds, writer)}){const w=${emit(worth, writer)};${write(result('outcome'), '1')}${write(result('amount'), 'w')}${
          rule.quantity ? write(result('quantity'), quantity) : ''}${passOn('2', 'w')}}else{${write(result('outcome'), '0')}${write(result('amount'), '0')}${
          rule.quantity ? write(result('quantity'), '0') : ''}${passOn('0', '0')}}`;
      return `const e=${emit(holds, writer)},w=e===0?0:e===1?NaN:${emit(worth, writer)},q=e===2?${quantity}:0,s=e===0?0:e===2&&w===w&&q===q?1:2;${
        write(result('outcome'), 's')}${write(result('amount'), 's===1?w:0')}${rule.quantity ? write(result('quantity'), 's===1?q:0') : ''}${passOn('e', 'w')}`;
    },
  };
}

/** The few functions that the open way calls. */
const support = {
  COMPARE: (a: number, b: number, operator: number) => {
    if (Number.isNaN(a) || Number.isNaN(b)) return 1;
    const holds = operator === 0 ? a === b : operator === 1 ? a !== b : operator === 2 ? a < b : operator === 3 ? a <= b : operator === 4 ? a > b : a >= b;
    return holds ? 2 : 0;
  },
  AMONG: (value: number, among: readonly number[]) => (Number.isNaN(value) ? 1 : among.includes(value) ? 2 : 0),
  KNOWN: (value: number) => (Number.isNaN(value) ? 0 : 2),
  PRESUME: (value: number, presumed: number) => (Number.isNaN(value) ? presumed : value),
  PRESUME2: (value: number, presumed: number) => (value === 1 ? presumed : value),
  PICK: (holds: number, then: number, rest: number) => (holds === 2 ? then : holds === 0 ? rest : then === rest ? then : Number.NaN),
  PICK2: (holds: number, then: number, rest: number) => (holds === 2 ? then : holds === 0 ? rest : then === rest ? then : 1),
  CHOOSE: (key: number, values: readonly number[], agreeing: readonly number[], unknown: number) =>
    Number.isNaN(key) ? (agreeing.every((value) => value === agreeing[0]) ? agreeing[0]! : unknown) : values[key]!,
  MONTH: (day: number) => Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100),
};
