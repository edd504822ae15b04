/** Facts: what a rule may ask for, each named once with its type, its label and whom it is about. */
import type { Day, Fen, Text } from '#kernel';
import type { Choice, Term, ValueType } from './term.ts';

export type Subject = 'person' | 'household' | 'employer' | 'provider';

/** Plain: who and where. Sensitive: disability, health, income. Special: mental illness, children, abuse. */
export type Privacy = 'plain' | 'sensitive' | 'special';

export type Fact = {
  readonly name: string;
  readonly type: ValueType;
  readonly label: Text;
  readonly of: Subject;
  readonly privacy: Privacy;
  /** The codes of a choice in their order, with what each is called. */
  readonly codes?: Readonly<Record<string, Text>>;
  /** The least and the most that a number or an amount (fen) can be; larger values are refused where they enter. */
  readonly least: number;
  readonly most: number;
};

type Details = {
  readonly of?: Subject;
  readonly privacy?: Privacy;
  readonly least?: number;
  readonly most?: number;
};
type Declared<T> = Omit<Fact, 'name'> & { readonly yields?: () => T };

const declare = <T>(
  type: ValueType,
  label: Text,
  { of = 'person', privacy = 'sensitive', ...range }: Details,
  most: number,
): Declared<T> => ({ type, label, of, privacy, least: range.least ?? 0, most: range.most ?? most });

export const yesNo = (label: Text, details: Details = {}) => declare<boolean>('yes-no', label, details, 1);
export const wholeNumber = (label: Text, details: Details = {}) =>
  declare<number>('number', label, details, 1_000_000);
/** `most` is in fen; ten million yuan unless told. */
export const moneyFact = (label: Text, details: Details = {}) =>
  declare<Fen>('money', label, details, 1_000_000_000);
export const dayFact = (label: Text, details: Details = {}) =>
  declare<Day>('day', label, { ...details, least: 1_01_01 }, 9999_12_31);
export const choice = <const Codes extends Record<string, Text>>(
  label: Text,
  codes: Codes,
  details: Details = {},
) => ({
  ...declare<Choice<keyof Codes & string>>('choice', label, details, Object.keys(codes).length - 1),
  codes,
});

// biome-ignore lint/suspicious/noExplicitAny: the type a fact yields is read back by inference only
type Yields<D> = D extends Declared<infer T> ? T : any;
export type TermsOf<Facts> = { readonly [Name in keyof Facts]: Term<Yields<Facts[Name]>> };

export type Vocabulary<Facts = unknown> = { readonly facts: readonly Fact[]; readonly terms: TermsOf<Facts> };

/** Names facts: `terms` are what rules write, `facts` what the registry must supply. */
export function vocabulary<const Facts extends Record<string, Declared<unknown>>>(
  declared: Facts,
): Vocabulary<Facts> {
  const facts = Object.entries(declared).map(([name, fact]) => ({ name, ...fact }) as Fact);
  const terms = Object.fromEntries(facts.map(({ name }) => [name, { node: { kind: 'fact', name } }]));
  return { facts, terms: terms as TermsOf<Facts> };
}

/** The day that stands for "never" where a day is asked for, so that never is known and not unknown. */
export const neverDay = '0001-01-01' as Day;
