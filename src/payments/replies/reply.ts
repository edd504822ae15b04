/** A reply of the bank to a run, as a reader of its layout understood it. Pure. */
import type { Text } from '#kernel';
import type { BankWord } from './bank-word.ts';

export type ReplyRead = {
  readonly layout: string;
  readonly words: readonly BankWord[];
  /** What could not be read, or speaks of no line of ours: each a sentence for whoever reconciles. */
  readonly complaints: readonly Text[];
};
