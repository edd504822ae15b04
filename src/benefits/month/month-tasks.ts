/** The jobs that the queue may run. */
import type { Task } from 'graphile-worker';
import { type Month, month } from '#kernel';
import { recomputeChangedMonths } from '../amounts/changed-months.ts';
import { openRegularReviews } from '../reviews/open-regular.ts';
import { recomputeLateMonths } from './late-facts.ts';
import { type MonthNeeds, runRefusal } from './month-run.ts';
import { runMonth, runMonths } from './run-months.ts';
import { type LastingMonthNeeds, withLawInForce } from './with-law-in-force.ts';

/**
 * What a job of months is told: one month, or all from the first to the last that are not closed; or what late facts touch, or what
 * amounts that were approved since change.
 */
export type MonthJob =
  | { readonly month: Month; readonly askedBy?: number }
  | { readonly first: Month; readonly last: Month; readonly askedBy?: number }
  | { readonly late: true; readonly askedBy?: number }
  | { readonly amounts: true; readonly askedBy?: number };

/** open-reviews: what is due today. run-month: a refusal ends the job with its sentence in the log; a failure lets the queue try again. */
export const benefitsTasks = (
  needs: LastingMonthNeeds,
): { readonly 'run-month': Task; readonly 'open-reviews': Task } => ({
  'run-month': async (payload, { logger }) => {
    const outcome = await perform(await withLawInForce(needs), payload as MonthJob);
    if (!outcome.ok) logger.warn(runRefusal(outcome.refusal).zh);
  },
  'open-reviews': async () => {
    const { reviews: reviewing, paid = new Set(), ...rest } = await withLawInForce(needs);
    if (reviewing) await openRegularReviews({ ...rest, policy: rest.law.policy, paid, reviewing });
  },
});

/** A line for the queue's clock: every night. */
export const benefitsCrontab = '40 19 * * * open-reviews';

function perform(needs: MonthNeeds, job: MonthJob) {
  if ('late' in job) return recomputeLateMonths(needs, job);
  if ('amounts' in job) return recomputeChangedMonths(needs, job);
  if ('month' in job) return runMonth(needs, { ...job, month: month(job.month) });
  return runMonths(needs, { ...job, first: month(job.first), last: month(job.last) });
}
