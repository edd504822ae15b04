/** What a grant brings about: whoever it is about is enrolled in what was asked for, from the month that the decision names. */
import type { CaseFile, Effects } from '#casework';
import type { Transaction } from '#database';
import type { City } from '#declarations';
import { firstDay } from '#kernel';
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
  if (state.outcome !== 'granted' || decision?.kind !== 'way-taken') return;
  const { fromMonth } = decision.given;
  const regular = city.offers.filter(
    ({ programme }) => programmes.includes(programme.id) && programme.of === subject.kind,
  );
  if (!fromMonth) return;
  for (const { programme } of regular) {
    const noted = await recordFact(tx, city, {
      name: enrolledFact(programme.id),
      subject: subject.id,
      value: true,
      from: firstDay(fromMonth),
      saidBy: `case ${id}`,
      at: decision.at,
    });
    if (!noted.ok && noted.refusal.because !== 'unknown-fact')
      throw new Error(`Case ${id} was granted, but nobody could be enrolled: ${noted.refusal.because}.`);
  }
}
