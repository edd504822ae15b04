/**
 * The month: facts are frozen, the loops run, and what they change in what stands is written. Whatever is cut off on the way leaves
 * nothing behind but a run marked as running, which `resumeRuns` takes up again.
 */
import { addMonths, done, type Month, monthsBetween, type Result, refuse } from '#kernel';
import { type Extract, lastDayCount } from '../snapshot/extract.ts';
import { freeze } from '../snapshot/freeze.ts';
import type { Frozen } from '../snapshot/frozen.ts';
import { populate } from '../snapshot/populate.ts';
import { readRegister } from '../snapshot/register-store.ts';
import { type BeginRun, beginRun } from './begin-run.ts';
import { closeMonth } from './close-month.ts';
import { type Computed, computeMonth, sumOf } from './compute-month.ts';
import type { MonthNeeds, MonthRun, RunRefused, RunStep, RunTotals } from './month-run.ts';
import { type Places, placesOf } from './places.ts';
import { recomputeMonth } from './recompute-month.ts';
import { dropRun, failRun, findClosed, finishRun, listRuns, lockRun, moveRun } from './run-store.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';

type Asked = Omit<BeginRun, 'month'>;

/** Closes a month, or recomputes it beside what stands when it is closed already. */
export async function runMonth(needs: MonthNeeds, asked: BeginRun): Promise<Result<MonthRun, RunRefused>> {
  const outcome = await runEach(needs, [asked.month], asked);
  return outcome.ok ? done(outcome.value[0]!) : outcome;
}

/** Closes the months from the first to the last that are not closed yet; the register is read once. */
export async function runMonths(
  needs: MonthNeeds,
  { first, last, ...asked }: Asked & { readonly first: Month; readonly last: Month },
): Promise<Result<MonthRun[], RunRefused>> {
  const closed = await needs.database.work(async (tx) => done(await findClosed(tx)));
  return runEach(
    needs,
    monthsBetween(first, last).filter((month) => !closed.value.has(month)),
    asked,
  );
}

/** Recomputes closed months, each beside what stands. */
export const recomputeMonths = (
  needs: MonthNeeds,
  { months, ...asked }: Asked & { readonly months: readonly Month[] },
): Promise<Result<MonthRun[], RunRefused>> => runEach(needs, months, asked);

/** Takes up every run that a crash cut off; for the start, when nobody else can be running one. */
export async function resumeRuns(needs: MonthNeeds): Promise<Result<MonthRun[], RunRefused>> {
  const cutOff = await needs.database.work(async (tx) => done(await listRuns(tx, { state: 'running' })));
  const runs: MonthRun[] = [];
  for (const { month, kind, knownAt, id } of cutOff.value.toReversed()) {
    const resume = kind === 'closing';
    if (!resume) await needs.database.work(async (tx) => done(await dropRun(tx, id)));
    const run = await runMonth(needs, { month, knownAt, resume });
    if (run.ok) runs.push(run.value);
    else if (run.refusal.because !== 'running') return run;
  }
  return done(runs);
}

async function runEach(
  needs: MonthNeeds,
  months: readonly Month[],
  asked: Asked,
): Promise<Result<MonthRun[], RunRefused>> {
  const runs: MonthRun[] = [];
  let read: Read | undefined;
  let before: { frozen: Frozen; knownAt: Date } | undefined;
  for (const month of months) {
    const watch = stopwatch(needs.clock);
    const begun = await needs.database.work((tx) => beginRun(tx, needs, { ...asked, month }));
    if (!begun.ok) return begun;
    const run = begun.value;
    try {
      if (read?.extract.knownAt.getTime() !== run.knownAt.getTime())
        read = await readFor(needs, { first: month, last: months.at(-1)!, knownAt: run.knownAt });
      watch.lap('read');
      const ran = await perform(needs, run, { read, before, watch });
      if (!ran.ok) return ran;
      before = { frozen: ran.value.frozen, knownAt: run.knownAt };
      runs.push(ran.value.run);
    } catch (error) {
      await needs.database.work(async (tx) => done(await failRun(tx, run, String(error))));
      throw error;
    }
  }
  return done(runs);
}

/** How many months back each fact is asked for by anybody. */
function askedByAll(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const asked of all)
    for (const [name, back] of asked) most.set(name, Math.max(back, most.get(name) ?? 0));
  return most;
}

type Read = { readonly extract: Extract; readonly places: Places };

async function readFor(
  { database, law: { sources }, afterClosing }: MonthNeeds,
  { first, last, knownAt }: { first: Month; last: Month; knownAt: Date },
): Promise<Read> {
  const dayBack = (months: number) => lastDayCount(addMonths(first, -months));
  const asked = askedByAll([sources.asked, afterClosing?.facts ?? new Map()]);
  const extract = await database.work(
    async (tx) =>
      done(
        await readRegister(tx, {
          facts: [...asked].map(([name, back]) => ({ name, from: dayBack(back) })),
          from: dayBack(Math.max(0, ...asked.values())),
          until: lastDayCount(last),
          knownAt,
        }),
      ),
    { isolation: 'repeatable read' },
  );
  return { extract: extract.value, places: placesOf(extract.value) };
}

type Material = {
  readonly read: Read;
  readonly before: { readonly frozen: Frozen; readonly knownAt: Date } | undefined;
  readonly watch: Stopwatch;
};

async function perform(
  needs: MonthNeeds,
  run: MonthRun,
  material: Material,
): Promise<Result<{ run: MonthRun; frozen: Frozen }, RunRefused>> {
  const { law, database } = needs;
  const { read, watch } = material;
  await step(needs, run, 'computing', 0.4);
  const { policy, sources } = law;
  const frozen = populate({ policy, sources, extract: read.extract, month: run.month });
  watch.lap('populate');
  const freezing = freeze(frozen, law.lawHash);
  watch.lap('freeze');
  const computed = computeMonth(law, frozen);
  watch.lap('loop');
  await step(needs, run, 'writing', 0.6);
  const snapshot = await freezing;
  watch.lap('freeze');
  const outcome = await database.work(async (tx) => {
    if (!(await lockRun(tx, run))) return refuse({ because: 'running', month: run.month });
    const totals = await write({ needs, run, computed, material, tx });
    const end = { snapshot, resultHash: computed.hash, persons: frozen.ids.person.length, totals };
    const finishedAt = needs.clock();
    return done(await finishRun(tx, run, { ...end, timings: watch.laps, finishedAt }));
  });
  return outcome.ok ? done({ run: outcome.value, frozen }) : outcome;
}

type Writing = {
  readonly needs: MonthNeeds;
  readonly run: MonthRun;
  readonly computed: Computed;
  readonly material: Material;
  readonly tx: Parameters<typeof closeMonth>[0];
};

async function write({ needs, run, computed, material, tx }: Writing): Promise<RunTotals> {
  const { law, afterClosing, clock } = needs;
  const { read, before, watch } = material;
  const totals = sumOf(computed.totals);
  if (run.kind === 'recomputing')
    return { ...totals, differences: await recomputeMonth(tx, { law, run, computed, paid: needs.paid }) };
  const isBefore = before?.frozen.month === addMonths(run.month, -1);
  await closeMonth(tx, {
    law,
    run,
    computed,
    places: read.places,
    paid: needs.paid,
    reviews: needs.reviews,
    before: isBefore ? before : undefined,
    lap: watch.lap,
  });
  await afterClosing?.follow(tx, { month: run.month, at: clock(), extract: read.extract });
  watch.lap('follow');
  return totals;
}

const step = ({ database }: MonthNeeds, run: MonthRun, to: RunStep, progress: number) =>
  database.work(async (tx) => done(await moveRun(tx, run, to, progress)));
