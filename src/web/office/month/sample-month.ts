/** An invented month, for tests and for looking at the page. */
import { addMonths, type Month, type Text } from '#kernel';
import type { ChangeKind, MonthChange, MonthView, ProgrammeMonth, Totals } from './month-view.ts';

const month: Month = '2026-11';

const counties: readonly (readonly [string, string, string, number])[] = [
  ['230602', '萨尔图区', 'Sartu District', 31],
  ['230603', '龙凤区', 'Longfeng District', 22],
  ['230604', '让胡路区', 'Ranghulu District', 44],
  ['230605', '红岗区', 'Honggang District', 15],
  ['230606', '大同区', 'Datong District', 38],
  ['230621', '肇州县', 'Zhaozhou County', 58],
  ['230622', '肇源县', 'Zhaoyuan County', 61],
  ['230623', '林甸县', 'Lindian County', 35],
  ['230624', '杜尔伯特蒙古族自治县', 'Dorbod Mongol Autonomous County', 30],
  ['230671', '大庆高新技术产业开发区', 'Daqing High-tech Zone', 6],
];

const programmes: readonly (readonly [string, Text, number, number, boolean])[] = [
  ['living-subsidy', { zh: '困难残疾人生活补贴', en: 'Living subsidy' }, 12408, 13000, true],
  [
    'nursing-subsidy',
    { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for severe disability' },
    21620,
    12000,
    true,
  ],
  ['dibao', { zh: '最低生活保障', en: 'Minimum living allowance' }, 8495, 46000, false],
  ['tekun', { zh: '特困人员救助供养', en: 'Support of the destitute' }, 1210, 92000, false],
];

const totalsOf = (entitled: number, each: number): Totals => ({
  entitled,
  undecided: Math.round(entitled / 90),
  enrolled: Math.round(entitled * 0.95),
  candidates: Math.round(entitled * 0.06),
  amount: entitled * each,
});

const monthly: Text = { zh: '每月', en: 'a month' };

const sampleProgrammes: readonly ProgrammeMonth[] = programmes.map(
  ([id, title, entitled, each, assumed]) => ({
    id,
    title,
    every: monthly,
    monthly: true,
    assumed,
    totals: totalsOf(entitled, each),
    course: Array.from({ length: 12 }, (_, at) =>
      at === 3 ? undefined : totalsOf(Math.round(entitled * (0.95 + 0.0045 * at)), each),
    ),
  }),
);

const change = (
  kind: ChangeKind,
  reason: string,
  said: Text,
  [subjects, amount]: readonly [number, number],
): MonthChange => ({
  kind,
  reason,
  said,
  subjects,
  amount,
});

export const sampleMonth: MonthView = {
  month,
  scope: { zh: '大庆市', en: 'Daqing' },
  moment: '2026-11-23 09:30',
  all: totalsOf(43733, 21000),
  before: totalsOf(43637, 20990),
  changes: [
    change('new', 'fact:certificateState', { zh: '新领残疾人证', en: 'new certificates' }, [152, 2_304_000]),
    change('ended', 'person', { zh: '死亡或迁出', en: 'deaths and removals' }, [84, -1_120_500]),
    change('raised', 'fact:disabilityGrade', { zh: '残疾等级变动', en: 're-grading' }, [18, 90_000]),
    change('raised', 'late:dibao', { zh: '迟到信息：低保', en: 'late fact: dibao' }, [28, 210_000]),
    change('doubted', 'fact:householdIncome', { zh: '收入不明', en: 'income not known' }, [31, -400_000]),
  ],
  counties: counties.map(([code, zh, en, size]) => ({
    code,
    name: { zh, en },
    totals: totalsOf(size * 120, 21000),
  })),
  programmes: sampleProgrammes,
  labels: Array.from({ length: 12 }, (_, at) => addMonths(month, at - 11)),
  work: { candidates: 2624, doubts: 486, differences: 37 },
  run: {
    id: 12,
    knownAt: '2026-11-23 09:30',
    finishedAt: '2026-11-23 09:30',
    seconds: 4.2,
    persons: 150_000,
    snapshotHash: '8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92',
    lawHash: '5f3a90be1de6ad0f71b8fd4a8d8c3b5b1b0f9b1c9b5d8a7e5a1f0c2d3e4f5a6b',
    amountsHash: '0c2d3e4f5a6b5f3a90be1de6ad0f71b8fd4a8d8c3b5b1b0f9b1c9b5d8a7e5a1f',
    resultHash: '3b5b1b0f9b1c9b5d8a7e5a1f0c2d3e4f5a6b5f3a90be1de6ad0f71b8fd4a8d8c',
  },
};
