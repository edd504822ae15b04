/** A visit to the lists of departments: keeping the register is the purpose of all of it, whatever was named for persons. */
import { type Actor, actFor, mayDo, rightsOf, standingOf } from '#access';
import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { departments } from '#declarations';
import { done } from '#kernel';
import { type Batch, findBatch } from '#registry';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import type { BatchView } from './import-view.ts';

export type ImportVisit = Visit & {
  /** Acts for the register where the role may, else for the purpose that was named. */
  readonly actor: Actor;
  readonly maySend: boolean;
  readonly mayTake: boolean;
  readonly mayDecide: boolean;
};

export function importVisit(visit: Visit): ImportVisit {
  const register = actFor(standingOf(visit.session.account), 'registry');
  const actor = register.ok ? register.value : visit.actor;
  const changes = rightsOf(actor.role).changes.some((purpose) => purpose === actor.purpose);
  return {
    ...visit,
    actor,
    maySend: changes && mayDo(actor, 'send-roster'),
    mayTake: changes && mayDo(actor, 'take-roster'),
    mayDecide: changes && mayDo(actor, 'decide-match'),
    inTransaction: async <Value>(work: (tx: Transaction) => Promise<Value>) => {
      const outcome = await visit.needs.database.transaction(async (tx) => done(await work(tx)), { actor });
      return outcome.value;
    },
  };
}

export const rosterOf = ({ needs }: Visit, id: string | undefined): Roster | undefined =>
  needs.city.rosters.find((roster) => roster.id === id);

/** Undefined when row security does not show the batch, or there is none. */
export async function findView(visit: ImportVisit): Promise<BatchView | undefined> {
  const id = Number(visit.c.req.param('batch'));
  if (!Number.isSafeInteger(id) || id < 1 || id > 2 ** 31 - 1) return undefined;
  const batch = await visit.inTransaction((tx) => findBatch(tx, id));
  return batch && viewOf(visit, batch);
}

/** Undefined when the city has no such roster any more. */
export function viewOf(visit: ImportVisit, batch: Batch): BatchView | undefined {
  const roster = rosterOf(visit, batch.roster);
  if (!roster) return undefined;
  return {
    batch,
    roster,
    owner: departments[roster.owner],
    receivedAt: momentOf(batch.receivedAt),
    takenAt: batch.takenAt ? momentOf(batch.takenAt) : undefined,
    mayTake: visit.mayTake,
    mayDecide: visit.mayDecide,
  };
}

export const missing = ({ c }: Visit): Response | Promise<Response> => troublePage(c, 'missing');
