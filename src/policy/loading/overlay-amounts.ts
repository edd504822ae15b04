/** What a reform and what was decided since does to a parameter's dated values. */
import type { Month } from '#kernel';
import type { AnyAmounts, AnyDated, PercentOf } from '../language/parameter.ts';
import type { Offer } from '../language/programme.ts';
import type { Reform, ReformChange } from '../language/reform.ts';
import { roundedQuotient } from '../language/round.ts';
import { type Cell, isPercent, mostLocal } from './resolve.ts';

/** A value that a city decided after the law was written; it stands behind the declared ones and takes their place from its month on. */
export type AmountLine = {
  readonly programme: string;
  readonly parameter: string;
  readonly dated: AnyDated;
};

/** The offers with the lines, in their order. */
export const withLines = (offers: readonly Offer[], lines: readonly AmountLine[]): Offer[] =>
  offers.map((offer) => {
    const own = lines.filter(({ programme }) => programme === offer.programme.id);
    const amounts = Object.fromEntries(
      [...new Set([...Object.keys(offer.amounts), ...own.map(({ parameter }) => parameter)])].map((name) => [
        name,
        [
          ...(offer.amounts[name] ?? []),
          ...own.filter(({ parameter }) => parameter === name).map(({ dated }) => dated),
        ],
      ]),
    );
    return own.length > 0 ? { ...offer, amounts } : offer;
  });

export type AmountChange = Extract<ReformChange, { kind: 'set' | 'raise' }>;
type Interval = Pick<Reform, 'from' | 'until'>;

/** Floors are laws of others and stay. */
export function overlayAmounts(amounts: AnyAmounts, change: AmountChange, interval: Interval): AnyAmounts {
  const entries = amounts[change.parameter] ?? [];
  const paid = entries.filter(({ floor }) => !floor);
  const own = [...new Set(paid.map(({ county }) => county))];
  const scopes = change.kind === 'set' ? [change.county] : own;
  const of = (scope: string | undefined) => paid.filter(({ county }) => county === scope);
  return {
    ...amounts,
    [change.parameter]: [
      ...entries.filter(({ floor }) => floor),
      ...[...new Set([...own, ...scopes])].flatMap((scope) =>
        scopes.includes(scope) ? changedLines(paid, scope, { change, interval }) : of(scope),
      ),
    ],
  };
}

/**
 * From the reform's month on, one line for every month in which what is paid in this scope changes: inside the interval the changed
 * value, after it what would have been paid anyway. Before it everything is left as it was.
 */
function changedLines(
  paid: readonly AnyDated[],
  scope: string | undefined,
  { change, interval: { from, until } }: { change: AmountChange; interval: Interval },
): AnyDated[] {
  const seen = paid.filter(({ county }) => county === undefined || county === scope);
  const later = seen.map((dated) => dated.from).filter((month) => month > from);
  const months = [...new Set([from, ...(until ? [until] : []), ...later])].sort();
  const inside = (month: Month) => until === undefined || month < until;
  return [
    ...seen.filter((dated) => dated.county === scope && dated.from < from),
    ...months.flatMap((month): AnyDated[] => {
      const stands = mostLocal(seen.filter((dated) => dated.from <= month));
      if (!stands) return [];
      const { basis, state, value, announced } = stands;
      return [
        {
          from: month,
          basis,
          ...(announced && { announced }),
          ...(scope === undefined ? { layer: 'city' as const } : { layer: 'county' as const, county: scope }),
          ...(inside(month) ? { value: changedValue(value, change), state: 'assumed' } : { value, state }),
        },
      ];
    }),
  ];
}

function changedValue(value: AnyDated['value'], change: AmountChange): Cell | PercentOf {
  if (change.kind === 'set') return change.value;
  const raised = (of: number, rounding = change.rounding) =>
    roundedQuotient(of * (10_000 + change.tenThousandths), 10_000, rounding);
  if (isPercent(value))
    return { ...value, tenThousandths: raised(value.tenThousandths, { mode: 'half-up', unit: oneUnit }) };
  if (typeof value === 'number') return raised(value);
  return Object.fromEntries(Object.entries(value).map(([code, of]) => [code, raised(of)]));
}

const oneUnit = 1 as PercentOf['rounding']['unit'];
