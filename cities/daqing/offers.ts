/** What Daqing offers, group by group; each group's amounts stand in a file of their own. */
import type { Offer } from '#policy';

export const offers: readonly Offer[] = [];
