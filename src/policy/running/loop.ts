/** Makes one function of the steps that share a loop. */
import type { Subject } from '../language/vocabulary.ts';
import { writerFor } from './emit.ts';
import { emitUnknownTest } from './emit-unknown-test.ts';
import type { Step } from './plan-steps.ts';
import type { Place } from './slots.ts';
import { writesOf } from './step-code.ts';
import { support } from './support.ts';

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
};

/** The code is made of numbers and fixed words only: no text of a law, a city or a file enters it. */
export function loopOf(group: readonly Step[], place: Place): { source: string; loop: Loop } {
  const used = new Set<number>();
  const local = (slot: number) => {
    used.add(slot);
    return `a${slot}`;
  };
  const sure = writerFor({ place, open: false, array: local });
  const open = writerFor({ place, open: true, array: (slot) => `A[${slot}]` });
  const steps = group.map((step, index) => {
    const { reads, code } = writesOf(step, place);
    return {
      open: `function open${index}(A,i,h,c,b,k,start,end,year,ofYear){${code(open)}}`,
      sure: `if(${emitUnknownTest(reads, sure)}){open${index}(A,i,h,c,b,k,start,end,year,ofYear);}else{${code(sure)}}`,
    };
  });
  const source = [
    ...steps.map((step) => step.open),
    'return function(A,R){',
    'const {from,to,householdFrom,start,end,year,ofYear}=R;',
    [...used]
      .sort((a, b) => a - b)
      .map((slot) => `const a${slot}=A[${slot}];`)
      .join(''),
    rowNames(place.subject, place),
    ...steps.map((step) => step.sure),
    '}}',
  ].join('\n');
  const make = new Function(...Object.keys(support), source);
  return { source, loop: make(...Object.values(support)) as Loop };
}

/** The names of rows in a loop: h is a person's household, b and k the block's first person and household. */
function rowNames(subject: Subject, { slots }: Place): string {
  const county = slots.slot(`county ${subject}`, () => ({ kind: 'index', what: 'county', of: subject }));
  const householdOf = slots.slot('householdOf', () => ({ kind: 'index', what: 'householdOf', of: 'person' }));
  if (subject === 'person')
    return `const C=A[${county}],H=A[${householdOf}],b=from,k=householdFrom;\nfor(let i=from;i<to;i++){const c=C[i],h=H[i];`;
  const [b, k] = subject === 'household' ? ['0', 'from'] : ['from', '0'];
  return `const C=A[${county}],b=${b},k=${k};\nfor(let i=from;i<to;i++){const c=C[i],h=0;`;
}
