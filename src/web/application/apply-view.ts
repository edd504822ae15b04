/** What the pages of an application show, in plain values; and what a person can choose. Pure. */
import type { AuthorityKind, Draft, DraftContent } from '#casework';
import type { Day, Text } from '#kernel';
import type { Errors } from '../components/index.ts';
import type { PlainLine } from '../statement/citizen-voice.ts';
import type { Missing } from './missing.ts';

/** Where an application is made: by the person and the guardian, or at the office. */
export type Place = {
  readonly apply: (person: number) => string;
  readonly progress: (person: number, application: number) => string;
  readonly back: (person: number) => string;
  readonly casePath: (id: number) => string;
};

export type ApplyView = {
  readonly person: number;
  readonly name: string;
  /** Speaks to the person herself. */
  readonly own: boolean;
  readonly canHave: readonly PlainLine[];
  readonly unclear: readonly PlainLine[];
  readonly inWork: readonly Text[];
  readonly draft: Draft | undefined;
  /** Of the draft, in words of the calendar. */
  readonly keptUntil: Day | undefined;
  readonly kinds: readonly AuthorityKind[];
};

export type FormView = {
  readonly chosen: readonly Text[];
  readonly missing: Missing;
  /** Of everything chosen, each once. */
  readonly papers: readonly Text[];
};

export const stepNames = ['choose', 'form', 'check'] as const;
export type Step = (typeof stepNames)[number];

/** A page of the form: what was answered, for which version, and what is wrong. */
export type Shown = {
  readonly content: DraftContent;
  readonly version: number;
  /** Of the application that it becomes. */
  readonly key: string;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: Errors | undefined;
  readonly saved?: boolean;
};

/** The programmes that were chosen and may be. */
export const linesChosen = ({ canHave, unclear }: ApplyView, { programmes }: DraftContent): PlainLine[] =>
  [...canHave, ...unclear].filter(({ line }) => programmes.includes(line.programme));

export const papersOf = (lines: readonly PlainLine[]): Text[] => [
  ...new Map(
    lines
      .flatMap(({ line }) => line.papers)
      .filter(({ nothing }) => !nothing)
      .map((paper) => [paper.zh, paper]),
  ).values(),
];
