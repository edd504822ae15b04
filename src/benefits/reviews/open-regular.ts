/** Whoever receives is looked at once a year at the least, a few each day, so that nobody's desk is flooded. */
import { type CaseToOpen, openMany, procedureOf } from '#casework';
import type { Database } from '#database';
import { type Day, dayOf, done, formatDay, type Text } from '#kernel';
import { enrolledFact, type Policy } from '#policy';
import type { Reviewing } from '../month/month-run.ts';
import { countRegular, type LongUnseen, listLongUnseen } from './review-store.ts';

export type RegularReviews = {
  readonly database: Database;
  readonly policy: Policy;
  readonly clock: () => Date;
  /** Ids of the programmes that are paid in money. */
  readonly paid: ReadonlySet<string>;
  readonly reviewing: Reviewing;
};

/** Opens what is due today, once however often it is asked. Gives how many are new. */
export async function openRegularReviews(needs: RegularReviews): Promise<number> {
  const { database, policy, clock, paid, reviewing } = needs;
  const { regular, procedure: id } = reviewing.rule;
  if (!regular) return 0;
  const at = clock();
  const on = dayOf(at);
  const programmes = policy.programmes.filter(
    (one) => paid.has(one.id) && one.of !== 'employer' && one.of !== 'provider',
  );
  const { value } = await database.work(async (tx) => {
    const left = regular.mostADay - (await countRegular(tx, id, on));
    if (left <= 0) return done(0);
    const found = await listLongUnseen(tx, {
      enrolled: new Map(programmes.map((one) => [enrolledFact(one.id), one.id])),
      deciding: reviewing.procedures.filter(({ decides }) => decides === 'money').map((one) => one.id),
      ...{ on, everyMonths: regular.everyMonths, most: left },
    });
    const cases = found.map((one) => caseOf(one, on));
    return done(await openMany(tx, reviewing, { procedure: procedureOf(reviewing, { id }), at, cases }));
  });
  return value;
}

/** Its key lets a subject come round once a year. */
const caseOf = ({ kind, subject, person, village, programmes, seen }: LongUnseen, on: Day): CaseToOpen => ({
  key: `regular-review/${kind}/${subject}/${on.slice(0, 4)}`,
  subject: { kind, id: subject, person },
  programmes,
  area: village,
  why: whyOf(seen),
});

const whyOf = (seen: Day): Text => ({
  zh: `定期复核：${formatDay(seen, 'zh')}以后没有核对过。`,
  en: `A regular review: nobody has looked since ${formatDay(seen, 'en')}.`,
});
