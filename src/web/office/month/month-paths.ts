import type { Month } from '#kernel';

const withCounty = (path: string, county: string | undefined): string =>
  county ? `${path}?county=${county}` : path;

/** The address of a month, with the county that was chosen. */
export const monthPath = (month: Month, county?: string | undefined): string =>
  withCounty(`/months/${month}`, county);

/** One programme in that month. */
export const programmePath = (month: Month, programme: string, county?: string | undefined): string =>
  withCounty(`/months/${month}/programmes/${programme}`, county);
