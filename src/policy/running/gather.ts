/** Brings members' values together, for each household or as each person's kin. */
import { isKin } from '../language/kin.ts';
import { householdRoles, mostMembers } from '../language/situation.ts';
import type { Gathering, Kin } from '../language/term.ts';
import type { Gather } from './compile.ts';
import type { LoopRows } from './loop.ts';
import type { Population } from './table.ts';

type Values = Uint8Array | Float64Array;

export function gather(
  step: Gather,
  arrays: readonly unknown[],
  rows: LoopRows,
  population: Population,
): void {
  const values = arrays[step.from] as Values;
  const out = arrays[step.to] as Values;
  const hidden = arrays[step.membersUnknown.slot] as Uint32Array;
  const { firstMember } = population;
  const { take, who } = step.node;
  const among = step.toHousehold ? undefined : kinTable(who);
  for (let household = rows.householdFrom; household < rows.householdTo; household++) {
    const [first, last] = [firstMember[household]!, firstMember[household + 1]!];
    const unknown = (hidden[household]! & step.membersUnknown.bit) !== 0 || last - first > mostMembers;
    if (!among)
      out[household - rows.householdFrom] = unknown
        ? unknownOf(take)
        : fold(take, values, first - rows.from, last - rows.from);
    else if (unknown) out.fill(unknownOf(take), first - rows.from, last - rows.from);
    else
      gatherKin({
        among,
        who,
        take,
        values,
        out,
        first,
        last,
        from: rows.from,
        role: population.role,
      });
  }
}

type KinRows = {
  readonly among: Uint8Array;
  readonly who: Kin;
  readonly take: Gathering;
  readonly values: Values;
  readonly out: Values;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly role: Uint8Array;
};

const scratch = new Float64Array(mostMembers);
const roles = householdRoles.length;

/** Each member sees the others by their roles; itself only where everyone counts. */
function gatherKin({ among, who, take, values, out, first, last, from, role }: KinRows): void {
  for (let person = first; person < last; person++) {
    let found = 0;
    for (let other = first; other < last; other++)
      if (other === person ? who === 'everyone' : among[role[person]! * roles + role[other]!] === 1)
        scratch[found++] = values[other - from]!;
    out[person - from] = fold(take, scratch, 0, found);
  }
}

const tables = new Map<Kin, Uint8Array>();

/** Whether one role stands so to another, for two different members. */
function kinTable(kin: Kin): Uint8Array {
  const known = tables.get(kin);
  if (known) return known;
  const table = Uint8Array.from(
    householdRoles.flatMap((role) => householdRoles.map((other) => (isKin(role, kin, other, false) ? 1 : 0))),
  );
  tables.set(kin, table);
  return table;
}

const unknownOf = (take: Gathering) => (take === 'any' || take === 'all' ? 1 : Number.NaN);

/** Yes-no as 0, 1 unknown, 2; numbers with NaN for unknown, which every sum passes on. Of nobody the most and the least are nothing. */
function fold(take: Gathering, values: ArrayLike<number>, first: number, last: number): number {
  let folded = take === 'all' ? 2 : 0;
  for (let at = first; at < last; at++) {
    const value = values[at]!;
    if (take === 'sum') folded += value;
    else if (take === 'count') folded += value === 1 ? Number.NaN : value / 2;
    else if (take === 'any') folded = value > folded ? value : folded;
    else if (take === 'all') folded = value < folded ? value : folded;
    else if (at === first) folded = value;
    else folded = take === 'most' ? Math.max(folded, value) : Math.min(folded, value);
  }
  return folded;
}
