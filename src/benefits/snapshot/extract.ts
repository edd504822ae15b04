/** What was read of the register: columns as PostgreSQL keeps them. Days count from 2000-01-01, as the server's own do. */
import { type Day, dayNumber, lastDay, type Month } from '#kernel';

/** Later than any day: still holds, still lives. */
export const endless = 2_147_483_647;

/** A stretch of persons, or of households, of one village. */
export type Settlers = { readonly village: string; readonly ids: Int32Array };
export type PersonChunk = Settlers & {
  readonly born: Int32Array;
  readonly died: Int32Array;
  /** 0 female, 1 male. */
  readonly sex: Int32Array;
  readonly registered: Int32Array;
};
export type MemberChunk = {
  readonly person: Int32Array;
  readonly household: Int32Array;
  readonly role: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
};
export type CertificateChunk = {
  readonly person: Int32Array;
  readonly category: Int32Array;
  readonly grade: Int32Array;
  readonly intellectualOrMental: Int32Array;
  /** In state "valid"; it may have expired all the same. */
  readonly valid: Int32Array;
  readonly expires: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
};
/** Values of one fact that came with one list, or (list 0) were recorded here. */
export type FactChunk = {
  readonly fact: string;
  readonly list: number;
  readonly subject: Int32Array;
  readonly value: Float64Array;
  /** Left out when only one day was asked for: all hold on it. */
  readonly from?: Int32Array;
  readonly until?: Int32Array;
};
export type Organisation = {
  readonly id: number;
  readonly kind: 'employer' | 'provider';
  readonly county: string;
  readonly from: number;
  readonly until: number;
};
/** A list that was taken; its period as a day count. */
export type TakenList = { readonly id: number; readonly roster: string; readonly period: number };

export type Extract = {
  readonly knownAt: Date;
  readonly persons: readonly PersonChunk[];
  readonly households: readonly Settlers[];
  readonly members: readonly MemberChunk[];
  readonly certificates: readonly CertificateChunk[];
  readonly facts: readonly FactChunk[];
  readonly organisations: readonly Organisation[];
  readonly lists: readonly TakenList[];
  readonly ruralVillages: ReadonlyMap<string, boolean>;
};

const millisecondsInDay = 86_400_000;
const dayZero = Date.UTC(2000, 0, 1) / millisecondsInDay;

export const dayCount = (on: Day): number => Date.parse(on) / millisecondsInDay - dayZero;
export const lastDayCount = (month: Month): number => dayCount(lastDay(month));
const farDay = dayNumber('9999-12-31');

/** The number yyyymmdd of a day count (Hinnant's civil-from-days); endless becomes the far day. */
export function dayNumberOf(count: number): number {
  if (count === endless) return farDay;
  const shifted = count + 730_425; // days from 0000-03-01 to 2000-01-01
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + day;
}
