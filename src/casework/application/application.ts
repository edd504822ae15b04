/** One application for several programmes: what a person chose, what was said and named, and who asks for whom. Pure. */
import type { Value } from '#policy';

/** The person herself, or another, by what right: guardian, a signed mandate, a worker's visit to the home. */
export const authorities = ['self', 'guardian', 'entrusted', 'visit'] as const;
export type AuthorityKind = (typeof authorities)[number];

/** `paper` names what proves it; the person herself needs none. */
export type Authority = { readonly kind: AuthorityKind; readonly paper: string };

/** Whether a paper is here, is still to come, or cannot be had by who applies. */
export const paperStates = ['brought', 'will-bring', 'cannot'] as const;
export type PaperState = (typeof paperStates)[number];

/** A form on its way: answers as they were typed, by question and by the Chinese name of the paper. */
export type DraftContent = {
  readonly programmes: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly papers: Readonly<Record<string, PaperState>>;
  readonly phone: string;
  /** Empty until it is said who asks. */
  readonly authority: { readonly kind: AuthorityKind | ''; readonly paper: string };
};

export type Draft = {
  /** Of the application that it becomes. */
  readonly key: string;
  /** From 1, one more with each saving. */
  readonly version: number;
  readonly savedAt: Date;
  readonly content: DraftContent;
};

/** A fact that the person did not have on record, as it was said. */
export type SaidFact = {
  readonly name: string;
  /** The person or the household that it is about. */
  readonly subject: number;
  readonly value: Value;
};

export type Application = {
  readonly id: number;
  readonly person: number;
  /** Account. */
  readonly openedBy: number;
  readonly openedAt: Date;
  readonly authority: Authority;
  readonly phone: string;
  readonly papers: Readonly<Record<string, PaperState>>;
  readonly said: readonly SaidFact[];
  /** One for each programme. */
  readonly cases: readonly number[];
};

export const draftDays = 30;

/** Saved before it, a draft is gone. */
export const oldestDraft = (now: Date): Date => new Date(now.getTime() - draftDays * 86_400_000);

/** Another asks only by a paper that is named, and the person herself by none; undefined where that is not said. */
export function authorityIn({ authority: { kind, paper } }: DraftContent): Authority | undefined {
  if (kind === '' || (kind === 'self') !== (paper.trim() === '')) return undefined;
  return { kind, paper };
}
