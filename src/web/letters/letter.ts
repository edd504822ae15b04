/** A letter: what the office tells one person about one thing, whole in itself. Read as a page, printed, or fetched as a PDF. */
import type { DocumentBlock } from '#files';
import type { Day } from '#kernel';

/** Plain words; the same in large print; or a few short words a line, in large print too. */
export const letterForms = ['plain', 'large', 'easy'] as const;
export type LetterForm = (typeof letterForms)[number];

export type Letter = {
  readonly title: string;
  /** What it says, the most important first. */
  readonly blocks: readonly DocumentBlock[];
  /** The body that speaks. */
  readonly from: string;
  readonly on: Day;
  /** Named in every question about it. */
  readonly reference: string;
};

/** Paragraphs under a heading; nothing where there are none. */
export const part = (text: string, texts: readonly string[]): DocumentBlock[] =>
  texts.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'paragraphs', texts },
      ];

export const letterForm = (asked: string | undefined): LetterForm =>
  letterForms.find((form) => form === asked) ?? 'plain';
