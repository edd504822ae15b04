import type { Database } from '#database';
import type { City } from '#declarations';

/** Seals what must not stand open in the database, and makes the keyed hash by which it is found again. */
export type Secrets = {
  seal(text: string): Buffer;
  open(sealed: Uint8Array): string;
  fingerprint(text: string): Buffer;
};

/** What every deed of the register works with. */
export type Needs = {
  readonly database: Database;
  readonly secrets: Secrets;
  /** The time at which we learn what a list says. */
  readonly clock: () => Date;
  readonly city: Pick<City, 'code' | 'facts' | 'rosters'>;
};
