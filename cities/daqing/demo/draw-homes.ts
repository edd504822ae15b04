import { type Month, monthNumber } from '#kernel';
import { someDayIn } from './calendar.ts';
import { type Chance, chanceOf, pick } from './chance.ts';
import type { Certificates } from './draw-certificates.ts';
import type { Population } from './people.ts';
import { storyPersons } from './stories.ts';

/** By head of household: the day on which works were accepted as yyyymmdd, 0 where the home was surveyed and waits. */
export type Homes = ReadonlyMap<number, number>;

/** The plan counts 1,156 homes in the thirteenth plan; of the 2,540 to 2025 nearly all, and some since; the waiting are our guess. */
const changedBefore2021 = 1156 / 68000;
const changedSince = 2410 / 68000;
const waiting = 1100 / 68000;

type Needs = { population: Population; certificates: Certificates; seed: number; month: Month };

export function drawHomes({ population: { people, households }, certificates, seed, month }: Needs): Homes {
  const chance = chanceOf(seed, 'homes');
  const inNeed = certificates.holders.filter(
    (person) =>
      person >= storyPersons && [1, 4, 7].includes(people.category[person]!) && people.grade[person]! <= 3,
  );
  const heads = [...new Set(Array.from(inNeed, (person) => households.first[people.household[person]!]!))];
  const count = (share: number) => Math.round(certificates.holders.length * share);
  const [before, since, wait] = [count(changedBefore2021), count(changedSince), count(waiting)];
  const chosen = shuffled(pick(heads, { count: before + since + wait, chance }), chance);
  const now = monthNumber(month);
  const first = (year: number) => year * 12;
  return new Map(
    chosen.map((head, at) => {
      if (at < before) return [head, someDayIn(first(2016) + chance.below(60), chance)];
      if (at < before + since)
        return [head, someDayIn(first(2021) + chance.below(now - first(2021) - 1), chance)];
      return [head, 0];
    }),
  );
}

const shuffled = (heads: Int32Array, chance: Chance): number[] =>
  Array.from(heads, (head) => ({ head, key: chance.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ head }) => head);
