import type { Language } from '../language.ts';

type Words = {
  readonly table: string;
  readonly total: string;
  readonly target: string;
  readonly baseline: string;
  readonly forecast: string;
  readonly noFigure: string;
  readonly upTo: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly over: (value: string) => string;
  readonly items: (count: string) => string;
  readonly area: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    table: '以表格查看',
    total: '合计',
    target: '目标',
    baseline: '基数',
    forecast: '预测',
    noFigure: '尚无数据',
    upTo: (value) => `${value} 以下`,
    between: (low, high) => `${low} 至 ${high}`,
    over: (value) => `${value} 以上`,
    items: (count) => `${count} 项`,
    area: '地区',
  },
  en: {
    table: 'Show as a table',
    total: 'Total',
    target: 'Target',
    baseline: 'Baseline',
    forecast: 'Forecast',
    noFigure: 'No figure yet',
    upTo: (value) => `Under ${value}`,
    between: (low, high) => `${low} to ${high}`,
    over: (value) => `${value} and over`,
    items: (count) => `${count} items`,
    area: 'Area',
  },
};
