/** What a decision brings about: a grant enrols in what was asked for from the month that it names; a refusal that names one ends the enrolment with it. */
import type { Action, CaseFile, Effects } from '#casework';
import type { Transaction } from '#database';
import { type City, isEnding, type Procedure } from '#declarations';
import { firstDay, type Month } from '#kernel';
import { enrolledFact } from '#policy';
import { recordFact } from '#registry';

/**
 * By procedure, for those that decide on money. A programme of which nobody keeps a list of who is enrolled has no such fact, and none is
 * noted. Runs in the transaction of the decision: both stand, or neither.
 */
export function enrolWhenGranted(city: Pick<City, 'facts' | 'rosters' | 'procedures' | 'offers'>): Effects {
  const deciding = city.procedures.filter(({ decides }) => decides === 'money');
  return Object.fromEntries(deciding.map(({ id }) => [id, (tx, file) => enrol(tx, city, file)]));
}

async function enrol(
  tx: Transaction,
  city: Pick<City, 'facts' | 'rosters' | 'offers'>,
  { id, state, subject, programmes, actions }: CaseFile,
): Promise<void> {
  const decision = actions.at(-1);
  if (decision?.kind !== 'way-taken') return;
  if (state.outcome !== 'granted' && state.outcome !== 'refused') return;
  const fromMonth =
    decision.given.fromMonth ??
    (state.outcome === 'granted' ? stoppedFrom(state.procedure, actions) : undefined);
  const regular = city.offers.filter(
    ({ programme }) => programmes.includes(programme.id) && programme.of === subject.kind,
  );
  if (!fromMonth) return;
  for (const { programme } of regular) {
    const noted = await recordFact(tx, city, {
      name: enrolledFact(programme.id),
      subject: subject.id,
      value: state.outcome === 'granted',
      from: firstDay(fromMonth),
      saidBy: `case ${id}`,
      at: decision.at,
    });
    if (!noted.ok && noted.refusal.because !== 'unknown-fact')
      throw new Error(
        `Case ${id} was decided, but the enrolment could not be noted: ${noted.refusal.because}.`,
      );
  }
}

/** From when it was ended by a decision of this case that an appeal has set aside. */
function stoppedFrom({ stages }: Procedure, actions: readonly Action[]): Month | undefined {
  const stop = actions.findLast((action) => {
    if (action.kind !== 'way-taken') return false;
    const stage = stages[action.stage]!;
    const into = isEnding(stage) ? undefined : stages[stage.ways[action.way]!.to];
    return into !== undefined && isEnding(into) && into.ends === 'refused';
  });
  return stop?.kind === 'way-taken' ? stop.given.fromMonth : undefined;
}
