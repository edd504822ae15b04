/** Where a month contradicts an enrolment – a death, a move, another grade, a prison, another benefit – a person looks: a review is opened once. */
import { type CaseToOpen, openMany, procedureOf } from '#casework';
import type { Transaction } from '#database';
import { formatMonth, type Month, type Text } from '#kernel';
import type { EnrolledInMonth } from '#payments';
import { explain, type Policy } from '#policy';
import type { Reviewing } from '../month/month-run.ts';
import { situationOf } from '../month/situation-of.ts';
import { type Frozen, rowsById } from '../snapshot/frozen.ts';
import { type Contradicted, listToReview, type ToReview } from './review-store.ts';

export type OpenReviews = {
  readonly policy: Policy;
  readonly frozen: Frozen;
  readonly month: Month;
  readonly at: Date;
  readonly enrolled: readonly EnrolledInMonth[];
  readonly reviewing: Reviewing;
};

/** In the transaction that closes the month. One case for a subject, with all its programmes that are contradicted. Gives how many are new. */
export async function openReviews(
  tx: Transaction,
  { policy, frozen, month, at, enrolled, reviewing }: OpenReviews,
): Promise<number> {
  const { rule } = reviewing;
  const contradicted = enrolled.flatMap(({ programme, of, subjects, outcomes }): Contradicted[] =>
    subjects.flatMap((subject, at) => (outcomes[at] === 0 ? [{ programme, kind: of, subject }] : [])),
  );
  const found = await listToReview(tx, contradicted, { month, ...rule });
  const bySubject = Map.groupBy(found, ({ kind, subject }) => `${kind}/${subject}`);
  const rows = { person: rowsById(frozen.ids.person), household: rowsById(frozen.ids.household) };
  const cases = [...bySubject].map(
    ([who, all]): CaseToOpen => ({
      key: `review/${who}/${month}`,
      subject: { kind: all[0]!.kind, id: all[0]!.subject, person: all[0]!.person },
      programmes: all.map(({ programme }) => programme),
      area: all[0]!.village,
      why: whyOf(all, { policy, frozen, month, rowOf: ({ kind, subject }) => rows[kind][subject] ?? -1 }),
    }),
  );
  return await openMany(tx, reviewing, {
    procedure: procedureOf(reviewing, { id: rule.procedure }),
    at,
    cases,
  });
}

type Telling = Pick<OpenReviews, 'policy' | 'frozen' | 'month'> & {
  readonly rowOf: (of: ToReview) => number;
};

/** Each programme with the conditions that are not met, as the law says them. */
function whyOf(all: readonly ToReview[], { policy, frozen, month, rowOf }: Telling): Text {
  const each = all.map((one): Text => {
    const title = policy.programmes.find(({ id }) => id === one.programme)!.title;
    const row = rowOf(one);
    if (row < 0) return title;
    const situation = situationOf(policy, frozen, { subject: one.kind, row });
    const unmet = explain(policy, one.programme, situation, month).verdicts.filter(
      ({ holds }) => holds === false,
    );
    return {
      zh: `${title.zh}：不符合“${unmet.map(({ says }) => says.zh).join('”“')}”`,
      en: `${title.en}: not met: ${unmet.map(({ says }) => says.en).join('; ')}`,
    };
  });
  return {
    zh: `${formatMonth(month, 'zh')}认定。${each.map(({ zh }) => zh).join('；')}。`,
    en: `Determination of ${formatMonth(month, 'en')}. ${each.map(({ en }) => en).join('. ')}.`,
  };
}
