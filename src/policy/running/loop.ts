/** Makes one function of the steps that share a loop. */
import { writerFor } from './emit.ts';
import { emitUnknownTest } from './emit-unknown-test.ts';
import type { Step } from './plan-steps.ts';
import type { Place } from './slots.ts';
import { blockSlotsRead, type StepCode, stepCode } from './step-code.ts';
import { support } from './support.ts';
import type { Writer } from './writer.ts';

/** The arrays by slot number, then the rows [from, to) of the subject and of households, and the month. */
export type Loop = (arrays: readonly unknown[], rows: LoopRows) => void;
export type LoopRows = {
  readonly from: number;
  readonly to: number;
  readonly householdFrom: number;
  readonly householdTo: number;
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly ofYear: number;
  /** Room for the rows of a block of which something is unknown. */
  readonly slow: Int32Array;
};

/**
 * Three passes over a block. The first notes the rows of which something is unknown; the second runs every row the sure way,
 * with no test in it, since a test would cost as much as the rules; the third works the noted rows out anew, step by step the
 * sure or the open way. The code is made of numbers and fixed words only: no text of a law, a city or a file enters it.
 */
export function loopOf(group: readonly Step[], place: Place, readElsewhere: (slot: number) => boolean) {
  const steps = group.flatMap((step) => (step.kind === 'gather' ? [] : [stepCode(step, place)]));
  const held = new Set(steps.flatMap(({ fills }) => fills));
  const { writer, header } = sureWriter(place, held, readElsewhere);
  const open = openWriter(place);
  const openWays = steps.map(({ code }, index) => `function open${index}(${openNames}){${code(open)}}`);
  const unknown = emitUnknownTest(
    steps.flatMap(({ reads }) => reads),
    writer,
    true,
  );
  const note = pass(place, held, `if(${unknown})slow[n++]=i;`);
  const allSure = pass(place, held, steps.map(({ code }) => `{${code(writer)}}`).join('\n'));
  const anew = pass(
    place,
    held,
    steps.map((step, index) => sureWay(step, index, { writer, held })).join('\n'),
  );
  const source = [
    ...openWays,
    'return function(A,R){',
    'const {from,to,householdFrom,start,end,year,ofYear,slow}=R;let n=0;',
    header(),
    rowNames(place),
    unknown === 'false' ? '' : `for(let i=from;i<to;i++){${note}}`,
    `for(let i=from;i<to;i++){${allSure}}`,
    `for(let q=0;q<n;q++){const i=slow[q];${anew}}`,
    '}',
  ].join('\n');
  return { source, loop: loopFrom(source) };
}

const kept = new Map<string, Loop>();
const mostKept = 100;

/** A loop holds nothing but its code, and values are no part of it: rules that differ in amounts alone run the code that is warm already. */
function loopFrom(source: string): Loop {
  const make = () => new Function(...Object.keys(support), source)(...Object.values(support)) as Loop;
  const loop = kept.get(source) ?? make();
  kept.delete(source);
  kept.set(source, loop);
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
  return loop;
}

/** The body of one pass: the row's household and county, what is read more than once, the names that are held, and the code. */
function pass({ subject }: Place, held: ReadonlySet<number>, code: string): string {
  const { rows, body } = readOnce(code);
  return [
    subject === 'person' ? 'const h=H[i];' : 'const h=0;',
    /\[c[\]*]/.test(body) ? 'const c=C[i];' : '',
    rows,
    held.size > 0 ? `let ${[...held].map((slot) => `${heldName(slot)}=0`).join()};` : '',
    body,
  ].join('\n');
}

const openNames = 'A,i,h,c,b,k,start,end,year,ofYear';
const heldName = (slot: number) => `v${slot}`;

/** A row of which something is unknown goes the open way, which knows only arrays: what is held in names is put there before, and taken back after. */
function sureWay(
  { reads, fills, code }: StepCode,
  index: number,
  { writer, held }: { writer: Writer; held: ReadonlySet<number> },
) {
  const row = writer.place.subject === 'household' ? 'i-k' : 'i-b';
  const read = blockSlotsRead(reads, writer.place).filter((slot) => held.has(slot));
  const before = read.map((slot) => `${writer.array(slot)}[${row}]=${heldName(slot)};`).join('');
  const after = fills.map((slot) => `${heldName(slot)}=${writer.array(slot)}[${row}];`).join('');
  const call = `open${index}(A,i,h,C[i],b,k,start,end,year,ofYear);`;
  return `if(${emitUnknownTest(reads, writer)}){${before}${call}${after}}else{${code(writer)}}`;
}

/** Arrays and constants get names before the loop, in a header that is asked for when all is written. */
function sureWriter(place: Place, held: ReadonlySet<number>, keeps: (slot: number) => boolean) {
  const used = new Set<number>();
  const constants = new Map<string, string>();
  const writer = writerFor({
    place,
    open: false,
    array: (slot) => {
      used.add(slot);
      return `a${slot}`;
    },
    constant: (code) => constants.get(code) ?? constants.set(code, `s${constants.size}`).get(code)!,
    ofRow: (code) => `«${code}»`,
    held: (slot) => (held.has(slot) ? heldName(slot) : undefined),
    keeps,
  });
  const header = () =>
    [...used]
      .sort((a, b) => a - b)
      .map((slot) => `const a${slot}=A[${slot}];`)
      .join('') + [...constants].map(([code, constant]) => `const ${constant}=${code};`).join('');
  return { writer, header };
}

const openWriter = (place: Place) =>
  writerFor({
    place,
    open: true,
    array: (slot) => `A[${slot}]`,
    constant: (code) => code,
    ofRow: (code) => code,
    held: () => undefined,
    keeps: () => true,
  });

/** What is read more than once in a row gets a name at the row's start: a store between two reads would hide that they are the same. */
function readOnce(code: string): { rows: string; body: string } {
  const counts = new Map<string, number>();
  for (const [, read] of code.matchAll(/«([^»]*)»/g)) counts.set(read!, (counts.get(read!) ?? 0) + 1);
  const names = new Map(
    [...counts].filter(([, times]) => times > 1).map(([read], index) => [read, `r${index}`]),
  );
  return {
    rows: [...names].map(([read, name]) => `const ${name}=${read};`).join(''),
    body: code.replaceAll(/«([^»]*)»/g, (_, read: string) => names.get(read) ?? read),
  };
}

/** The names of rows in a loop: h is a person's household, b and k the block's first person and household. */
function rowNames({ subject, slots }: Place): string {
  const county = slots.slot(`county ${subject}`, () => ({ kind: 'index', what: 'county', of: subject }));
  const householdOf = slots.slot('householdOf', () => ({ kind: 'index', what: 'householdOf', of: 'person' }));
  if (subject === 'person') return `const C=A[${county}],H=A[${householdOf}],b=from,k=householdFrom;`;
  const [b, k] = subject === 'household' ? ['0', 'from'] : ['from', '0'];
  return `const C=A[${county}],b=${b},k=${k};`;
}
