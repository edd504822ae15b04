/** What a letter about a debt may need to say; plain and easy words each say it in their way. */
import type { OverpaymentCause } from '#declarations';

type Lines = readonly string[];

export type DebtLetterWords = {
  readonly title: string;
  readonly opening: (of: { month: string; programme: string; amount: string }) => Lines;
  readonly facts: {
    readonly programme: string;
    readonly month: string;
    readonly amount: string;
  };
  readonly why: string;
  readonly causes: Readonly<Record<OverpaymentCause, string>>;
  readonly how: string;
  readonly taken: (of: { percent: number; floor: string; untouched: string }) => Lines;
  readonly neverTaken: Lines;
  readonly hardship: Lines;
  readonly appeal: Lines;
};
