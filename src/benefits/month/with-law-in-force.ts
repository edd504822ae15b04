import type { LawInForce } from '../amounts/law-in-force.ts';
import type { MonthNeeds } from './month-run.ts';

/** What months are run with as long as the house stands; the law changes with each approved amount. */
export type LastingMonthNeeds = Omit<MonthNeeds, 'law'> & { readonly law: LawInForce };

/** For one run: the law with the amounts in force as it begins. */
export const withLawInForce = async (needs: LastingMonthNeeds): Promise<MonthNeeds> => ({
  ...needs,
  law: await needs.law.now(),
});
