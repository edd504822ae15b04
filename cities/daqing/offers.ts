/** What Daqing offers, group by group; each group's amounts stand in a file of their own. */
import type { Offer } from '#policy';
import { assistanceOffers } from './amounts/assistance.ts';
import { deviceOffers } from './amounts/devices.ts';
import { educationOffers } from './amounts/education.ts';
import { healthAndCareOffers } from './amounts/health-and-care.ts';
import { hiringOffers } from './amounts/hiring.ts';
import { homeAndCareOffers } from './amounts/homes-and-care.ts';
import { insuranceOffers } from './amounts/insurance.ts';
import { ownBusinessOffers } from './amounts/own-business.ts';
import { rehabilitationOffers } from './amounts/rehabilitation.ts';
import { reliefOffers } from './amounts/relief.ts';
import { rightsOffers } from './amounts/rights.ts';
import { employerOffers, workOffers } from './amounts/work.ts';

export const offers: readonly Offer[] = [
  ...assistanceOffers,
  ...insuranceOffers,
  ...reliefOffers,
  ...rehabilitationOffers,
  ...deviceOffers,
  ...healthAndCareOffers,
  ...homeAndCareOffers,
  ...workOffers,
  ...employerOffers,
  ...rightsOffers,
  ...educationOffers,
  ...ownBusinessOffers,
  ...hiringOffers,
];
