import type { Language } from '../language.ts';

type Words = {
  readonly aim: string;
  readonly skip: string;
  readonly menu: string;
  readonly place: string;
  readonly reading: string;
  readonly other: string;
  readonly contrast: Readonly<Record<'on' | 'off', string>>;
  readonly text: Readonly<Record<'large' | 'plain', string>>;
  readonly account: string;
  readonly signOut: string;
  readonly asOf: (moment: string) => string;
  readonly error: string;
  readonly problem: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    aim: '每一步，都有可以扶的地方。',
    skip: '跳到正文',
    menu: '主要栏目',
    place: '当前位置',
    reading: '阅读方式',
    other: 'English',
    contrast: { on: '高对比', off: '恢复普通颜色' },
    text: { large: '大字', plain: '恢复普通字号' },
    account: '当前登录',
    signOut: '退出',
    asOf: (moment) => `数据截至 ${moment}`,
    error: '错误：',
    problem: '填写有误，请改正以下各项',
  },
  en: {
    aim: 'Something to hold on to, at every step.',
    skip: 'Skip to main content',
    menu: 'Main sections',
    place: 'You are here',
    reading: 'How to read this page',
    other: '中文',
    contrast: { on: 'High contrast', off: 'Usual colours' },
    text: { large: 'Large text', plain: 'Usual text size' },
    account: 'Signed in',
    signOut: 'Sign out',
    asOf: (moment) => `Figures as of ${moment}`,
    error: 'Error: ',
    problem: 'There is a problem',
  },
};
