/** Warnings as their pages show them: plain values. */
import type { Day, Text } from '#kernel';
import type { FollowUp, WarningState } from '#outreach';
import type { EventView } from '../outreach/task-view.ts';

type Choice = { readonly value: string; readonly label: string };

export type WarningRow = {
  readonly id: number;
  /** Masked. */
  readonly name: string;
  readonly area: string;
  readonly signs: readonly Text[];
  readonly since: string;
  readonly due: Day;
  readonly late: boolean;
  readonly state: WarningState;
};

export type WarningsView = {
  readonly state: WarningState | 'open';
  readonly area: string | undefined;
  readonly page: number;
  readonly rows: readonly WarningRow[];
  readonly counts: Readonly<Record<WarningState, number>>;
  readonly total: number;
  readonly scope: string;
  readonly moment: string;
  readonly areas: readonly Choice[];
};

export type SignView = {
  readonly title: Text;
  readonly from: string;
  readonly until: string | undefined;
  readonly conditions: readonly Text[];
  readonly facts: readonly string[];
  readonly basis: string;
  readonly assumed: boolean;
};

export type WarningView = {
  readonly id: number;
  readonly name: string;
  readonly person: number;
  readonly area: string;
  readonly contact: string | undefined;
  readonly state: WarningState;
  readonly due: Day;
  readonly signs: readonly SignView[];
  readonly followUps: readonly FollowUp[];
  readonly events: readonly EventView[];
  readonly mayAssess: boolean;
  readonly mayFollow: boolean;
  readonly today: Day;
};

/** What was answered, kept when something in it is wrong: by the field's name. */
export type WarningAnswers = Readonly<Record<string, string>>;

export const warningsPath = '/warnings';
export const warningPath = (id: number): string => `${warningsPath}/${id}`;
export const pageSize = 50;
