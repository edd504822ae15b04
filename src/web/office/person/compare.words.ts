export const words = {
  zh: {
    title: '两份清单对照',
    lead: (month: string) =>
      `${month}：左边是结账时所知，右边是现在所知。已结账的月份不改，差额另行补发或追回。`,
    then: '结账时',
    now: '现在',
    knownAt: (moment: string) => `按 ${moment} 所知`,
    outcome: '结果',
    outcomes: { entitled: '应享', 'not-entitled': '不应享', undecided: '尚不清楚' },
    amount: '金额',
    changed: '有变化的条件',
    same: '没有变化的条件',
    noChange: '条件没有变化。金额不同的，是标准或计算项有变化，见下。',
    howMuch: '金额怎样得来',
    nothingDiffers: '按现在所知，这个月的各个项目和结账时一样。',
    notClosed: '这个月还没有结账，没有可以对照的清单。',
  },
  en: {
    title: 'Two statements side by side',
    lead: (month: string) =>
      `${month}: on the left what was known when the month was closed, on the right what is known now. A closed month stays; the difference is paid or recovered beside it.`,
    then: 'When it was closed',
    now: 'Now',
    knownAt: (moment: string) => `as known at ${moment}`,
    outcome: 'Outcome',
    outcomes: { entitled: 'entitled', 'not-entitled': 'not entitled', undecided: 'not yet clear' },
    amount: 'Amount',
    changed: 'Conditions that changed',
    same: 'Conditions that did not change',
    noChange:
      'No condition changed. Where the amount differs, a rate or what it is worked out from did, see below.',
    howMuch: 'How the amount comes about',
    nothingDiffers:
      'By what is known now, every programme of this month comes out as it did when the month was closed.',
    notClosed: 'This month was not closed yet: there is nothing to compare with.',
  },
} as const;
