/** Where a fact comes from, and whom to ask when it is not known. Pure. */
import { addMonths, type Day, formatMonth, type Month, monthOf, type Text } from '#kernel';

/** What stands behind a known fact. */
export type Origin = {
  /** "民政局 · 低保家庭名册". */
  readonly source: Text;
  /** Valid in the world from this day on. */
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
  /** When we learned it. */
  readonly knownOn?: Day | undefined;
  /** Where a person said it: who. */
  readonly saidBy?: string | undefined;
};

/** Who owns a fact, the last month they spoke of (undefined: never), and whether that is too long ago to be believed (it is, unless told). */
export type Owner = {
  readonly name: Text;
  readonly lastMonth?: Month | undefined;
  readonly silent?: boolean;
};

export type Origins = {
  /** `member` 0 is the person, others count through the household as the situation lists it. */
  find(fact: string, member: number): Origin | undefined;
  owner(fact: string): Owner | undefined;
};

/** Later than half a month after it began to hold: the month may have been closed without it. */
export const learnedLater = ({ since, knownOn }: Origin): boolean =>
  knownOn !== undefined && since !== undefined && monthOf(knownOn) > monthOf(since);

/** "民政局 9 月以来未报", seen from a month: the silence begins after the last month that was spoken of. */
export function silence({ name, lastMonth, silent = true }: Owner, seenFrom: Month): Text {
  if (!lastMonth) return { zh: `${name.zh}尚未报送`, en: `${name.en} has not reported yet` };
  if (!silent) return { zh: `${name.zh}的名册里没有这一项`, en: `not in the list from ${name.en}` };
  const since = shortMonth(addMonths(lastMonth, 1), seenFrom);
  return { zh: `${name.zh} ${since.zh}以来未报`, en: `${name.en} has not reported since ${since.en}` };
}

/** "9 月" within the same year, else "2025年9月". */
const shortMonth = (month: Month, seenFrom: Month): Text =>
  month.slice(0, 4) === seenFrom.slice(0, 4)
    ? { zh: `${Number(month.slice(5))} 月`, en: formatMonth(month, 'en').split(' ')[0]! }
    : { zh: formatMonth(month, 'zh'), en: formatMonth(month, 'en') };
