/** What main.ts hands to the commands: the city, the world, and where things lie. */
import type { City } from '#declarations';
import type { Language, Month, Text } from '#kernel';
import type { Policy } from '#policy';

export type InventedFile = { readonly roster: string; readonly path: string; readonly period: Month };

/** A city that is invented, for a first look: files as departments send them, and three persons worth a visit. */
export type Demonstration = (given: {
  readonly folder: string;
  readonly month: Month;
  readonly onProgress: (progress: { done: number; total: number; file: string }) => void;
}) => Promise<{
  readonly files: readonly InventedFile[];
  readonly worthALook: readonly { readonly name: string; readonly idNumber: string; readonly why: Text }[];
}>;

export type Project = {
  readonly city: City;
  /** Throws LawRefused with the sentences that say what to mend. */
  readonly policy: () => Policy;
  readonly demonstration: Demonstration;
  /** Absolute folders and files. */
  readonly root: string;
  readonly dataFolder: string;
  readonly planFolder: string;
  readonly outlines: string;
  readonly databaseUrl: string | undefined;
  /** The key file when it is kept elsewhere than in the data folder. */
  readonly keysFile: string | undefined;
  /** Where codes to sign in are posted, or `terminal`; left out, only the demonstration city prints them. */
  readonly sender: string | undefined;
  /** Whether a proxy of ours writes down, last in X-Forwarded-For, whom it answers. */
  readonly behindProxy: boolean;
  readonly port: number;
  readonly clock: () => Date;
  readonly write: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Draws over the line that stands, where a person watches. */
  readonly redraw: (line: string) => void;
  readonly language: Language;
  /** Whether a person watches, so that a line may be drawn over. */
  readonly interactive: boolean;
};

/** Exit codes that tell: 0 done, 1 refused with a sentence, 2 called wrongly. */
export const exit = { done: 0, refused: 1, misused: 2 } as const;
