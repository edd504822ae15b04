/** What the page of a case shows, in plain values. */
import type { MoveRefused } from '#casework';
import type { Asked, Outcome } from '#declarations';
import type { Day, Text } from '#kernel';
import type { Errors, TimelineItem } from '../../components/index.ts';
import type { LetterLine } from '../../letters/letters-part.ts';
import type { PapersView } from '../../papers/read-papers.ts';
import type { TendView } from './read-tending.ts';

export type WayView = { readonly name: string; readonly title: Text; readonly asks: readonly Asked[] };

export type CaseView = {
  readonly id: number;
  readonly person: number;
  readonly name: string;
  readonly area: string;
  readonly title: Text;
  /** Names the stage of the log that a form was made for. */
  readonly stageName: string;
  readonly stage: Text;
  readonly programmes: readonly Text[];
  readonly openedOn: Day;
  readonly stageDue: { readonly on: Day; readonly late: boolean; readonly provisional: boolean } | undefined;
  readonly caseDue: Day | undefined;
  readonly ended: { readonly outcome: Outcome; readonly on: Day } | undefined;
  readonly attacks: number | undefined;
  /** The application for several programmes that opened it. */
  readonly application: number | undefined;
  /** Until when who it concerns may attack the decision; undefined where there is none, or for who may not. */
  readonly appealUntil: Day | undefined;
  /** Empty for who may not act now. */
  readonly ways: readonly WayView[];
  readonly barred:
    | { readonly because: MoveRefused['because']; readonly who: Text | 'time' | 'applicant' | undefined }
    | undefined;
  readonly papers: readonly Text[];
  /** Undefined for who may only look. */
  readonly tending: TendView | undefined;
  /** Brought as files. */
  readonly brought: PapersView;
  readonly letters: readonly LetterLine[];
  /** Against its notice; none for whom it concerns. */
  readonly objections: readonly { readonly words: string; readonly by: string; readonly at: string }[];
  readonly history: readonly TimelineItem[];
  /** Made with the form, so that pressing twice is acting once. */
  readonly key: string;
};

export type MoveAnswers = {
  readonly way: string;
  readonly reason: string;
  readonly papers: readonly string[];
  readonly fromMonth: string;
  readonly grade: string;
  readonly amount: string;
};

export const noMove: MoveAnswers = { way: '', reason: '', papers: [], fromMonth: '', grade: '', amount: '' };

/** What came of papers that were sent. */
export type ShownPapers = { readonly paperErrors?: Errors; readonly paperName?: string };
