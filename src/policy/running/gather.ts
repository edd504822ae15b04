/** Brings members' values together, for each household or as each person's kin. */
import { isKin } from '../language/kin.ts';
import { householdRoles } from '../language/situation.ts';
import type { Kin } from '../language/term.ts';
import type { Gather } from './compile.ts';
import type { LoopRows } from './loop.ts';
import type { Population } from './table.ts';

export function gather(
  { node, from, to, toHousehold, membersUnknown }: Gather & { kind: 'gather' },
  arrays: readonly unknown[],
  rows: LoopRows,
  population: Population,
) {
  const values = arrays[from] as Uint8Array | Float64Array;
  const out = arrays[to] as Uint8Array | Float64Array;
  const unknown = arrays[membersUnknown.slot] as Uint32Array;
  const { firstMember, role } = population;
  const fold = folds[node.take];
  for (let household = rows.householdFrom; household < rows.householdTo; household++) {
    const [first, last] = [firstMember[household]!, firstMember[household + 1]!];
    const hidden = (unknown[household]! & membersUnknown.bit) !== 0;
    if (toHousehold)
      out[household - rows.householdFrom] = hidden
        ? fold.unknown
        : fold.over(values, first - rows.from, last - rows.from, everyone);
    else
      for (let person = first; person < last; person++)
        out[person - rows.from] = hidden
          ? fold.unknown
          : fold.over(values, first - rows.from, last - rows.from, kinOf(node.who, role, person, rows.from));
  }
}

type Includes = (member: number) => boolean;

const everyone: Includes = () => true;

const kinOf =
  (kin: Kin, role: Uint8Array, person: number, from: number): Includes =>
  (member) =>
    isKin(
      householdRoles[role[person]!]!,
      kin,
      householdRoles[role[member + from]!]!,
      member + from === person,
    );

type Fold = {
  readonly unknown: number;
  over(values: ArrayLike<number>, first: number, last: number, includes: Includes): number;
};

/** Yes-no as 0, 1 unknown, 2; numbers with NaN for unknown, which every sum passes on. */
const folds: Readonly<Record<Gather['node']['take'], Fold>> = {
  any: {
    unknown: 1,
    over: (values, first, last, includes) => {
      let most = 0;
      for (let at = first; at < last; at++) if (includes(at) && values[at]! > most) most = values[at]!;
      return most;
    },
  },
  all: {
    unknown: 1,
    over: (values, first, last, includes) => {
      let least = 2;
      for (let at = first; at < last; at++) if (includes(at) && values[at]! < least) least = values[at]!;
      return least;
    },
  },
  count: {
    unknown: Number.NaN,
    over: (values, first, last, includes) => {
      let sum = 0;
      for (let at = first; at < last; at++)
        if (includes(at)) sum += values[at] === 1 ? Number.NaN : values[at]! / 2;
      return sum;
    },
  },
  sum: {
    unknown: Number.NaN,
    over: (values, first, last, includes) => {
      let sum = 0;
      for (let at = first; at < last; at++) if (includes(at)) sum += values[at]!;
      return sum;
    },
  },
  most: extreme(Math.max),
  least: extreme(Math.min),
};

/** Of nobody the most and the least are nothing. */
function extreme(better: (a: number, b: number) => number): Fold {
  return {
    unknown: Number.NaN,
    over(values, first, last, includes) {
      let found: number | undefined;
      for (let at = first; at < last; at++)
        if (includes(at)) found = found === undefined ? values[at]! : better(found, values[at]!);
      return found ?? 0;
    },
  };
}
