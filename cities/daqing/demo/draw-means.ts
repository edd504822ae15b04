import type { Month } from '#kernel';
import { monthsBefore, yearsAt } from './calendar.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Certificates } from './draw-certificates.ts';
import { membersOf, type Population } from './people.ts';
import { stories } from './stories.ts';

/** What a household lives on in the last month; `left` was in dibao within two years, `watched` was checked and has some more. */
export const means = { none: 0, dibao: 1, nearDibao: 2, tekun: 3, left: 4, watched: 5 } as const;

/** By household; days as yyyymmdd, 0 is none. */
export type Means = { readonly kind: Uint8Array; readonly from: Int32Array; readonly until: Int32Array };

/** Of 68,000 holders 8,495 are in dibao at the end of 2020: the plan's own figure. */
const dibaoShare = 8495 / 68000;
const tekunShare = 1150 / 68000;
const nearDibaoShare = 1900 / 68000;

type Needs = { population: Population; certificates: Certificates; seed: number; month: Month };

/** Draws tekun first, then dibao until exactly the share of holders is reached, then those near to it. */
export function drawMeans({ population, certificates, seed, month }: Needs): Means {
  const chance = chanceOf(seed, 'means');
  const { count } = population.households;
  const drawn = { kind: new Uint8Array(count), from: new Int32Array(count), until: new Int32Array(count) };
  const holders = certificates.holders.length;
  const goal = (share: number) => Math.round(holders * share);
  const hands = { population, certificates, month, chance, drawn, order: shuffled(count, chance) };
  tellStories(hands);
  const inStories = stories.filter((story) => story.means === 'dibao').length;
  draw(hands, { kind: means.tekun, holders: goal(tekunShare), may: mayBeTekun });
  draw(hands, { kind: means.dibao, holders: goal(dibaoShare) - inStories, may: mayBeDibao });
  draw(hands, { kind: means.nearDibao, holders: goal(nearDibaoShare), may: () => true });
  draw(hands, { kind: means.left, holders: goal(0.006), may: () => true });
  draw(hands, { kind: means.watched, holders: goal(0.012), may: () => true });
  return drawn;
}

/** Some came in the two months that are compared. */
const lately = { least: 0, most: 1 };

type Hands = Omit<Needs, 'seed'> & { chance: Chance; drawn: Means; order: Int32Array };
type Judge = (hands: Hands, household: number) => boolean;

function draw(hands: Hands, { kind, holders, may }: { kind: number; holders: number; may: Judge }): void {
  const { drawn, population, certificates, month, chance, order } = hands;
  let missing = holders;
  for (const household of order) {
    if (missing === 0) return;
    if (drawn.kind[household] !== means.none || !may(hands, household)) continue;
    const having = membersOf(population, household).filter(
      (person) => certificates.standing[person] === 1,
    ).length;
    if (having === 0 || having > missing) continue;
    missing -= having;
    drawn.kind[household] = kind;
    drawn.from[household] = monthsBefore(
      month,
      chance.happens(0.025) ? lately : { least: 2, most: 58 },
      chance,
    );
    if (kind === means.left) {
      drawn.from[household] = monthsBefore(month, { least: 25, most: 58 }, chance);
      drawn.until[household] = monthsBefore(month, { least: 0, most: chance.happens(0.4) ? 1 : 23 }, chance);
    }
  }
}

function tellStories({ drawn, month, chance }: Hands): void {
  stories.forEach((story, household) => {
    if (story.means === 'none') return;
    drawn.kind[household] = story.means === 'dibao' ? means.dibao : means.nearDibao;
    drawn.from[household] = monthsBefore(month, { least: 12, most: 40 }, chance);
  });
}

/** Old or severely disabled and alone: nobody has a duty to support them. */
const mayBeTekun: Judge = ({ population: { people, households }, month, chance }, household) => {
  const person = households.first[household]!;
  if (households.size[household] !== 1 || people.grade[person] === 0) return false;
  const old = yearsAt(people.born[person]!, month) >= 60;
  const unableToWork = people.grade[person]! <= 2 && [4, 5, 6].includes(people.category[person]!);
  return chance.happens(old ? 0.5 : unableToWork ? 0.25 : 0);
};

/** In the country, with a heavy disability and alone, dibao is likelier. */
const mayBeDibao: Judge = ({ population, chance }, household) => {
  const { people, households, villages } = population;
  const severe = membersOf(population, household).some(
    (person) => people.grade[person]! > 0 && people.grade[person]! <= 2,
  );
  const rural = villages[households.village[household]!]!.rural;
  return chance.happens(0.25 * (rural ? 1.7 : 1) * (severe ? 1.5 : 1));
};

function shuffled(count: number, chance: Chance): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
