/** The test that sends a row the open way: something that its terms ask for is unknown. */
import { type Node, type NodeOf, partsOf } from '../language/term.ts';
import { gathered, ofProgramme, programmeSlot } from './emit-numbers.ts';
import { factSlot, isYesNo, unknownSlot } from './slots.ts';
import { columnKey } from './table.ts';
import { rowOf, type Writer } from './writer.ts';

/**
 * A test that is true when something the terms ask for is unknown, so that the row must go the open way.
 * Of facts alone: what the same loop works out is then known as well, and not asked.
 */
export function emitUnknownTest(nodes: readonly Node[], writer: Writer, ofFactsAlone = false): string {
  const words = new Map<string, number>();
  const others = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'fact' || node.kind === 'past') {
      const name = node.kind === 'fact' ? node.name : node.fact;
      const months =
        node.kind === 'fact' ? [node.ago ?? 0] : Array.from({ length: node.months }, (_, index) => index + 1);
      for (const ago of months) {
        const { fact: found } = factSlot(writer.place, name, ago);
        const { word, bit } = writer.place.bits(found.of, columnKey(name, ago));
        const array = writer.ofRow(
          `${writer.array(unknownSlot(writer.place, found.of, word))}[${rowOf(writer, found.of)}]`,
        );
        words.set(array, (words.get(array) ?? 0) | bit);
      }
    }
    if (node.kind === 'household') {
      others.add(unknownValue(gathered(node, { ...writer, open: true }), isYesNo(writer.place, node)));
      return;
    }
    if ((node.kind === 'claimed' || node.kind === 'given') && ofFactsAlone && isHeld(node, writer)) return;
    if ((node.kind === 'claimed' || node.kind === 'given') && writer.place.era.rules.has(node.programme))
      others.add(unknownValue(ofProgramme(node, { ...writer, open: true }), node.what === 'entitled'));
    else for (const inner of partsOf(node)) visit(inner);
  };
  for (const node of nodes) visit(node);
  const masks = [...words].map(([array, mask]) => `(${array}&${mask})`);
  return [...(masks.length > 0 ? [`(${masks.join('|')})!==0`] : []), ...others].join('||') || 'false';
}

const unknownValue = (value: string, yesNo: boolean) => (yesNo ? `${value}===1` : `${value}!==${value}`);

const isHeld = (node: NodeOf<'claimed' | 'given'>, { place, held }: Writer) => {
  const rule = place.era.rules.get(node.programme);
  return rule !== undefined && held(programmeSlot(place, node, rule.programme.of)) !== undefined;
};
