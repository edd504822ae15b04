import type { Node } from './term.ts';

/** The same node with each of its parts changed. */
export function mapParts(node: Node, change: (part: Node) => Node): Node {
  switch (node.kind) {
    case 'all':
    case 'any':
    case 'add':
    case 'min':
    case 'max':
      return { ...node, terms: node.terms.map(change) };
    case 'not':
    case 'known':
    case 'one-of':
    case 'named':
      return { ...node, term: change(node.term) };
    case 'presume':
      return { ...node, term: change(node.term), value: change(node.value) };
    case 'compare':
    case 'subtract':
    case 'times':
    case 'divide':
      return { ...node, left: change(node.left), right: change(node.right) };
    case 'first':
      return {
        ...node,
        branches: node.branches.map(({ when, then }) => ({ when: change(when), then: change(then) })),
        otherwise: change(node.otherwise),
      };
    case 'match':
      return {
        ...node,
        on: change(node.on),
        cases: Object.fromEntries(Object.entries(node.cases).map(([key, part]) => [key, change(part)])),
        ...(node.otherwise && { otherwise: change(node.otherwise) }),
      };
    case 'brackets':
    case 'household':
      return { ...node, of: change(node.of) };
    case 'age':
      return { ...node, born: change(node.born) };
    case 'months-between':
      return { ...node, from: change(node.from), to: change(node.to) };
    case 'parameter':
      return node.key ? { ...node, key: change(node.key) } : node;
    default:
      return node;
  }
}
