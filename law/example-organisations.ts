/** Employers and providers from which many cases start. */
import { yuan } from '#kernel';

/** A hundred staff at 50,000 yuan a year, nobody placed. */
export const hundredStaff = {
  employerKind: 'enterprise',
  staff: 100,
  placedSevere: 0,
  placedOther: 0,
  totalWages: yuan(5_000_000),
  placementVerified: true,
  leviesSettled: true,
  concentratedUnit: false,
} as const;

/** Two disabled persons formally hired for the whole of last year, none in a public-welfare post. */
export const twoHired = { hiredMonths: 24, hiredMonthsInPublicPosts: 0 } as const;
