/** What Daqing offers, group by group; each group's amounts stand in a file of their own. */
import type { Offer } from '#policy';
import { assistanceOffers } from './amounts/assistance.ts';
import { insuranceOffers } from './amounts/insurance.ts';
import { reliefOffers } from './amounts/relief.ts';

export const offers: readonly Offer[] = [...assistanceOffers, ...insuranceOffers, ...reliefOffers];
