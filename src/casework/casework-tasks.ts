/** The jobs of casework that the queue runs. */
import type { Task } from 'graphile-worker';
import type { CaseworkNeeds } from './needs.ts';
import { passTime } from './pass-time.ts';

/** pass-time: every hour; a second one at the same time does no harm. */
export const caseworkTasks = (needs: CaseworkNeeds): { readonly 'pass-time': Task } => ({
  'pass-time': async () => void (await passTime(needs)),
});

/** A line for the queue's clock: at the fifth minute of each hour. */
export const caseworkCrontab = '5 * * * * pass-time';
