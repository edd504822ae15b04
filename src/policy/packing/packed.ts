/** One month's law in one language as plain JSON: small enough to be sent to a telephone, whole enough to be explained there. */
import type { Month } from '#kernel';
import type { BasisState } from '../language/basis.ts';
import type { Form } from '../language/form.ts';
import type { Fact, Subject } from '../language/vocabulary.ts';
import type { Requirement } from '../loading/requirement.ts';
import type { Cell } from '../loading/resolve.ts';

/** The place of a node in the list of nodes; each different node stands there once. */
export type Place = number;

export type PackedRequirement = readonly [
  says: string,
  node: Place,
  basis: number,
  origin: Requirement['origin'],
];
/** The value, whether it is assumed, and the county that sets it. */
export type PackedAmount = readonly [value: Cell, assumed: 0 | 1, county?: string];

export type PackedProgramme = {
  readonly id: string;
  readonly title: string;
  readonly of: Subject;
  readonly gives: Readonly<Record<string, string>> & Pick<Form, 'kind' | 'every'>;
  readonly asksFor: readonly string[];
  readonly decidedBy: string;
  readonly parameters: Readonly<
    Record<string, { readonly type: 'money' | 'number' | 'rate'; readonly amounts: readonly PackedAmount[] }>
  >;
  readonly from: Month;
  readonly state: BasisState;
  readonly basis: number;
  readonly claim: readonly PackedRequirement[];
  readonly keep: readonly PackedRequirement[];
  readonly amount: Place;
  readonly quantity?: Place;
  readonly given?: Place;
};

export type Packed = {
  readonly month: Month;
  /** A node whose parts are replaced by their places, each as an array of one number. */
  readonly nodes: readonly unknown[];
  /** Issuer, document and clause as they are cited. */
  readonly bases: readonly string[];
  readonly programmes: readonly PackedProgramme[];
  readonly facts: readonly (Pick<Fact, 'name' | 'type' | 'of'> & { readonly label: string })[];
};
