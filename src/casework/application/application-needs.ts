import type { Secrets } from '#access';
import type { City } from '#declarations';
import type { CaseworkNeeds } from '../needs.ts';

/** What applications work with: the programmes of the city and their procedures, and the sealing of what is private. */
export type ApplicationNeeds = CaseworkNeeds & {
  readonly secrets: Pick<Secrets, 'seal' | 'open'>;
  readonly city: Pick<City, 'offers' | 'procedureFor' | 'onConsent' | 'facts' | 'rosters'>;
};
