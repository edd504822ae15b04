/** What a letter about a case may need to say; plain and easy words each say it in their way. */
import type { LetterKind } from './case-letters.ts';

type Lines = readonly string[];

export type CaseLetterWords = {
  readonly kinds: Readonly<Record<LetterKind, string>>;
  readonly to: (name: string) => string;
  readonly opening: Readonly<Record<LetterKind, (of: { on: string; ending: string }) => Lines>>;
  readonly facts: {
    readonly procedure: string;
    readonly programmes: string;
    readonly result: string;
    readonly from: string;
    readonly worth: string;
    readonly amount: string;
    readonly grade: string;
    readonly due: Readonly<Record<'received' | 'incomplete' | 'told', string>>;
  };
  readonly grade: (grade: number) => string;
  readonly assumed: string;
  readonly why: string;
  readonly lapsed: string;
  readonly next: string;
  readonly nextOf: Readonly<Record<LetterKind, (of: { doer: string }) => Lines>>;
  /** Of a grant that is money. */
  readonly money: Lines;
  readonly disagree: string;
  readonly appeal: (of: { until: string; who: string }) => Lines;
  readonly court: string;
  readonly noAppeal: Lines;
  readonly basis: string;
  readonly call: string;
  readonly callLines: (hotline: string) => Lines;
  readonly reference: (reference: string) => string;
};
