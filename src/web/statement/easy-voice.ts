/** The statement for easy reading: a few words a line, one idea each, and only what helps to act. Pure. */
import type { Month, Text } from '#kernel';
import type { Ask } from './asks.ts';
import { hotline, monthSaid } from './citizen-voice.ts';
import { type Line, linesIn, type Statement } from './statement.ts';
import { does, named, type Whom } from './whom.ts';
import { plainMoney } from './worth.ts';

/** Something that has a name, with what is said of it and what it lists. */
export type EasyItem = {
  readonly title: Text;
  readonly says: readonly Text[];
  readonly lists: readonly { readonly title: Text; readonly of: readonly Text[] }[];
};

export type EasyStatement = {
  readonly month: Month;
  readonly opening: readonly Text[];
  readonly parts: readonly {
    readonly id: 'receives' | 'can-have' | 'unclear';
    readonly title: Text;
    readonly items: readonly EasyItem[];
    /** Under the items. */
    readonly closing: readonly Text[];
  }[];
  readonly call: readonly Text[];
};

type Given = Whom & { readonly current: Month };

export function easyVoice(statement: Statement, given: Given): EasyStatement {
  const receives = linesIn(statement, 'receives');
  const canHave = linesIn(statement, 'can-have');
  const { zh } = named(given);
  const parts = [
    {
      id: 'receives' as const,
      title: { zh: `${zh}在领`, en: does(given, 'get') },
      items: receives.map(received),
      closing: mayChange(receives),
    },
    {
      id: 'can-have' as const,
      title: { zh: `${zh}还可以领`, en: `${named(given).en} can also get` },
      items: canHave.map(available),
      closing: [
        ...mayChange(canHave),
        { zh: '不会办？村（社区）的人帮您。', en: 'The village or community helps you.' },
      ],
    },
    {
      id: 'unclear' as const,
      title: { zh: '我们还不知道', en: 'We do not know yet' },
      ...unknown(statement.asks),
    },
  ];
  return {
    month: statement.month,
    opening: openingOf(statement, given),
    parts: parts.filter(({ items }) => items.length > 0),
    call: [
      { zh: '有问题，打电话。', en: 'Questions? Ring us.' },
      { zh: `电话是 ${hotline}。`, en: `The number is ${hotline}.` },
      { zh: '也可以去村（社区）问。', en: 'Or ask in your village or community.' },
    ],
  };
}

function openingOf(statement: Statement, given: Given): Text[] {
  const when = monthSaid(statement.month, given.current);
  const count = linesIn(statement, 'receives').length;
  const sum = plainMoney(statement.total);
  if (count === 0)
    return [
      { zh: `${named(given).zh}${when.zh}没有领东西。`, en: `${does(given, 'get')} nothing ${when.en}.` },
    ];
  return [
    {
      zh: `${named(given).zh}${when.zh}有 ${count} 样待遇。`,
      en: `${does(given, 'get')} ${count} ${count === 1 ? 'thing' : 'things'} ${when.en}.`,
    },
    ...(statement.total > 0 ? [{ zh: `每月一共 ${sum.zh}。`, en: `${sum.en} a month in all.` }] : []),
  ];
}

const worth = ({ plainWorth, ofHousehold }: Line): Text[] => [
  ...(plainWorth ? [{ zh: `${plainWorth.zh}。`, en: `${plainWorth.en}.` }] : []),
  ...(ofHousehold ? [{ zh: '这是给全家的。', en: 'It is for the whole household.' }] : []),
];

/** Said once for all of them. */
const mayChange = (lines: readonly Line[]): Text[] =>
  lines.some(({ plainWorth, assumed }) => plainWorth && assumed)
    ? [{ zh: '钱数可能会变。', en: 'Amounts may change.' }]
    : [];

const received = (line: Line): EasyItem => ({ title: line.title, says: worth(line), lists: [] });

const available = (line: Line): EasyItem => ({
  title: line.title,
  says: worth(line),
  lists: [
    { title: { zh: '要带', en: 'Bring' }, of: line.papers.map(bare) },
    { title: { zh: '谁来办', en: 'Who does it' }, of: stepsOf(line.decidedBy) },
  ],
});

/** Each step of who decides on a line of its own. */
function stepsOf({ zh, en }: Text): Text[] {
  const [steps, english] = [zh.split(/[，；]/), en.split(/[,;] /)];
  return steps.length === english.length
    ? steps.map((step, at) => ({ zh: step, en: english[at]! }))
    : [{ zh, en }];
}

/** Without what stands in brackets: it explains to those who ask more. */
const bare = ({ zh, en }: Text): Text => ({
  zh: zh.replaceAll(/（[^（）]*）/g, ''),
  en: en.replaceAll(/ \([^()]*\)/g, ''),
});

/** The most that a reader can take in at once. */
const mostAsked = 5;

function unknown(asks: readonly Ask[]): { items: EasyItem[]; closing: Text[] } {
  const items = asks.slice(0, mostAsked).map(({ label, of }) => ({
    title: bare(label),
    says: of ? [{ zh: `${bare(of).zh}会弄清。`, en: `${bare(of).en} will find out.` }] : [],
    lists: [],
  }));
  const more = asks.length - items.length;
  return {
    items,
    closing: [
      ...(more > 0 ? [{ zh: `还有 ${more} 样不知道。`, en: `${more} more are not known.` }] : []),
      { zh: '您知道？请打电话说。', en: 'Do you know? Ring us.' },
    ],
  };
}
