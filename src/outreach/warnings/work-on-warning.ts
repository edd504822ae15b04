/** What every deed on a warning begins and ends with. */
import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { appendEvent } from '../event-store.ts';
import type { WarningState } from './warning.ts';
import { findWarning, lockWarning, type Warning } from './warning-store.ts';

export type NotThere = { because: 'no-such-warning' } | { because: 'not-in-state'; state: WarningState };

type Deed<Refused> = {
  readonly id: number;
  /** In which it may be done. */
  readonly state: WarningState;
  readonly name: string;
  readonly details: Readonly<Record<string, string>>;
  work(tx: Transaction, warning: Warning): Promise<Result<undefined, Refused>>;
};

export function workOnWarning<Refused>(
  { database }: Pick<OutreachNeeds, 'database'>,
  doer: Doer,
  { id, state, name, details, work }: Deed<Refused>,
): Promise<Result<undefined, Refused | NotThere>> {
  const { actor, at } = doer;
  return database.transaction(
    async (tx): Promise<Result<undefined, Refused | NotThere>> => {
      await lockWarning(tx, id);
      const warning = await findWarning(tx, id);
      if (!warning) return refuse({ because: 'no-such-warning' });
      if (warning.state !== state) return refuse({ because: 'not-in-state', state: warning.state });
      const outcome = await work(tx, warning);
      if (!outcome.ok) return outcome;
      await appendEvent(tx, doer, { warning: id, village: warning.village, deed: name, details });
      await witness(tx, { act: `outreach.${name}`, at, details: { warning: id } });
      return done(undefined);
    },
    { actor },
  );
}
