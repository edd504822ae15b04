/** What the law of another country asks for and ours does not. */

import { facts as ofLaw, vocabularyOfLaw } from '#law/facts';
import { choice, moneyFact, vocabulary, yesNo } from '#policy';

const incomeOfAMonth = { most: 10_000_000 } as const;

const own = vocabulary({
  incapacity: choice(
    { zh: '丧失能力程度', en: 'Degree of incapacity' },
    {
      below50: { zh: '50%以下', en: 'Below 50 %' },
      from50: { zh: '50%至79%', en: '50 to 79 %' },
      from80: { zh: '80%及以上', en: '80 % or more' },
    },
  ),
  keptFromWork: yesNo({ zh: '就业受到实质且持久的限制', en: 'Substantially and lastingly kept from work' }),
  earnings: moneyFact({ zh: '当月劳动收入', en: 'Earnings of the month' }, incomeOfAMonth),
  otherIncome: moneyFact({ zh: '当月其他收入', en: 'Other income of the month' }, incomeOfAMonth),
});

/** The law's vocabulary and the country's own, as one. */
export const vocabularyHere = {
  facts: [...vocabularyOfLaw.facts, ...own.facts],
  terms: { ...ofLaw, ...own.terms },
};
export const facts = vocabularyHere.terms;
