import { programmeTitle } from '../programme-title.ts';
import type { Visit } from '../visit.ts';
import { moneyBody } from './money-body.ts';
import type { readMoney } from './read-money.ts';

/** A person's money by the rules of the city, on a page whose years are at `path`. */
export const moneyPart = (
  { language, needs: { city, policy } }: Visit,
  path: string,
  money: Awaited<ReturnType<typeof readMoney>>,
  /** Where the letter about a debt is read, for whom it was written. */
  letterOf?: (debt: number) => string,
) =>
  moneyBody({
    ...money,
    language,
    path,
    letterOf,
    rules: city.treasury.recovery,
    titleOf: (programme) => programmeTitle(policy, programme)[language],
  });
