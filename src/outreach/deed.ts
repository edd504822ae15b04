/** What every deed of outreach works with, and who does it. */
import type { Actor } from '#access';
import type { Database } from '#database';
import type { City } from '#declarations';

export type OutreachNeeds = { readonly database: Database; readonly city: Pick<City, 'rosters'> };

/** Who acts, under the name that the history shows. */
export type Doer = { readonly actor: Actor; readonly name: string; readonly at: Date };
