import type { Month, Text } from '#kernel';

export type ManifestFile = {
  /** Id of the roster. */
  readonly roster: string;
  /** Relative to the folder. */
  readonly path: string;
  readonly period: Month;
  /** Rows under the headings, the bad ones among them. */
  readonly rows: number;
  /** In fen, where the roster is checked by a sum: of every row whose amount can be read. */
  readonly controlSum?: number;
};

/** What the import should make of a piece of dirt. */
export type Expected =
  /** The row waits for a correction, with a sentence at its cell. */
  | 'refused'
  /** The row says what another row of the file has said. */
  | 'duplicate'
  /** A person must decide whom the row means. */
  | 'doubtful'
  /** Read as it was meant, as if it had been written well. */
  | 'read'
  /** Taken, and months that were closed before must be computed again. */
  | 'late'
  /** Taken; the person no longer belongs to the city's holders. */
  | 'moved';

export type Dirt = {
  readonly kind: string;
  readonly roster: string;
  readonly file: string;
  /** As a person sees it in Excel: the first row of the sheet is 1. */
  readonly row: number;
  /** Whom the row is about, by the true identity number. */
  readonly person: string;
  readonly expect: Expected;
};

export type WorthALook = { readonly name: string; readonly idNumber: string; readonly why: Text };

/** Files stand in the order in which they are to be imported. */
export type Manifest = {
  readonly seed: number;
  readonly month: Month;
  readonly persons: number;
  readonly files: readonly ManifestFile[];
  readonly dirt: readonly Dirt[];
  readonly worthALook: readonly WorthALook[];
};
