import type { AreaOutlines } from '../../components/index.ts';
import type { Language } from '../../language.ts';

export const workPages = [
  'candidates',
  'doubts',
  'differences',
  'outreach',
  'warnings',
  'questions',
  'take-up',
] as const;
export type WorkPage = (typeof workPages)[number];

/** From where a month is read: the language, the chosen county, and what this role may open from it. */
export type MonthPlace = {
  readonly language: Language;
  /** Kept in every link of the page: the county, when one was chosen. */
  readonly county: string | undefined;
  readonly outlines: AreaOutlines;
  /** Whether this role may open the three work lists and what comes of them. */
  readonly opens: Readonly<Record<WorkPage, boolean>>;
};
