/** The history of tasks and warnings: appended to, never changed. */
import type { Transaction } from '#database';
import type { Doer } from './deed.ts';

type About =
  | { readonly task: number; readonly warning?: never }
  | { readonly warning: number; readonly task?: never };

export type NewEvent = About & {
  readonly village: string;
  readonly deed: string;
  readonly programme?: string;
  readonly details?: Readonly<Record<string, string | number>>;
};

export type OutreachEvent = {
  readonly at: Date;
  /** Undefined: the month's run. */
  readonly by: string | undefined;
  readonly deed: string;
  readonly programme: string | undefined;
  readonly details: Readonly<Record<string, string | number>>;
};

export const appendEvent = (
  tx: Transaction,
  { actor, name, at }: Doer,
  { task, warning, village, deed, programme, details = {} }: NewEvent,
): Promise<number> =>
  tx.execute(
    `insert into outreach_event (task_id, warning_id, village, at, account_id, by_name, deed, programme_id, details)
     values ($1, $2, $3, $4, $5, $6, $7, (select id from programme_name where name = $8), $9)`,
    [
      task ?? null,
      warning ?? null,
      village,
      at,
      actor.account,
      name,
      deed,
      programme ?? null,
      JSON.stringify(details),
    ],
  );

/** Newest first. */
export async function listEvents(tx: Transaction, { task, warning }: About): Promise<OutreachEvent[]> {
  const rows = await tx.query<{
    at: Date;
    by: string | null;
    deed: string;
    programme: string | null;
    details: OutreachEvent['details'];
  }>(
    `select e.at, e.by_name as by, e.deed, n.name as programme, e.details
     from outreach_event e left join programme_name n on n.id = e.programme_id
     where ($1::int is null or e.task_id = $1) and ($2::int is null or e.warning_id = $2) order by e.id desc`,
    [task ?? null, warning ?? null],
  );
  return rows.map(({ by, programme, ...row }) => ({
    ...row,
    by: by ?? undefined,
    programme: programme ?? undefined,
  }));
}
