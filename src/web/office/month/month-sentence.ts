/** The one sentence of a month: how many, how much, against last month and why. */
import { formatMonth } from '#kernel';
import { count, money } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { groupChanges, mainReasons } from './change-groups.ts';
import { groupWords } from './month.words.ts';
import type { MonthView } from './month-view.ts';

export function monthSentence(language: Language, view: MonthView): string {
  const { all, before } = view;
  const say = sentences[language];
  const first = say.now(
    formatMonth(view.month, language),
    view.scope[language],
    count(all.entitled),
    money(all.amount),
  );
  if (!before) return `${first}${say.noBefore}`;
  const benefits = all.entitled - before.entitled;
  const amount = all.amount - before.amount;
  if (benefits === 0 && amount === 0) return `${first}${say.same}`;
  const reasons = mainReasons(groupChanges(view.changes)).map(
    ({ group, amount: moved }) => `${groupWords[language][group]}${say.bracketed(signedMoney(moved))}`,
  );
  return `${first}${say.against(apart(benefits, count, say.number), apart(amount, money, say.money))}${reasons.length > 0 ? say.because(reasons) : say.end}`;
}

/** +¥12.00 or −¥12.00. */
export const signedMoney = (fen: number): string => (fen > 0 ? `+${money(fen)}` : money(fen));

type Apart = {
  readonly more: (by: string) => string;
  readonly less: (by: string) => string;
  readonly equal: string;
};

function apart(by: number, write: (value: number) => string, { more, less, equal }: Apart): string {
  if (by === 0) return equal;
  return (by > 0 ? more : less)(write(Math.abs(by)));
}

const sentences = {
  zh: {
    now: (month: string, scope: string, benefits: string, amount: string) =>
      `${month}，${scope}应享待遇 ${benefits} 项，其中按月给付的合计 ${amount}`,
    noBefore: '；没有上月可比。',
    same: '，与上月相同。',
    against: (benefits: string, amount: string) => `；比上月：项数${benefits}，金额${amount}`,
    because: (reasons: readonly string[]) => `，主要因为${reasons.join('、')}。`,
    bracketed: (text: string) => `（${text}）`,
    number: { more: (by: string) => `多 ${by}`, less: (by: string) => `少 ${by}`, equal: '不变' },
    money: { more: (by: string) => `多 ${by}`, less: (by: string) => `少 ${by}`, equal: '不变' },
    end: '。',
  },
  en: {
    now: (month: string, scope: string, benefits: string, amount: string) =>
      `${month}, ${scope}: ${benefits} benefits are due, those given monthly come to ${amount}`,
    noBefore: '; there is no month before to compare.',
    same: ', the same as last month.',
    against: (benefits: string, amount: string) => `; against last month ${benefits}, and ${amount}`,
    because: (reasons: readonly string[]) => `, mainly ${reasons.join(' and ')}.`,
    bracketed: (text: string) => ` (${text})`,
    number: { more: (by: string) => `${by} more`, less: (by: string) => `${by} fewer`, equal: 'as many' },
    money: {
      more: (by: string) => `${by} more`,
      less: (by: string) => `${by} less`,
      equal: 'the same amount',
    },
    end: '.',
  },
} as const;
