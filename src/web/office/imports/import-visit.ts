/** A visit to the lists of departments: keeping the register is the purpose of all of it, whatever was named for persons. */
import { mayDo, rightsOf } from '#access';
import type { Roster } from '#declarations';
import { departments } from '#declarations';
import { type Batch, findBatch } from '#registry';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import type { BatchView } from './import-view.ts';

export type ImportVisit = Visit & {
  readonly maySend: boolean;
  readonly mayTake: boolean;
  readonly mayDecide: boolean;
};

export function importVisit(given: Visit): ImportVisit {
  const visit = actingFor(given, 'registry');
  const { actor } = visit;
  const changes = rightsOf(actor.role).changes.some((purpose) => purpose === actor.purpose);
  return {
    ...visit,
    maySend: changes && mayDo(actor, 'send-roster'),
    mayTake: changes && mayDo(actor, 'take-roster'),
    mayDecide: changes && mayDo(actor, 'decide-match'),
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
