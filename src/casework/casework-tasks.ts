/** The jobs of casework that the queue runs. */
import type { Task } from 'graphile-worker';
import { dropOldDrafts } from './application/drop-drafts.ts';
import { followMoves } from './follow-moves.ts';
import type { CaseworkNeeds } from './needs.ts';
import { passTime } from './pass-time.ts';

/** pass-time every hour, with the cases of whoever moved, drop-drafts every night; a second one at the same time does no harm. */
export const caseworkTasks = (
  needs: CaseworkNeeds,
): { readonly 'pass-time': Task; readonly 'drop-drafts': Task } => ({
  'pass-time': async () => {
    await followMoves(needs);
    await passTime(needs);
  },
  'drop-drafts': async () => void (await dropOldDrafts(needs)),
});

/** Lines for the queue's clock: at the fifth minute of each hour, and in the night. */
export const caseworkCrontab = '5 * * * * pass-time\n20 19 * * * drop-drafts';
