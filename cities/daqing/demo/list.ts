import type { Month } from '#kernel';
import type { Chance } from './chance.ts';
import type { InventedCity } from './city.ts';
import type { Expected } from './manifest.ts';

/** What one cell of one row is written from. */
export type About = {
  readonly city: InventedCity;
  /** Index of the person (the head, of a household), or of the organisation. */
  readonly subject: number;
  readonly period: Month;
  readonly chance: Chance;
};

export type Cell = (about: About) => string;

/** How one roster is filled: who is on it, and the columns that its declaration alone cannot tell. */
export type List = {
  readonly roster: string;
  readonly who: (city: InventedCity, period: Month, chance: Chance) => ArrayLike<number>;
  readonly cells?: Readonly<Record<string, Cell>>;
  /** Months before the city's month for which it is sent; [0], the month itself, unless told. [4]: silent for four months. */
  readonly monthsAgo?: readonly number[];
  readonly sent?: Sending;
  /** What is wrong in the world and not in the file, such as a death that is told late. */
  readonly mark?: (about: About) => Mark | undefined;
};

export type Mark = { readonly kind: string; readonly expect: Expected };

/** How a department sends its file. */
export type Sending = {
  readonly form: 'csv' | 'xlsx';
  readonly encoding?: 'utf-8' | 'utf-8-bom' | 'gb18030';
  /** A row such as 大庆市低保家庭名册 2026年11月 above the headings. */
  readonly titled?: true;
  /** Headings under the first of their other names. */
  readonly otherNames?: true;
};
