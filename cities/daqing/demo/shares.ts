/** Shares by which the city is drawn: national shares of certificate holders, rounded; ages by our own estimate. */
import { type Chance, weighted } from './chance.ts';

/** Holders by category, digit 1 to 7, in per cent; near the national register of certificates. */
export const categoryShares = [11, 8.5, 1.5, 57, 8.5, 9.5, 4] as const;

/** Holders by grade 1 to 4 within each category, in per cent; together 45 % are of grade 1 or 2. */
const gradeShares = [
  [40, 16, 14, 30],
  [32, 30, 24, 14],
  [25, 20, 25, 30],
  [10, 26, 30, 34],
  [12, 33, 35, 20],
  [8, 52, 28, 12],
  [45, 33, 14, 8],
] as const;

/** First and last year of age of each band, and the holders of each category in it, in per cent. */
const ages = [
  [1, 6],
  [7, 14],
  [15, 17],
  [18, 39],
  [40, 59],
  [60, 74],
  [75, 93],
] as const;
const ageShares = [
  [0.5, 1, 0.5, 8, 30, 35, 25],
  [1, 1.5, 0.7, 9, 25, 33, 30],
  [1, 3, 2, 24, 40, 22, 8],
  [0.5, 0.8, 0.5, 10, 38, 36, 14],
  [2.5, 7, 4, 38, 33, 13, 2.5],
  [2, 3, 2, 27, 45, 18, 3],
  [4, 6, 3, 24, 28, 22, 13],
] as const; // biome-ignore format: one row a category

const category = weighted(categoryShares);
const grade = gradeShares.map(weighted);
const band = ageShares.map(weighted);

export type Disability = { readonly category: number; readonly grade: number };

export function someDisability(chance: Chance): Disability {
  const digit = category(chance) + 1;
  return { category: digit, grade: grade[digit - 1]!(chance) + 1 };
}

/** Years of age of a holder of the category. */
export function someAge(digit: number, chance: Chance): number {
  const [least, most] = ages[band[digit - 1]!(chance)]!;
  return chance.between(least, most);
}
