/** Parameters: what a city decides. Values are dated, cited and layered: nation, province, city, county. */
import type { Day, Fen, Month, Text } from '#kernel';
import type { Basis, BasisState } from './basis.ts';
import type { Choice, Rounding, Term } from './term.ts';

export type Parameter = {
  readonly type: 'money' | 'number' | 'rate';
  readonly label: Text;
  /** The codes of the choice it is kept by, when it is a table. */
  readonly by?: readonly string[];
};

type Sort<T> = Parameter & { readonly yields?: (value: T) => T };
/** A parameter that is a table: look it up by a choice. */
export type Table<Code extends string, T> = Term<T> & { readonly by: readonly Code[] };

export const amount = (label: Text): Sort<Fen> => ({ type: 'money', label });
export const count = (label: Text): Sort<number> => ({ type: 'number', label });
/** A rate in ten-thousandths: 5500 is 55 %. */
export const rate = (label: Text): Sort<number> => ({ type: 'rate', label });

type TableSort<Code extends string, T> = Parameter & {
  readonly by: readonly Code[];
  readonly cell?: (value: T) => T;
};
export const amountBy = <const Code extends string>(
  label: Text,
  by: readonly Code[],
): TableSort<Code, Fen> => ({ type: 'money', label, by });
export const countBy = <const Code extends string>(
  label: Text,
  by: readonly Code[],
): TableSort<Code, number> => ({ type: 'number', label, by });

export type Parameters = Readonly<Record<string, Parameter>>;
export type ParameterTerms<P> = {
  readonly [Name in keyof P]: P[Name] extends TableSort<infer Code, infer T>
    ? Table<Code, T>
    : P[Name] extends Sort<infer T>
      ? Term<T>
      : never;
};

/** The cell of a table for a choice; a table that lacks a code of the choice does not load. */
export const lookup = <Code extends string, T>(
  table: Table<NoInfer<Code>, T>,
  on: Term<Choice<Code>>,
): Term<T> => {
  if (table.node.kind !== 'parameter') throw new Error('Only a parameter kept by a choice can be looked up.');
  return { node: { ...table.node, key: on.node } };
};

export type Layer = 'nation' | 'province' | 'city' | 'county';

/** A part of another parameter, such as 30 % of the local dibao standard. */
export type PercentOf = {
  readonly of: Term<Fen>;
  readonly tenThousandths: number;
  readonly rounding: Rounding;
};
export const percentOf = (of: Term<Fen>, percent: number, rounding: Rounding): PercentOf => ({
  of,
  tenThousandths: Math.round(percent * 100),
  rounding,
});

/** One dated value. A later one of the same layer and county takes its place from its month on. */
export type Dated<V> = {
  readonly from: Month;
  readonly value: V | PercentOf;
  readonly layer?: Layer;
  /** The county that sets it, six digits; only with the layer 'county'. */
  readonly county?: string;
  /** Not the amount itself but the least that lower layers may pay. */
  readonly floor?: true;
  readonly basis: Basis;
  readonly state: BasisState;
  /** When it was made known, if after it came into force: a notice of 30 March in force from January. */
  readonly announced?: Day;
};

type ValueOf<P> =
  P extends TableSort<infer Code, infer T> ? Readonly<Record<Code, T>> : P extends Sort<infer T> ? T : never;
/** A city's values for one programme; the compiler asks for every parameter. */
export type Amounts<P> = { readonly [Name in keyof P]: readonly Dated<ValueOf<P[Name]>>[] };

export type AnyDated = Dated<number | Readonly<Record<string, number>>>;
export type AnyAmounts = Readonly<Record<string, readonly AnyDated[]>>;
