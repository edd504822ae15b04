/** An invented trial and an invented proposal, for the looks. */
import type { AmountProposal, Effect, SavedReform } from '#benefits';
import { groupings } from '#benefits';

const keys = {
  county: ['230602', '230621'],
  category: ['physical', 'mental'],
  grade: ['one', 'two'],
  age: ['7-15', '80+'],
  sex: ['female', 'male'],
} as const;
const change = (gainers: number, losers: number) => ({
  gainers,
  losers,
  gained: gainers * 1_100,
  lost: losers * 5_000,
});

export const sampleEffect: Effect = {
  month: '2026-10',
  runId: 7,
  lawMonth: '2027-01',
  amountsHash: '',
  programmes: [
    {
      programme: 'living-subsidy',
      every: 'month',
      before: { entitled: 12_345, undecided: 40, amount: 135_795_000 },
      after: { entitled: 12_333, undecided: 44, amount: 149_229_300 },
      ...change(12_300, 12),
      groups: [],
    },
  ],
  persons: {
    ...change(12_300, 12),
    groups: groupings.flatMap((by) =>
      keys[by].map((key, at) => ({ by, key, ...change(at ? 12_297 : 3, at ? 0 : 12) })),
    ),
    bins: [
      { over: -10_000, upTo: -5_000, persons: 12 },
      { over: 0, upTo: 2_000, persons: 12_300 },
    ],
  },
  aMonth: 13_470_000,
  aYear: -200_000,
  monthsOfYear: 12,
  toYearEnd: 161_440_000,
  caps: [
    {
      programme: 'public-post-insurance',
      over: { zh: '全市当年残疾人就业保障金', en: 'the guarantee fund of the year' },
      limit: 100_000_000,
      before: 90_000_000,
      after: 103_000_000,
    },
  ],
};

export const sampleReform: SavedReform = {
  id: 1,
  name: '生活补贴提高10%',
  from: '2027-01',
  changes: [],
  maker: { account: 1, name: '规划统计人员' },
  changedAt: new Date('2026-11-23T01:30:00Z'),
};

export const sampleProposal: AmountProposal = {
  id: 1,
  programme: 'living-subsidy',
  parameter: 'monthlyAmount',
  from: '2026-10',
  value: 12_000,
  issuer: '大庆市人民政府',
  document: '庆政发〔2026〕9号',
  state: 'assumed',
  maker: { account: 1, name: '市级经办人员' },
  madeAt: new Date('2026-11-23T01:30:00Z'),
  effect: sampleEffect,
  decision: { standing: 'waiting' },
};
