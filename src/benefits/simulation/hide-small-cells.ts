/** Who sees totals only sees no cell of fewer than five persons, and none that the others would give away. */
import type { Change, Effect, GroupChange } from './effect.ts';

const fewest = 5;

/** Null where it is hidden. */
export type ShownChange = { readonly [Key in keyof Change]: Change[Key] | null };
export type ShownGroup = ShownChange & Pick<GroupChange, 'by' | 'key'>;

export type ShownEffect = Omit<Effect, 'programmes' | 'persons'> & {
  readonly programmes: readonly (Omit<Effect['programmes'][number], keyof Change | 'groups'> &
    ShownChange & { readonly groups: readonly ShownGroup[] })[];
  readonly persons: ShownChange & {
    readonly groups: readonly ShownGroup[];
    readonly bins: readonly (Omit<Effect['persons']['bins'][number], 'persons'> & {
      readonly persons: number | null;
    })[];
  };
};

const small = (persons: number) => persons > 0 && persons < fewest;
const isSmall = ({ gainers, losers }: Change) => small(gainers) || small(losers);
const hidden: ShownChange = { gainers: null, losers: null, gained: null, lost: null };

const shown = <Of extends Change>(one: Of): Of | (Omit<Of, keyof Change> & ShownChange) =>
  isSmall(one) ? { ...one, ...hidden } : one;

export const hideSmallCells = (effect: Effect): ShownEffect => ({
  ...effect,
  programmes: effect.programmes.map((one) => ({ ...shown(one), groups: hideIn(one.groups) })),
  persons: {
    ...shown(effect.persons),
    groups: hideIn(effect.persons.groups),
    bins: hideBins(effect.persons.bins),
  },
});

function hideIn(groups: readonly GroupChange[]): ShownGroup[] {
  const of = Map.groupBy(groups, ({ by }) => by);
  return [...of.values()].flatMap((group) => {
    const away = hiddenAmong(group, isSmall, ({ gainers, losers }) => gainers + losers);
    return group.map((one) => (away.has(one) ? { ...one, ...hidden } : one));
  });
}

function hideBins(bins: Effect['persons']['bins']): ShownEffect['persons']['bins'] {
  const away = hiddenAmong(
    bins,
    ({ persons }) => small(persons),
    ({ persons }) => persons,
  );
  return bins.map((bin) => (away.has(bin) ? { ...bin, persons: null } : bin));
}

/** One hidden cell alone is the total without the others: then the smallest of these is hidden with it. */
function hiddenAmong<Cell>(
  cells: readonly Cell[],
  isHidden: (cell: Cell) => boolean,
  size: (cell: Cell) => number,
): ReadonlySet<Cell> {
  const away = new Set(cells.filter(isHidden));
  const [next] = cells
    .filter((cell) => !away.has(cell) && size(cell) > 0)
    .toSorted((a, b) => size(a) - size(b));
  if (away.size === 1 && next) away.add(next);
  return away;
}
