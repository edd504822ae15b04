/** Working days of the state calendar, holidays moved and made up for, from the list that the State Council publishes each year. */
import chineseDays from 'chinese-days';
import type { Day } from '#kernel';

export type WorkingCalendar = {
  isWorkingDay(on: Day): boolean;
  /** The last year whose holidays are published; later days count as ordinary weeks until they are. */
  readonly publishedThrough: number;
};

export const chineseCalendar: WorkingCalendar = {
  isWorkingDay: (on) => chineseDays.isWorkday(on),
  publishedThrough: 2026,
};
