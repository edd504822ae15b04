/** A document that is read from top to bottom, as plain values. Pure. */
import type { Day } from '#kernel';

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly texts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What is named, and what holds of it. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] };

export type WrittenDocument = {
  /** BCP 47. */
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
  /** Who signs, and the lines under the name. */
  readonly from: string;
  readonly closing: readonly string[];
  readonly on: Day;
  /** Body of 12 or 18 points. */
  readonly size: 'usual' | 'large';
  /** Put around the number of the page and before the number of pages. */
  readonly pageWords: readonly [before: string, between: string, after: string];
  /** Said at the end when a character is in no font at hand and stands as 〓. */
  readonly missingWords: string;
};
