/** A procedure: how a kind of work is done: its stages, who acts in each and by when, what may follow, and how it ends. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';
import type { Department } from './department.ts';
import type { Officer } from './officer.ts';

/** A stretch of time: working days of the state calendar, calendar days, or hours round the clock. */
export type Within =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly hours: number };

/** Who moves a stage on: an officer, whoever applied (or acts for her), or time alone. */
export type Doer =
  | { readonly kind: 'officer'; readonly role: Officer; readonly departments?: readonly Department[] }
  | { readonly kind: 'applicant' }
  | { readonly kind: 'time' };

/** What who takes a way must give: why, the papers asked for, from when it holds, how severe, or how much. */
export type Asked = 'reason' | 'papers' | 'from-month' | 'grade' | 'amount';

/** A way out of a stage. */
export type Way<Name extends string = string> = {
  readonly title: Text;
  readonly to: Name;
  readonly asks?: readonly Asked[];
};

/** A list posted in the village, with masked names; whoever knows better objects within the window. */
export type Notice<Name extends string = string> = {
  readonly days: number;
  readonly shows: readonly ('masked-name' | 'village' | 'programme' | 'category-and-grade')[];
  /** The way taken when the window passes in silence, and the stage that an objection leads to. */
  readonly silence: string;
  readonly objection: Name;
};

export type Stage<Name extends string = string> = {
  readonly title: Text;
  readonly who: Doer;
  /** Overdue after it; what lapses by itself says where to. */
  readonly within?: Within;
  readonly lapse?: Name;
  /** The statutory clock of the whole procedure does not run here. */
  readonly clock?: 'stopped';
  /** Never by a person who acted in one of these stages: a second pair of eyes. */
  readonly notBy?: readonly Name[];
  readonly notice?: Notice<Name>;
  readonly ways: Readonly<Record<string, Way<Name>>>;
};

/** How it can end: what was asked for is given, refused, taken back, or the work is simply done. */
export type Outcome = 'granted' | 'refused' | 'withdrawn' | 'done';

export type Ending = {
  readonly title: Text;
  readonly ends: Outcome;
  /** The decision may be attacked within so long; the appeal is a case of that procedure. */
  readonly appeal?: { readonly within: Within; readonly procedure: string };
};

export type Procedure = {
  readonly id: string;
  readonly title: Text;
  readonly about: 'person' | 'household' | 'employer' | 'provider';
  /** Editions of the procedure: a case in work stays on the one that it began with. */
  readonly edition: number;
  /** Deciding on money or on a grade needs two persons. */
  readonly decides?: 'money' | 'grade';
  /** For the whole, while its clock runs. */
  readonly within?: Within;
  /** A case stays where it is when the person moves; left out, it goes along. */
  readonly stays?: true;
  readonly start: string;
  readonly stages: Readonly<Record<string, Stage | Ending>>;
  readonly basis: Basis;
  readonly keeps: readonly string[];
};

type Declaration<Name extends string> = Omit<Procedure, 'start' | 'stages'> & {
  readonly start: NoInfer<Name>;
  readonly stages: { readonly [One in Name]: Stage<NoInfer<Name>> | Ending };
};

/** Declares a procedure; a stage that does not exist cannot be named. */
export const procedure = <const Name extends string>(declared: Declaration<Name>): Procedure => declared;

export const isEnding = (one: Stage | Ending): one is Ending => 'ends' in one;

export const workingDays = (count: number): Within => ({ workingDays: count });
export const days = (count: number): Within => ({ days: count });
export const hours = (count: number): Within => ({ hours: count });

export const officer = (role: Officer, ...departments: Department[]): Doer => ({
  kind: 'officer',
  role,
  ...(departments.length > 0 && { departments }),
});
export const applicant: Doer = { kind: 'applicant' };
export const time: Doer = { kind: 'time' };
