/** Numbers that a condition compares with: found in the order in which they are written, and changed there. */
import { isThreshold, type Threshold } from '../language/reform.ts';
import { mapParts, type Node, type NodeOf } from '../language/term.ts';

type Found = Omit<Threshold, 'condition'>;
type Constant = NodeOf<'constant'>;

export function thresholdsOf(node: Node): Found[] {
  const found: Found[] = [];
  mapThresholds(node, (constant, at) => {
    found.push({ at, value: constant.value as number, type: constant.type as Found['type'] });
    return constant;
  });
  return found;
}

export function mapThresholds(node: Node, change: (constant: Constant, at: number) => Constant): Node {
  let at = 0;
  const side = (part: Node): Node =>
    part.kind === 'constant' && isThreshold(part.type, part.value) ? change(part, at++) : visit(part);
  const visit = (part: Node): Node => mapParts(part, part.kind === 'compare' ? side : visit);
  return visit(node);
}
