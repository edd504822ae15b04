/** Writes arithmetic, and what reaches beyond the subject: its household and other programmes. */
import type { CountingKind, Node, NodeOf } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import { quotient } from './quotient.ts';
import { blockSlot, gatherKey, type Place } from './slots.ts';
import { blockRowOf, type Emitters, type Writer } from './writer.ts';

export const numberEmitters: Emitters<CountingKind> = {
  add: ({ terms }, { emit }) => `(${terms.map(emit).join('+')})`,
  subtract: ({ left, right }, { emit }) => `(${emit(left)}-${emit(right)})`,
  times: ({ left, right }, { emit }) => `(${emit(left)}*${emit(right)})`,
  divide: ({ left, right, rounding }, { emit }) => quotient(emit(left), emit(right), rounding),
  min: ({ terms }, { emit }) => `Math.min(${terms.map(emit).join()})`,
  max: ({ terms }, { emit }) => `Math.max(${terms.map(emit).join()})`,
  brackets: (node, { emit }) => brackets(node, emit(node.of)),
  age: ({ born, at }, { emit }) =>
    `Math.floor((${at === 'month-start' ? 'start' : 'end'}-${emit(born)})/10000)`,
  'months-between': ({ from, to }, writer) => `(${months(to, writer)}-${months(from, writer)})`,
};

/** The month of a day as a whole number; of the calendar's own days it is read once, before the loop. */
function months(day: Node, writer: Writer): string {
  const code = writer.emit(day);
  if (day.kind === 'calendar' || day.kind === 'constant') return writer.constant(`MONTH(${code})`);
  if (writer.open) return `MONTH(${code})`;
  return `((${code}/10000|0)*12+((${code}/100|0)%100))`;
}

export const otherEmitters: Emitters<'household' | 'claimed' | 'given' | 'income-from-programmes'> = {
  household: gathered,
  claimed: ofProgramme,
  given: ofProgramme,
  'income-from-programmes': () => {
    throw new Error('Income from programmes is expanded when the law is loaded.');
  },
};

function brackets({ steps, rounding }: NodeOf<'brackets'>, of: string): string {
  const slices = steps.map(({ above, rate }, index) => {
    const top = steps[index + 1]?.above;
    const within = top === undefined ? of : `Math.min(${of},${top})`;
    return `Math.max(0,${within}-${above})*${rate}`;
  });
  return quotient(`(${slices.join('+')})`, '10000', rounding);
}

export function gathered(node: NodeOf<'household'>, writer: Writer): string {
  const { key, of } = gatherKey(writer.place, node);
  const yesNo = node.take === 'any' || node.take === 'all';
  const value = `${writer.array(blockSlot(writer.place, key, of, yesNo ? 'tri' : 'number'))}[${blockRowOf(writer, of)}]`;
  return yesNo && !writer.open ? `(${value}>>1)` : value;
}

/** The block arrays of a programme that others refer to. */
export const programmeSlot = (
  place: Place,
  { kind, programme, what }: NodeOf<'claimed' | 'given'>,
  of: Subject,
) => blockSlot(place, `${kind} ${what} ${programme}`, of, what === 'entitled' ? 'tri' : 'number');

export function ofProgramme(node: NodeOf<'claimed' | 'given'>, writer: Writer): string {
  const rule = writer.place.era.rules.get(node.programme);
  if (!rule) return '0';
  const { of } = rule.programme;
  const slot = programmeSlot(writer.place, node, of);
  const value = writer.held(slot) ?? `${writer.array(slot)}[${blockRowOf(writer, of)}]`;
  return node.what === 'entitled' && !writer.open ? `(${value}>>1)` : value;
}
