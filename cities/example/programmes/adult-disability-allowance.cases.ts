import { type Fen, type Month, yuan } from '#kernel';
import type { Case, Cases, Facts, Member } from '#policy';
import { vocabularyHere } from '../facts.ts';
import { offers } from '../offers.ts';
import { adultDisabilityAllowance } from './adult-disability-allowance.ts';

const year = (monthly: Fen): readonly Fen[] => Array.from({ length: 12 }, () => monthly);
const nothing = year(yuan(0));
const adult: Facts = {
  bornOn: '1990-03-20',
  diedOn: '9999-12-31',
  incapacity: 'from80',
  keptFromWork: false,
};
const earning = (earnings: readonly (Fen | undefined)[], otherIncome: readonly Fen[] = nothing) => ({
  past: { earnings, otherIncome },
});
const spouse = (monthly: Fen): Member => ({ role: 'spouse', facts: {}, ...earning(year(monthly)) });

type Told = {
  readonly facts?: Facts;
  readonly earnings?: readonly (Fen | undefined)[];
  readonly other?: readonly Fen[];
  readonly household?: readonly Member[];
};
const row = (name: string, month: Month, told: Told, expected: Case['expected']): Case => ({
  name,
  month,
  expected,
  situation: {
    role: 'head',
    facts: { ...adult, ...told.facts },
    ...earning(told.earnings ?? nothing, told.other),
    household: told.household ?? [],
  },
});

export default {
  facts: vocabularyHere.facts,
  programme: adultDisabilityAllowance,
  offers,
  rows: [
    row('without income, the full rate', '2020-01', {}, yuan(900)),
    row('300 earned a month count with a fifth', '2020-01', { earnings: year(yuan(300)) }, yuan(840)),
    row('above 500 a month three fifths count', '2020-01', { earnings: year(yuan(800)) }, yuan(620)),
    row(
      'only the last three months of earnings count',
      '2020-01',
      {
        earnings: [yuan(0), yuan(0), yuan(0), yuan(3000), ...nothing.slice(4)],
      },
      yuan(900),
    ),
    row(
      'other income counts by the last twelve months',
      '2020-01',
      { other: [...nothing.slice(1), yuan(1200)] },
      yuan(800),
    ),
    row(
      "four fifths of a spouse's income count until 2021",
      '2021-12',
      { household: [spouse(yuan(1500))] },
      yuan(429),
    ),
    row('from 2022 all above 5,000 a year', '2022-01', { household: [spouse(yuan(1500))] }, yuan(545.67)),
    row('the last month of it', '2023-09', { household: [spouse(yuan(1500))] }, yuan(545.67)),
    row(
      "from October 2023 a spouse's income does not count",
      '2023-10',
      { household: [spouse(yuan(1500))] },
      yuan(900),
    ),
    row(
      'a couple may have more together, one person never more than the full rate',
      '2021-12',
      { household: [spouse(yuan(0))] },
      yuan(900),
    ),
    row('a rich spouse left nothing', '2021-12', { household: [spouse(yuan(4000))] }, 'not-entitled'),
    row(
      "a child's income never counted",
      '2021-12',
      { household: [{ role: 'child', facts: {}, ...earning(year(yuan(4000))) }] },
      yuan(900),
    ),
    row(
      '50 to 79 % only if it keeps from work',
      '2020-01',
      { facts: { incapacity: 'from50' } },
      'not-entitled',
    ),
    row('and then it does', '2020-01', { facts: { incapacity: 'from50', keptFromWork: true } }, yuan(900)),
    row('not yet twenty', '2010-04', { facts: { bornOn: '1991-04-02' } }, 'not-entitled'),
    row(
      'a month of earnings that is not known leaves it open',
      '2020-01',
      { earnings: [yuan(0), undefined, ...nothing.slice(2)] },
      'undecided',
    ),
    row('the rate of 2024', '2024-04', {}, yuan(1000)),
  ],
} satisfies Cases;
