import { dayOf, done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { addDays } from '../tasks/outcome.ts';
import type { Planned } from './assess-warning.ts';
import { daysToNextVisit, type Ending } from './warning.ts';
import { addFollowUp, endFollowUp, findWarning, moveWarning } from './warning-store.ts';
import { type NotThere, workOnWarning } from './work-on-warning.ts';

type Needs = Pick<OutreachNeeds, 'database'>;

export type PlanRefused = NotThere | { because: 'plan-missing' };

/** One more measure or visit for a family at risk. */
export async function planFollowUp(
  needs: Needs,
  doer: Doer,
  { warning: id, ...plan }: Planned & { readonly warning: number },
): Promise<Result<undefined, PlanRefused>> {
  if (plan.said.trim() === '' || plan.due < dayOf(doer.at)) return refuse({ because: 'plan-missing' });
  return workOnWarning<never>(needs, doer, {
    id,
    state: 'confirmed',
    name: 'planned',
    details: { said: plan.said, due: plan.due },
    work: async (tx, { due }) => {
      await addFollowUp(tx, { warning: id, ...plan });
      await moveWarning(tx, { id, state: 'confirmed', due: plan.due < due ? plan.due : due });
      return done(undefined);
    },
  });
}

export type FollowUpRefused = NotThere | { because: 'found-missing' } | { because: 'no-such-follow-up' };

/** What came of a measure or a visit. Until the risk is closed there is always a next day on which to look. */
export async function recordFollowUp(
  needs: Needs,
  doer: Doer,
  {
    warning: id,
    followUp,
    found,
  }: { readonly warning: number; readonly followUp: number; readonly found: string },
): Promise<Result<undefined, FollowUpRefused>> {
  if (found.trim() === '') return refuse({ because: 'found-missing' });
  return workOnWarning<{ because: 'no-such-follow-up' }>(needs, doer, {
    id,
    state: 'confirmed',
    name: 'followed',
    details: { found },
    work: async (tx, warning) => {
      const open = warning.followUps.find((one) => one.id === followUp && one.doneAt === null);
      if (!open) return refuse({ because: 'no-such-follow-up' });
      await endFollowUp(tx, { id: followUp, found, at: doer.at });
      const next = (await findWarning(tx, id))!.followUps.find(({ doneAt }) => doneAt === null);
      await moveWarning(tx, {
        id,
        state: 'confirmed',
        due: next?.due ?? addDays(dayOf(doer.at), daysToNextVisit),
      });
      return done(undefined);
    },
  });
}

export type CloseRefused = NotThere | { because: 'why-missing' } | { because: 'still-planned' };

/** A person says that the risk is over; no run of a month ever does. */
export async function closeWarning(
  needs: Needs,
  doer: Doer,
  { warning: id, because, why }: { readonly warning: number; readonly because: Ending; readonly why: string },
): Promise<Result<undefined, CloseRefused>> {
  if (why.trim() === '') return refuse({ because: 'why-missing' });
  return workOnWarning<{ because: 'still-planned' }>(needs, doer, {
    id,
    state: 'confirmed',
    name: 'closed',
    details: { why, because },
    work: async (tx, { followUps }) => {
      if (followUps.some(({ doneAt }) => doneAt === null)) return refuse({ because: 'still-planned' });
      await moveWarning(tx, { id, state: 'closed', due: dayOf(doer.at), because });
      return done(undefined);
    },
  });
}
