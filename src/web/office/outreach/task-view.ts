/** One visit as its page shows it: plain values. */
import type { Day, Month, Text } from '#kernel';
import type { EndedAs, Outcome } from '#outreach';

export type Choice = { readonly value: string; readonly label: string };

/** A programme that is still to be told. */
export type ItemView = {
  readonly id: number;
  readonly title: Text;
  /** "¥130.00 每月". */
  readonly worth: Text | undefined;
  readonly assumed: boolean;
  readonly since: Month;
  /** Why it can be had; undefined where the person's own facts do not tell. */
  readonly reason: Text | undefined;
  readonly papers: readonly Text[];
  /** Facts that it rests on, each with its value and source: one of them may be wrong. */
  readonly facts: readonly Choice[];
};

export type EventView = {
  readonly when: string;
  readonly by: string | undefined;
  readonly title: Text;
  readonly details: readonly string[];
};

export type TaskView = {
  readonly id: number;
  readonly person: number;
  readonly name: string;
  readonly ofHousehold: boolean;
  readonly area: string;
  readonly address: string | undefined;
  readonly phone: string | undefined;
  readonly contact: string | undefined;
  readonly due: Day;
  readonly tries: number;
  readonly closedOn: Day | undefined;
  readonly items: readonly ItemView[];
  readonly ended: readonly {
    readonly title: Text;
    readonly outcome: EndedAs;
    readonly why: Text | undefined;
    readonly when: string;
  }[];
  readonly events: readonly EventView[];
  readonly mayRecord: boolean;
  /** Who else could answer for the household; undefined for who may not hand over. */
  readonly workers: readonly Choice[] | undefined;
  readonly today: Day;
  readonly nextTry: Day;
};

/** What was answered, kept when something in it is wrong. */
export type RecordAnswers = {
  readonly outcomes: Readonly<Record<number, Outcome | ''>>;
  readonly whys: Readonly<Record<number, string>>;
  readonly facts: Readonly<Record<number, string>>;
};
export type TaskAnswers = {
  readonly record: RecordAnswers;
  readonly again: { readonly on: string; readonly why: string };
  readonly handOver: {
    readonly worker: string;
    readonly whole: string;
    readonly from: string;
    readonly why: string;
  };
};
