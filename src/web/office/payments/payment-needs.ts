import type { PaymentNeeds } from '#payments';
import type { Visit } from '../../visit.ts';

/** What the deeds of payments work with, of what a page works with. */
export const paymentNeeds = ({ needs: { database, clock, secrets, city } }: Visit): PaymentNeeds => ({
  database,
  clock,
  secrets,
  treasury: city.treasury,
});
