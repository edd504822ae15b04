/** Invented take-up, for tests and for looking at the page. */
import { addMonths } from '#kernel';
import type { AreaOutlines } from '../../components/index.ts';
import type { AreaTakeUp, TakeUpView } from './take-up-body.ts';

const county = (code: string, name: string, receiving: number, missing: number): AreaTakeUp => ({
  code,
  name,
  label: name.replace(/区|县/, ''),
  receiving,
  missing,
});

export const sampleTakeUp = (outlines: AreaOutlines, differs: Partial<TakeUpView> = {}): TakeUpView => ({
  month: '2026-11',
  months: ['2026-11', '2026-10'],
  area: undefined,
  programme: undefined,
  scope: '大庆市',
  whole: { receiving: 52_310, missing: 9_870 },
  areas: [
    county('230602', '萨尔图区', 9_120, 1_020),
    county('230603', '龙凤区', 6_400, 1_980),
    county('230621', '肇州县', 12_000, 3_100),
  ],
  programmes: [
    {
      id: 'nursing-subsidy',
      title: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for severe disability' },
      receiving: 18_200,
      missing: 1_200,
      precision: { right: 88, judged: 96 },
    },
    {
      id: 'utility-relief',
      title: { zh: '水电气暖费用优惠', en: 'Relief of water, power, gas and heating' },
      receiving: 2_100,
      missing: 5_800,
      precision: undefined,
    },
  ],
  course: Array.from({ length: 6 }, (_, at) => ({
    month: addMonths('2026-06', at),
    receiving: 48_000 + at * 800,
    missing: 12_000 - at * 400,
  })),
  areaChoices: [{ value: '230602', label: '萨尔图区' }],
  totalsOnly: true,
  outlines,
  ...differs,
});
