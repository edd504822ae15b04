/** The one reason that stands beside a programme, as a good officer would give it. Pure. */
import type { Text } from '#kernel';
import type { Verdict } from '#policy';
import { type Ask, asksInLine } from './asks.ts';
import type { Why } from './why.ts';

export function reasonOf(why: Why, asks: readonly Ask[]): Text {
  switch (why.kind) {
    case 'meets':
      return meets(why);
    case 'open':
      return open(asks);
    case 'not-in-force':
      return { zh: '这个月还没有实行（或已停止）', en: 'Not in force in this month' };
    case 'exclusive':
      return {
        zh: `已享受${why.other.zh}，两项不能同时享受`,
        en: `Already receives ${why.other.en}; the two do not go together`,
      };
    case 'choose-higher':
      return {
        zh: `${why.other.zh}更高，就高只发一项`,
        en: `${why.other.en} is higher, and only the higher is paid`,
      };
    case 'requires':
      return requires(why);
    case 'refused':
      return { zh: '不符合条件', en: 'Conditions are not met' };
  }
}

type Kind<K extends Why['kind']> = Extract<Why, { kind: K }>;

function meets({ says, record }: Kind<'meets'>): Text {
  if (!says) return { zh: '符合全部条件', en: 'Meets every condition' };
  return {
    zh: `${says.zh}${record ? `（${record.zh}）` : ''}`,
    en: `${capital(says.en)}${record ? ` (${record.en})` : ''}`,
  };
}

function open(asks: readonly Ask[]): Text {
  const said = asksInLine(asks, 2);
  return { zh: `要先确认：${said.zh}`, en: `To be confirmed first: ${said.en}` };
}

function requires({ verdict, record }: Kind<'requires'>): Text {
  const must = verdict.origin === 'opener' ? '须' : '要求';
  return {
    zh: `${must}${verdict.says.zh}；${record ? `记录：${record.zh}` : '按现有记录不符合'}`,
    en: `Requires that ${subject(verdict)}${verdict.says.en}; ${record ? `on record: ${record.en}` : 'on record this is not so'}`,
  };
}

/** Relations begin with a verb ("receives …"), rules with their own subject. */
export const subject = ({ origin }: Verdict): string => (origin === 'rule' ? '' : 'the person ');

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
