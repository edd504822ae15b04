import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  readonly missing: string;
  readonly open: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '为什么查看这份档案？',
    lead: '档案里有敏感个人信息。请选择这次的用途；查看会留下记录，本人可以看到谁看过。本次登录期间不再询问。',
    legend: '用途',
    missing: '请选择用途',
    open: '打开档案',
  },
  en: {
    title: 'Why do you open this file?',
    lead: 'It holds sensitive personal information. Choose what it is for this time; looking leaves a record that the person can see. You are not asked again until you sign out.',
    legend: 'Purpose',
    missing: 'Choose a purpose',
    open: 'Open the file',
  },
};
