import type { Language } from '../language.ts';

type Words = {
  readonly title: string;
  readonly apply: string;
  readonly chosen: string;
  readonly remove: string;
  readonly clear: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: { title: '筛选', apply: '查看结果', chosen: '已选条件', remove: '取消条件：', clear: '全部取消' },
  en: { title: 'Filter', apply: 'Show results', chosen: 'Chosen', remove: 'Remove: ', clear: 'Remove all' },
};
