import type { Secrets, SendCode } from '#access';
import type { LawInForce, MonthLaw, Simulator } from '#benefits';
import type { CaseworkNeeds } from '#casework';
import type { Database } from '#database';
import type { City } from '#declarations';
import type { Day } from '#kernel';
import type { Plan } from '#monitoring';
import type { SignLaw } from '#outreach';
import type { Policy } from '#policy';
import type { AreaOutlines } from './components/index.ts';

/** One line for the operator when a page failed: no name, no number, only which screen and where in the code. */
export type Fault = { readonly number: string; readonly screen: string; readonly error: unknown };

/** What the application works with; the commands put it together. */
export type AppNeeds = {
  readonly database: Database;
  readonly city: City;
  readonly law: LawInForce;
  /** What shows that a family may fall back into poverty. */
  readonly signs: SignLaw;
  readonly simulator: Simulator;
  readonly casework: CaseworkNeeds;
  readonly plan: Plan;
  readonly secrets: Secrets;
  readonly clock: () => Date;
  /** The calendar day in Asia/Shanghai. */
  readonly today: () => Day;
  /** Visitors choose a role instead of typing a password. */
  readonly demonstration: boolean;
  /** How a code reaches a citizen's telephone; without it citizens cannot sign in. */
  readonly sendCode: SendCode | undefined;
  /** Whether a proxy of ours stands before us and writes down whom it answers. */
  readonly behindProxy: boolean;
  readonly report: (fault: Fault) => void;
  /** Hands work to the queue; the same key twice is one job. Tasks: preview-batch, take-batch, run-month, write-export. */
  readonly addJob: (task: string, payload: Readonly<Record<string, unknown>>, key: string) => Promise<void>;
  /** Outlines of the counties, for the map; empty where none are known. */
  readonly outlines: AreaOutlines;
};

/** What a page works with: the law with the amounts in force as its request began. */
export type WebNeeds = Omit<AppNeeds, 'law'> & { readonly law: MonthLaw; readonly policy: Policy };
