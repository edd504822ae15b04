import { type Day, dayOf, done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import type { FollowUpKind } from './warning.ts';
import { addFollowUp, moveWarning } from './warning-store.ts';
import { type NotThere, workOnWarning } from './work-on-warning.ts';

export type Planned = { readonly kind: FollowUpKind; readonly said: string; readonly due: Day };
export type Assessment = { readonly warning: number; readonly why: string } & (
  | { readonly found: 'no-risk' }
  /** A risk is confirmed only with what will be done about it. */
  | { readonly found: 'confirmed'; readonly plan: Planned }
);
export type AssessRefused = NotThere | { because: 'why-missing' } | { because: 'plan-missing' };

/** The township says whether the risk is there, and why. */
export async function assessWarning(
  needs: Pick<OutreachNeeds, 'database'>,
  doer: Doer,
  assessment: Assessment,
): Promise<Result<undefined, AssessRefused>> {
  const { warning: id, why, found } = assessment;
  const today = dayOf(doer.at);
  if (why.trim() === '') return refuse({ because: 'why-missing' });
  const plan = found === 'confirmed' ? assessment.plan : undefined;
  if (plan && (plan.said.trim() === '' || plan.due < today)) return refuse({ because: 'plan-missing' });
  return workOnWarning<never>(needs, doer, {
    id,
    state: 'raised',
    name: found,
    details: { why, ...(plan && { said: plan.said, due: plan.due }) },
    work: async (tx) => {
      if (plan) {
        await addFollowUp(tx, { warning: id, ...plan });
        await moveWarning(tx, { id, state: 'confirmed', due: plan.due });
      } else await moveWarning(tx, { id, state: 'closed', due: today, because: 'no-risk' });
      return done(undefined);
    },
  });
}
