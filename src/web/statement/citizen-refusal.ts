/** A "no" in plain words: what is asked for, what is on record, the clause, and what would change it. Pure. */
import { type Day, formatDay, type Text } from '#kernel';
import type { Basis } from '#policy';
import { subject } from './reason.ts';
import type { Line } from './statement.ts';
import { does, named, type Whom } from './whom.ts';
import type { Why } from './why.ts';

export const citizenRefusal = (line: Line, given: Whom): Text[] => [
  ...reasonSaid(line.why, given),
  ...clauseSaid(line),
  ...changeSaid(line),
  ...enrolledSaid(line),
];

function reasonSaid(why: Why, given: Whom): Text[] {
  switch (why.kind) {
    case 'not-in-force':
      return [{ zh: '这一项还没有实行，或者已经停止。', en: 'It is not in force in this month.' }];
    case 'exclusive':
      return [
        {
          zh: `${named(given).zh}已享受${why.other.zh}。`,
          en: `${does(given, 'receive')} ${why.other.en} already.`,
        },
        { zh: '两项不能一起享受。', en: 'The two do not go together.' },
      ];
    case 'choose-higher':
      return [
        { zh: `${why.other.zh}的钱更多。`, en: `${why.other.en} is higher.` },
        { zh: '两项只发多的一项。', en: 'Only the higher is paid.' },
      ];
    case 'requires':
      return required(why);
    default:
      return [{ zh: '条件不够。', en: 'The conditions are not met.' }];
  }
}

function required({ verdict, record, none }: Extract<Why, { kind: 'requires' }>): Text[] {
  if (verdict.origin === 'amount')
    return [{ zh: '按规定算出来是零。', en: 'By the rule it comes to nothing.' }];
  return [
    { zh: `要求：${verdict.says.zh}。`, en: `It requires that ${subject(verdict)}${verdict.says.en}.` },
    recordSaid(record, none),
  ];
}

function recordSaid(record: Text | undefined, none: boolean): Text {
  if (!record) return { zh: '登记的情况不是这样。', en: 'On record this is not so.' };
  if (none) return { zh: '没有这样的登记。', en: 'There is none on record.' };
  return { zh: `登记的是：${daysSaid(record.zh, 'zh')}。`, en: `On record: ${daysSaid(record.en, 'en')}.` };
}

/** Days as they stand in text, not in tables. */
const daysSaid = (text: string, language: keyof Text): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}/g, (on) => formatDay(on as Day, language));

const basisOf = ({ why, edition }: Line): Basis | undefined => {
  if (why.kind === 'requires') return why.verdict.basis;
  return why.kind === 'exclusive' || why.kind === 'choose-higher' ? why.basis : edition?.basis;
};

function clauseSaid(line: Line): Text[] {
  const basis = basisOf(line);
  if (!basis) return [];
  const said = [shortDocument(basis.document), basis.clause].filter(Boolean).join(' ');
  return [{ zh: `依据：${said}。`, en: `Basis: ${said}.` }];
}

/** By its number, where it has one: 国发〔2015〕52号. */
const shortDocument = (document: string): string =>
  /（([^（）]*(?:〔\d{4}〕|第)[^（）]*号)）/.exec(document)?.[1] ?? document;

/** The nearest one alone: a list of ways says little. */
function changeSaid(line: Line): Text[] {
  const change = line.changes().find(({ delicate }) => !delicate);
  if (change?.kind === 'time')
    return [{ zh: `${change.says.zh}。`, en: `${change.says.en}, it will be a yes.` }];
  if (change) {
    const { zh, en } = change.says;
    return [{ zh: `${daysSaid(zh, 'zh')}，就符合条件。`, en: `${daysSaid(en, 'en')}, it would be a yes.` }];
  }
  const unmet = line.conditions.filter(({ state }) => state === 'unmet').length;
  return unmet > 1
    ? [{ zh: `一共有 ${unmet} 个条件不够。`, en: `${unmet} conditions in all are not met.` }]
    : [];
}

/** Nothing stops by itself. */
const enrolledSaid = ({ enrolled }: Line): Text[] =>
  enrolled
    ? [
        {
          zh: '现在还在发。核实以前不会停。',
          en: 'It is still being paid and does not stop before it was checked.',
        },
      ]
    : [];
