import type { Secrets } from '#access';
import type { Database } from '#database';
import type { Treasury } from '#declarations';

/** What every deed of payments works with. */
export type PaymentNeeds = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly secrets: Secrets;
  readonly treasury: Treasury;
};
