/** The public pages as links with what each is for; the menu of those who have not signed in. */
import type { Text } from '#kernel';
import type { Link } from '../components/index.ts';
import { citizenPath } from '../entrance/citizen-paths.ts';
import type { Language } from '../language.ts';
import { noticesPath } from '../notices/notice-paths.ts';
import { planPath, programmesPath } from './plan/plan-paths.ts';
import { selfCheckPath } from './self-check/self-check-path.ts';

type PublicPlace = { readonly href: string; readonly label: Text; readonly purpose: Text };

export const publicPlaces: readonly PublicPlace[] = [
  {
    href: selfCheckPath,
    label: { zh: '查一查能享受什么', en: 'See what you can have' },
    purpose: {
      zh: '回答几个问题，看能享受什么、一年多少钱、去哪里办',
      en: 'Answer a few questions and see what there is for you, what it is worth a year and where to go',
    },
  },
  {
    href: programmesPath,
    label: { zh: '本市项目', en: 'Programmes' },
    purpose: {
      zh: '每个项目给什么、谁可以享受、带什么、去哪里办',
      en: 'What each gives, who can have it, what to bring and where to go',
    },
  },
  {
    href: planPath,
    label: { zh: '规划', en: 'The plan' },
    purpose: {
      zh: '规划的每一项任务，由什么落实，做到了哪里',
      en: 'Every commitment of the plan, what keeps it and how it stands',
    },
  },
  {
    href: noticesPath,
    label: { zh: '公示', en: 'Notices' },
    purpose: {
      zh: '村（社区）正在公示什么，情况不符的可以提出异议',
      en: 'What is posted in the villages, and how to object',
    },
  },
];

const signInAsCitizen: Text = { zh: '本人登录', en: 'Sign in for yourself' };
const signIn: Text = { zh: '工作人员登录', en: 'Staff sign-in' };

export const publicMenu = (language: Language): Link[] => [
  ...publicPlaces.map(({ href, label }) => ({ href, label: label[language] })),
  { href: citizenPath, label: signInAsCitizen[language] },
  { href: '/sign-in', label: signIn[language] },
];
