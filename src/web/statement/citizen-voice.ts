/** The statement in plain words for the person it is about: short sentences, each with one idea. Pure. */
import { formatMonth, type Month, type Text } from '#kernel';
import type { Ask } from './asks.ts';
import { citizenRefusal } from './citizen-refusal.ts';
import type { Ground } from './ground.ts';
import { capital } from './reason.ts';
import { type Group, type Line, linesIn, type Statement } from './statement.ts';
import { does, is, named, type Whom } from './whom.ts';
import { plainMoney } from './worth.ts';

export type PlainLine = {
  readonly line: Line;
  /** Sentences, the most important first. */
  readonly says: readonly Text[];
};

export type PlainStatement = {
  readonly month: Month;
  /** What is received, what could be, what is missing: a sentence each. */
  readonly opening: readonly Text[];
  readonly groups: readonly {
    readonly id: Exclude<Group, 'no'>;
    readonly title: Text;
    readonly lead: Text | undefined;
    readonly lines: readonly PlainLine[];
  }[];
  readonly refusals: {
    readonly title: Text;
    readonly lead: Text;
    readonly grounds: readonly { readonly ground: Ground; readonly lines: readonly PlainLine[] }[];
  };
};

/** The hotline for persons with disabilities, the same in all of China. */
export const hotline = '12385';

type Given = Whom & { readonly current: Month };

export function citizenVoice(statement: Statement, given: Given): PlainStatement {
  return {
    month: statement.month,
    opening: openingOf(statement, given),
    groups: (['receives', 'can-have', 'unclear', 'counted'] as const).map((id) => ({
      id,
      ...headingOf(id, given),
      lines: linesIn(statement, id).map((line) => ({ line, says: sentencesOf(line, given) })),
    })),
    refusals: {
      title: { zh: '现在不能享受', en: 'Not now' },
      lead: {
        zh: `按原因分开，点开可以看。认为不对，请打 ${hotline}，说出这一项的名字。`,
        en: `Sorted by reason; open one to read it. If you think it is wrong, ring ${hotline} and say its name.`,
      },
      grounds: statement.refusals.map(({ ground, lines }) => ({
        ground,
        lines: lines.map((line) => ({ line, says: citizenRefusal(line, given) })),
      })),
    },
  };
}

function openingOf(statement: Statement, given: Given): Text[] {
  const when = monthSaid(statement.month, given.current);
  const [receives, canHave, unclear] = (['receives', 'can-have', 'unclear'] as const).map(
    (group) => linesIn(statement, group).length,
  ) as [number, number, number];
  const sum = plainMoney(statement.total);
  return [
    receives > 0
      ? {
          zh: `${named(given).zh}${when.zh}正在享受 ${receives} 项待遇。`,
          en: `${does(given, 'receive')} ${counted(receives, 'benefit')} ${when.en}.`,
        }
      : {
          zh: `${named(given).zh}${when.zh}没有正在享受的待遇。`,
          en: `${does(given, 'receive')} nothing ${when.en}.`,
        },
    ...(statement.total > 0
      ? [{ zh: `每月发的钱一共 ${sum.zh}。`, en: `It comes to ${sum.en} a month.` }]
      : []),
    ...(canHave > 0
      ? [{ zh: `还有 ${canHave} 项可以申请。`, en: `${canHave} more can be applied for.` }]
      : []),
    ...(unclear > 0
      ? [
          {
            zh: `另有 ${unclear} 项要先弄清情况。`,
            en: `For ${counted(unclear, 'benefit')} something has to be found out first.`,
          },
        ]
      : []),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const monthSaid = (month: Month, current: Month): Text =>
  month === current
    ? { zh: '这个月', en: 'this month' }
    : { zh: `在${formatMonth(month, 'zh')}`, en: `in ${formatMonth(month, 'en')}` };

function headingOf(group: Exclude<Group, 'no'>, given: Whom): { title: Text; lead: Text | undefined } {
  const { zh } = named(given);
  switch (group) {
    case 'receives':
      return {
        title: { zh: `${zh}正在享受`, en: does(given, 'receive') },
        lead: { zh: '已经办好，不用再办。', en: 'These are set up already.' },
      };
    case 'can-have':
      return {
        title: { zh: `${zh}可以申请`, en: `${named(given).en} can apply for` },
        lead: { zh: '条件够了，还没有办。', en: 'The conditions are met; nobody has applied yet.' },
      };
    case 'unclear':
      return {
        title: { zh: '还要弄清', en: 'Still to be found out' },
        lead: {
          zh: `这不是“不行”。我们还缺一些情况。您知道的话，请打 ${hotline} 告诉我们。`,
          en: `This is not a no: some facts are missing. If you know them, ring ${hotline} and tell us.`,
        },
      };
    case 'counted':
      return {
        title: { zh: '算收入时少算的钱', en: 'Taken off when income is counted' },
        lead: { zh: '这些钱不单独发。', en: 'It is not paid by itself.' },
      };
  }
}

function sentencesOf(line: Line, given: Whom): Text[] {
  if (line.group === 'unclear') return [...asksSaid(line.asks), ...standing(line, given)];
  return [...amountSaid(line), ...because(line), ...standing(line, given)];
}

const amountSaid = ({ plainWorth, ofHousehold }: Line): Text[] => [
  ...(plainWorth ? [{ zh: `${plainWorth.zh}。`, en: `${plainWorth.en}.` }] : []),
  ...(ofHousehold ? [{ zh: '这是给全家的。', en: 'It is for the whole household.' }] : []),
];

function because({ why }: Line): Text[] {
  if (why.kind !== 'meets' || !why.says) return [];
  return [{ zh: `主要条件：${why.says.zh}。`, en: `Mainly because ${why.says.en}.` }];
}

/** The most that one line asks; what it asks beyond stands with the others. */
const mostAsked = 3;

/** Those whom the same office can answer stand together. */
function asksSaid(asks: readonly Ask[]): Text[] {
  const byOffice = Map.groupBy(asks.slice(0, mostAsked), ({ of, why }) => `${of?.zh} ${why?.zh}`);
  return [...byOffice.values()].flatMap((group) => {
    const { of, why, silent } = group[0]!;
    return [
      ...group.map(({ label }) => ({ zh: `还不知道：${label.zh}。`, en: `Not known yet: ${label.en}.` })),
      ...(of ? [{ zh: `这要问${of.zh}。`, en: `${capital(of.en)} can say.` }] : []),
      ...(silent && why ? [{ zh: `${why.zh}。`, en: `${capital(why.en)}.` }] : []),
    ];
  });
}

function standing({ group, enrolled }: Line, given: Whom): Text[] {
  if (group === 'unclear' && enrolled)
    return [
      {
        zh: '现在照常享受，弄清以前不会停。',
        en: 'It goes on as now and does not stop before this is known.',
      },
    ];
  if (group === 'can-have' && enrolled === undefined)
    return [
      {
        zh: '可能已经办过了，我们会核对。',
        en: `Perhaps ${is(given).toLowerCase()} in it already; we will check.`,
      },
    ];
  return [];
}
