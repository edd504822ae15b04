/** What a judge sees: whose rule it is, what exists, and where to say what is wrong. */
import type { Parameter } from '../language/parameter.ts';
import type { Kind, Node, NodeOf, ValueType } from '../language/term.ts';
import type { Fact, Subject } from '../language/vocabulary.ts';
import type { Report } from './refused.ts';

/** A term's type and the range of whole numbers that it cannot leave. */
export type Judged = {
  readonly type: ValueType;
  readonly low: number;
  readonly high: number;
  readonly codes?: readonly string[];
};

export type Scope = {
  readonly subject: Subject;
  /** Inside a household aggregate: the facts are those of each member. */
  readonly inHousehold: boolean;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameter: (
    programme: string,
    name: string,
  ) => (Parameter & { low: number; high: number }) | undefined;
  readonly programme: (id: string) => { readonly subject: Subject; readonly amount: Judged } | undefined;
  readonly report: Report;
  readonly judge: (node: Node, scope: Scope) => Judged | undefined;
};

/** One judge for each kind of term; a kind without one does not compile. */
export type Judges<K extends Kind> = {
  readonly [One in K]: (node: NodeOf<One>, scope: Scope) => Judged | undefined;
};

export const yesNo: Judged = { type: 'yes-no', low: 0, high: 1 };

export function mismatch({ report }: Scope, wanted: string, found: string): undefined {
  report(
    `类型不符：需要${wanted}，实际为${found}。`,
    `the types do not fit: ${wanted} is wanted, ${found} is given.`,
  );
}

export function typed(node: Node, wanted: ValueType, scope: Scope): Judged | undefined {
  const judged = scope.judge(node, scope);
  return judged && judged.type !== wanted ? mismatch(scope, wanted, judged.type) : judged;
}

/** A bare number may stand beside money, as in "above 0". */
export const mixable = (a: Node, left: Judged, b: Node, right: Judged) =>
  left.type === right.type ||
  (a.kind === 'constant' && left.type === 'number' && right.type === 'money') ||
  (b.kind === 'constant' && right.type === 'number' && left.type === 'money');
