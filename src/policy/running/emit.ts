/** Writes a term as JavaScript. No name or text of a law enters the code: only numbers and fixed words. */
import type { Kind, Node } from '../language/term.ts';
import { logicEmitters } from './emit-logic.ts';
import { numberEmitters, otherEmitters } from './emit-numbers.ts';
import { valueEmitters } from './emit-values.ts';
import type { Emitters, Writer } from './writer.ts';

const emitters: Emitters<Kind> = { ...valueEmitters, ...logicEmitters, ...numberEmitters, ...otherEmitters };

/** A writer for one place; sure rows and open rows are written by two. */
export function writerFor(how: Omit<Writer, 'emit'>): Writer {
  const writer: Writer = {
    ...how,
    emit: (node) => (emitters[node.kind] as (node: Node, writer: Writer) => string)(node, writer),
  };
  return writer;
}
