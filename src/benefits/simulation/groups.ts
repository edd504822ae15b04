/** Which groups each person belongs to: numbers by row, and what each number stands for. */
import type { Month } from '#kernel';
import { monthNumber } from '#kernel';
import type { Policy, Population, Table } from '#policy';
import type { Change, GroupChange, Grouping } from './effect.ts';

export type Groups = {
  readonly by: Grouping;
  readonly keys: readonly string[];
  readonly of: Uint8Array;
};

/** The last begins where it is named: 80 and over. */
const ageBands = [0, 7, 16, 18, 30, 45, 60, 80] as const;

export const countyGroups = ({ counties }: Policy, { county }: Table): Groups => ({
  by: 'county',
  keys: ['', ...counties],
  of: county,
});

export function personGroups(policy: Policy, { person }: Population, month: Month): Groups[] {
  return [
    countyGroups(policy, person),
    choiceGroups(person, 'category', 'disabilityCategory'),
    choiceGroups(person, 'grade', 'disabilityGrade'),
    ageGroups(person, month),
    choiceGroups(person, 'sex', 'sex'),
  ];
}

function choiceGroups(table: Table, by: Grouping, fact: string): Groups {
  const column = table.columns.get(fact);
  const of = new Uint8Array(table.rows);
  if (!column) return { by, keys: [''], of };
  const unknown = table.unknown[column.word]!;
  for (let row = 0; row < table.rows; row++)
    of[row] = (unknown[row]! & column.bit) === 0 ? column.values[row]! + 1 : 0;
  return { by, keys: ['', ...Object.keys(column.fact.codes ?? {})], of };
}

function ageGroups(table: Table, month: Month): Groups {
  const column = table.columns.get('bornOn');
  const of = new Uint8Array(table.rows);
  if (!column) return { by: 'age', keys: [''], of };
  const unknown = table.unknown[column.word]!;
  const now = monthNumber(month);
  for (let row = 0; row < table.rows; row++) {
    if ((unknown[row]! & column.bit) !== 0) continue;
    const born = column.values[row]!;
    const years = Math.floor(
      (now - Math.floor(born / 10_000) * 12 - (Math.floor(born / 100) % 100) + 1) / 12,
    );
    of[row] = ageBands.findLastIndex((from) => years >= from) + 1;
  }
  return {
    by: 'age',
    keys: [
      '',
      ...ageBands.map((from, at) =>
        at + 1 < ageBands.length ? `${from}-${ageBands[at + 1]! - 1}` : `${from}+`,
      ),
    ],
    of,
  };
}

type Tally = { gainers: number; losers: number; gained: number; lost: number };
export const noChange = (): Tally => ({ gainers: 0, losers: 0, gained: 0, lost: 0 });

/** Counts each row's change: in all, and in each group. `gains` is +1 or −1 also where no money changes. */
export function changeCounter(groups: readonly Groups[]) {
  const all = noChange();
  const tallies = groups.map(({ keys }) => keys.map(noChange));
  const add = (tally: Tally, change: number, gains: number) => {
    if (gains > 0) {
      tally.gainers += 1;
      tally.gained += change;
    } else {
      tally.losers += 1;
      tally.lost -= change;
    }
  };
  return {
    count(row: number, change: number, gains: number) {
      add(all, change, gains);
      for (let at = 0; at < groups.length; at++) add(tallies[at]![groups[at]!.of[row]!]!, change, gains);
    },
    counted: (): Change & { groups: GroupChange[] } => ({
      ...all,
      groups: groups.flatMap(({ by, keys }, at) =>
        tallies[at]!.flatMap((tally, key) =>
          tally.gainers + tally.losers > 0 ? [{ by, key: keys[key]!, ...tally }] : [],
        ),
      ),
    }),
  };
}
