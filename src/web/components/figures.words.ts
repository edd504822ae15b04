import type { Language } from '../language.ts';

type Words = {
  readonly assumed: string;
  readonly assumedWhy: string;
  readonly asOf: string;
  readonly done: (done: string, total: string) => string;
  readonly refresh: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    assumed: '暂定',
    assumedWhy: '金额尚待主管部门确认',
    asOf: '截至',
    done: (done, total) => `已完成 ${done}，共 ${total}。`,
    refresh: '刷新',
  },
  en: {
    assumed: 'Assumed',
    assumedWhy: 'the amount has yet to be confirmed by the authority',
    asOf: 'as of',
    done: (done, total) => `${done} of ${total} done.`,
    refresh: 'Refresh',
  },
};
