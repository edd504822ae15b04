/** The first sentence of a statement: what is received, what could be, what is missing. Pure. */
import { formatMoney, formatMonth, type Month, type Text } from '#kernel';
import { type Ask, asksInLine } from './asks.ts';
import { linesIn, type Statement } from './statement.ts';

/** "王某某本月应享 3 项，合计 ¥320.00；另有 2 项可以申请；1 项缺信息：低保状态（民政局 9 月以来未报）。" */
export function sentenceOf(statement: Statement, current: Month): Text {
  const { name, month } = statement;
  const of = (group: Parameters<typeof linesIn>[1]) => linesIn(statement, group).length;
  const when =
    month === current
      ? { zh: '本月', en: 'this month' }
      : { zh: ` ${formatMonth(month, 'zh')}`, en: `in ${formatMonth(month, 'en')}` };
  const parts = [
    receives(statement, { name, when, count: of('receives') }),
    ...canHave(of('can-have'), of('receives')),
    ...unclear(of('unclear'), statement.asks),
  ];
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` };
}

type Receiving = { readonly name: string; readonly when: Text; readonly count: number };

function receives({ total }: Statement, { name, when, count }: Receiving): Text {
  if (count === 0)
    return {
      zh: `${name}${when.zh}没有正在享受的待遇`,
      en: `${name} receives nothing ${when.en}`,
    };
  const sum = formatMoney(total);
  return {
    zh: `${name}${when.zh}应享 ${count} 项，${total > 0 ? `每月合计 ${sum}` : '没有按月发放的现金'}`,
    en: `${name} receives ${plural(count, 'benefit')} ${when.en}, ${total > 0 ? `${sum} a month in all` : 'none of them monthly cash'}`,
  };
}

function canHave(count: number, received: number): Text[] {
  if (count === 0) return [];
  const also = received > 0 ? '另有' : '但有';
  return [
    { zh: `${also} ${count} 项可以申请`, en: `${count} ${received > 0 ? 'more ' : ''}can be applied for` },
  ];
}

function unclear(count: number, asks: readonly Ask[]): Text[] {
  if (count === 0) return [];
  const said = asksInLine(asks, 3);
  return [
    {
      zh: `${count} 项缺信息：${said.zh}`,
      en: `${count} lack${count === 1 ? 's' : ''} a fact: ${said.en}`,
    },
  ];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
