import type { Language } from '../language.ts';

type Words = {
  readonly pages: string;
  readonly before: string;
  readonly next: string;
  readonly page: (page: number) => string;
  readonly shown: (first: string, last: string, total: string) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    pages: '翻页',
    before: '上一页',
    next: '下一页',
    page: (page) => `第 ${page} 页`,
    shown: (first, last, total) => `第 ${first}–${last} 条，共 ${total} 条`,
  },
  en: {
    pages: 'Pages',
    before: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
    shown: (first, last, total) => `${first} to ${last} of ${total}`,
  },
};
