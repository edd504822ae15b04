/** Writes a term as JavaScript. No name or text of a law enters the code: only numbers and fixed words. */
import { type Kind, type Node, walk } from '../language/term.ts';
import { variesByCounty } from '../loading/resolve.ts';
import { logicEmitters } from './emit-logic.ts';
import { numberEmitters, otherEmitters } from './emit-numbers.ts';
import { valueEmitters } from './emit-values.ts';
import { type Emitters, isFoldable, type Writer } from './writer.ts';

const emitters: Emitters<Kind> = { ...valueEmitters, ...logicEmitters, ...numberEmitters, ...otherEmitters };

/** A writer for one place; sure rows and open rows are written by two. */
export function writerFor(how: Omit<Writer, 'emit'>): Writer {
  const writer: Writer = { ...how, emit: (node) => folded(node, writer) ?? write(node, writer) };
  return writer;
}

const write = (node: Node, writer: Writer) =>
  (emitters[node.kind] as (node: Node, writer: Writer) => string)(node, writer);

/** What depends on parameters and the calendar alone leaves the loop: one value, or one for each county. */
function folded(node: Node, writer: Writer): string | undefined {
  if (!isFoldable(node)) return undefined;
  const fixed: Writer = {
    ...writer,
    open: true,
    array: (slot) => `A[${slot}]`,
    constant: (code) => code,
    ofRow: (code) => code,
    emit: (part) => write(part, fixed),
  };
  const code = write(node, fixed);
  const slot = writer.place.slots.slot(`folded ${code}`, () => ({ kind: 'folded', code }));
  const byCounty = [...walk(node)].some(
    (part) => part.kind === 'parameter' && variesByCounty(writer.place.policy.offers, part),
  );
  return byCounty ? `${writer.array(slot)}[c]` : writer.constant(`${writer.array(slot)}[0]`);
}
