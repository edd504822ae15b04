/** What would change an answer, in words. Pure. */
import { formatMonth, type Text } from '#kernel';
import { enrolledFact, type Finding, type Change as Nearest, type Policy, valueWords } from '#policy';
import { labelOf } from './fact-words.ts';

/** One way to another answer: "如果残疾等级为二级（现为三级）". */
export type Change = {
  readonly kind: Nearest['kind'];
  readonly says: Text;
  /** About a fact so private that the person is not told "if you were an orphan". */
  readonly delicate: boolean;
};

type Given = { readonly policy: Policy; readonly nearest: (programmeId: string) => readonly Nearest[] };

/** The most that a reader can weigh; more ways than these say little. */
const most = 3;

export const changesFor = ({ programme, outcome }: Finding, { policy, nearest }: Given): Change[] =>
  outcome === 'not-entitled'
    ? nearest(programme.id)
        .slice(0, most)
        .map((change) => ({
          kind: change.kind,
          says: saidOf(change, policy),
          delicate: change.kind === 'fact' && policy.facts.get(change.fact)?.privacy === 'special',
        }))
    : [];

function saidOf(change: Nearest, policy: Policy): Text {
  if (change.kind === 'time')
    return {
      zh: `其他情况不变，${formatMonth(change.month, 'zh')}起符合条件`,
      en: `If nothing else changes, from ${formatMonth(change.month, 'en')}`,
    };
  return enrolledSaid(change, policy) ?? factSaid(change, policy);
}

type OfFact = Extract<Nearest, { kind: 'fact' }>;

function enrolledSaid({ fact, to }: OfFact, { programmes }: Policy): Text | undefined {
  const title = programmes.find(({ id }) => enrolledFact(id) === fact)?.title;
  if (!title) return undefined;
  return to === true
    ? { zh: `如果享受了${title.zh}`, en: `If enrolled in ${title.en}` }
    : { zh: `如果不再享受${title.zh}`, en: `If no longer enrolled in ${title.en}` };
}

function factSaid(change: OfFact, policy: Policy): Text {
  const fact = policy.facts.get(change.fact);
  const label = labelOf(policy, change.fact);
  const to = valueWords(fact, change.to);
  const from = valueWords(fact, change.from);
  const now = { zh: `（现为${from.zh}）`, en: ` (now ${from.en})` };
  if (typeof change.to === 'boolean') {
    const not = change.to ? undefined : { zh: '不再', en: ' no longer' };
    return {
      zh: `如果${not?.zh ?? ''}登记为“${label.zh}”`,
      en: `If “${label.en.toLowerCase()}” were${not?.en ?? ''} on record`,
    };
  }
  if (typeof change.to === 'string' || typeof change.from !== 'number')
    return {
      zh: `如果${label.zh}为${to.zh}${now.zh}`,
      en: `If ${label.en.toLowerCase()} were ${to.en}${now.en}`,
    };
  if (change.from === 0 && change.to === 1)
    return { zh: `如果有“${label.zh}”`, en: `If there were any “${label.en.toLowerCase()}”` };
  return change.to > change.from
    ? {
        zh: `如果${label.zh}达到 ${to.zh}${now.zh}`,
        en: `If ${label.en.toLowerCase()} were at least ${to.en}${now.en}`,
      }
    : {
        zh: `如果${label.zh}不超过 ${to.zh}${now.zh}`,
        en: `If ${label.en.toLowerCase()} were at most ${to.en}${now.en}`,
      };
}
