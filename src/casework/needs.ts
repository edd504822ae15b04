import type { Database, Transaction } from '#database';
import type { Procedure } from '#declarations';
import type { CaseFile } from './case-file.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What follows when a case ends, in the same transaction: a grant enrols, a cancelled certificate is closed. By procedure. */
export type Effects = Readonly<Record<string, (tx: Transaction, ended: CaseFile) => Promise<void>>>;

/** What every deed of casework works with. */
export type CaseworkNeeds = {
  readonly database: Database;
  readonly clock: () => Date;
  /** All editions that any case in work began with; the highest of an id is the one that new cases begin with. */
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkingCalendar;
  readonly effects: Effects;
};

/** Throws when a case began with an edition that is no longer declared: editions are added, never taken away. */
export function procedureOf(
  { procedures }: Pick<CaseworkNeeds, 'procedures'>,
  { id, edition }: { readonly id: string; readonly edition?: number },
): Procedure {
  const found = procedures
    .filter((one) => one.id === id && (edition === undefined || one.edition === edition))
    .toSorted((a, b) => b.edition - a.edition)[0];
  if (!found) throw new Error(`Procedure ${id}, edition ${edition ?? 'any'}, is not declared.`);
  return found;
}
