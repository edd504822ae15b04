/** A roster: a list that another department gives us, and what facts follow from it. */
import type { Fen, Text } from '#kernel';
import type { Basis, Subject, Value } from '#policy';
import type { Department } from './department.ts';
import type { Purpose } from './purpose.ts';

/** How a column is read; each kind has one reader and one set of refusals. */
export type ColumnKind =
  | 'id-number'
  | 'certificate-number'
  | 'name'
  | 'day'
  | 'month'
  | 'money'
  | 'yes-no'
  | 'whole-number'
  | 'phone'
  | 'choice'
  | 'area'
  | 'text'
  | 'organisation-code'
  | 'id-numbers'
  | 'account-number'
  | 'bank-code';

export type Column = {
  readonly kind: ColumnKind;
  /** The heading in the department's file. */
  readonly title: Text;
  /** Other headings under which it was seen. */
  readonly also?: readonly string[];
  readonly optional?: true;
  /** For a choice: the code of each word in the file. */
  readonly codes?: Readonly<Record<string, string>>;
};

/** What a row says of a fact. */
export type Gives =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'always'; readonly value: Value };

export type Roster = {
  readonly id: string;
  readonly title: Text;
  readonly owner: Department;
  readonly every: 'month' | 'quarter' | 'year';
  /** After so many days without a new list its facts are no longer believed. */
  readonly silentAfterDays: number;
  /** A full list says also who is not on it; a list of changes does not. */
  readonly covers: 'all' | 'changes';
  readonly purpose: readonly Purpose[];
  readonly basis: Basis;
  readonly of: Subject;
  readonly columns: Readonly<Record<string, Column>>;
  /** The column that identifies the subject, and the one that must agree with it (a name). */
  readonly matched: { readonly by: string; readonly name?: string };
  /** Columns that say from when and until when a row holds; else it holds from the list's period on. */
  readonly holds?: { readonly from?: string; readonly until?: string };
  readonly control?: { readonly sum?: string };
  readonly gives: Readonly<Record<string, Gives>>;
  /** What being absent from a full list says: not in dibao. Facts not named here are unknown then. */
  readonly absent?: Readonly<Record<string, Value>>;
  /** What rows do beside giving facts: the register of persons, certificates, households, deaths, organisations, enrolments. */
  readonly keepsRegister?:
    | 'persons'
    | 'households'
    | 'certificates'
    | 'deaths'
    | 'guardians'
    | 'organisations'
    | 'accounts';
  readonly keeps: readonly string[];
};

type Options = { readonly also?: readonly string[] };
const of =
  (kind: ColumnKind) =>
  (title: Text, options: Options = {}): Column => ({ kind, title, ...options });

export const idNumber = of('id-number');
export const idNumbers = of('id-numbers');
export const certificateNumber = of('certificate-number');
export const personName = of('name');
export const dayColumn = of('day');
export const monthColumn = of('month');
export const moneyColumn = of('money');
export const yesNoColumn = of('yes-no');
export const numberColumn = of('whole-number');
export const phone = of('phone');
export const areaColumn = of('area');
export const textColumn = of('text');
export const accountNumber = of('account-number');
export const bankCode = of('bank-code');
export const organisationCode = of('organisation-code');
export const choiceColumn = (
  title: Text,
  codes: Readonly<Record<string, string>>,
  options: Options = {},
): Column => ({ kind: 'choice', title, codes, ...options });
export const optional = (column: Column): Column => ({ ...column, optional: true });

export const column = (name: string): Gives => ({ kind: 'column', column: name });
export const always = (value: boolean | number | Fen | string): Gives => ({ kind: 'always', value });

type Declaration<Columns extends Record<string, Column>> = Omit<
  Roster,
  'columns' | 'matched' | 'holds' | 'control'
> & {
  readonly columns: Columns;
  readonly matched: { readonly by: keyof Columns & string; readonly name?: keyof Columns & string };
  readonly holds?: { readonly from?: keyof Columns & string; readonly until?: keyof Columns & string };
  readonly control?: { readonly sum?: keyof Columns & string };
};

/** Declares a roster; a column that does not exist cannot be named. */
export const roster = <const Columns extends Record<string, Column>>(
  declared: Declaration<Columns>,
): Roster => declared;
