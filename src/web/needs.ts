import type { Secrets } from '#access';
import type { Database } from '#database';
import type { City } from '#declarations';
import type { Day } from '#kernel';
import type { Policy } from '#policy';

/** One line for the operator when a page failed: no name, no number, only which screen and where in the code. */
export type Fault = { readonly number: string; readonly screen: string; readonly error: unknown };

/** What every page works with; `main.ts` puts it together. */
export type WebNeeds = {
  readonly database: Database;
  readonly city: City;
  readonly policy: Policy;
  readonly secrets: Secrets;
  readonly clock: () => Date;
  /** The calendar day in Asia/Shanghai. */
  readonly today: () => Day;
  /** Visitors choose a role instead of typing a password. */
  readonly demonstration: boolean;
  readonly report: (fault: Fault) => void;
};
