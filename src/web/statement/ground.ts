/** What a "no" comes down to, so that sixty of them are told by a few reasons. Pure. */
import type { Topic } from '#declarations';
import type { Text } from '#kernel';
import type { Verdict } from '#policy';
import { notYet, type Why } from './why.ts';

export type Ground = { readonly id: string; readonly title: Text };

/** Told after the grounds that lie in facts, in this order. */
const others = {
  household: { zh: '家里人的情况不符合', en: 'Others in the household' },
  opener: { zh: '要先享受另一项待遇', en: 'Another benefit has to come first' },
  together: { zh: '已有另一项，不能同时享受', en: 'Another benefit is received already' },
  before: { zh: '享受过了，还不能再次享受', en: 'Had before, and not due again yet' },
  nothing: { zh: '按规定算出来没有差额', en: 'By the rule nothing is due' },
  time: { zh: '这个月还没有实行，或已停止', en: 'Not in force in this month' },
  rest: { zh: '其他条件不符合', en: 'Other conditions' },
} as const satisfies Record<string, Text>;
type Other = keyof typeof others;

export function groundOf(why: Why, topics: readonly Topic[]): Ground {
  if (why.kind === 'requires') {
    const { origin } = why.verdict;
    const found = origin === 'rule' ? topicOf(why.verdict, topics) : undefined;
    return found ? { id: found.id, title: found.whenNot } : ground(byOrigin(why.verdict));
  }
  if (why.kind === 'exclusive' || why.kind === 'choose-higher') return ground('together');
  return ground(why.kind === 'not-in-force' ? 'time' : 'rest');
}

const ground = (id: Other): Ground => ({ id, title: others[id] });

function byOrigin({ origin, uses }: Verdict): Other {
  switch (origin) {
    case 'opener':
      return 'opener';
    case 'once':
    case 'class-limit':
      return 'before';
    case 'amount':
    case 'top-up':
      return 'nothing';
    case 'exclusive':
    case 'choose-higher':
      return 'together';
    default:
      return othersGround(uses);
  }
}

function othersGround(uses: readonly Use[]): Other {
  const own = uses.filter(isOwn);
  if (own.length === 0 && uses.some(({ member }) => member !== 0)) return 'household';
  return own.length > 0 && own.every(({ fact }) => fact.startsWith('enrolled.')) ? 'opener' : 'rest';
}

type Use = Verdict['uses'][number];

/** That somebody lives is looked at everywhere and decides nothing. */
const isOwn = ({ member, value }: Use): boolean => member === 0 && value !== notYet;

/** The topic of most of the own facts that were looked at; of the one looked at first when several have as many. */
function topicOf({ uses }: Verdict, topics: readonly Topic[]): Topic | undefined {
  const names = [...new Set(uses.filter(isOwn).map(({ fact }) => fact))];
  const about = names.flatMap((name) => topics.find(({ facts }) => facts.includes(name)) ?? []);
  const counted = [...Map.groupBy(about, (one) => one).entries()];
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** Lines by their ground, in the order of the topics and then of the others. */
export function byGround<Line extends { readonly ground: Ground | undefined }>(
  lines: readonly Line[],
  topics: readonly Topic[],
): { readonly ground: Ground; readonly lines: readonly Line[] }[] {
  const order = [...topics.map(({ id }) => id), ...Object.keys(others)];
  const groups = Map.groupBy(lines, ({ ground }) => ground?.id ?? 'rest');
  return [...groups.entries()]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, all]) => ({ ground: all[0]!.ground ?? { id, title: others.rest }, lines: all }));
}
