/** What would change an answer, in words. Pure. */
import { formatMonth, type Text } from '#kernel';
import { type Finding, type Change as Nearest, type Policy, valueWords } from '#policy';
import { labelOf } from './fact-words.ts';

/** One way to another answer: "如果残疾等级为二级（现为三级）". */
export type Change = { readonly kind: Nearest['kind']; readonly says: Text };


type Given = { readonly policy: Policy; readonly nearest: (programmeId: string) => readonly Nearest[] };

/** The most that a reader can weigh; more ways than these say little. */
const most = 3;

export const changesFor = ({ programme, outcome }: Finding, { policy, nearest }: Given): Change[] =>
  outcome === 'not-entitled'
    ? nearest(programme.id)
        .slice(0, most)
        .map((change) => ({ kind: change.kind, says: saidOf(change, policy) }))
    : [];

function saidOf(change: Nearest, policy: Policy): Text {
  if (change.kind === 'time')
    return {
      zh: `其他情况不变，${formatMonth(change.month, 'zh')}起符合条件`,
      en: `If nothing else changes, from ${formatMonth(change.month, 'en')}`,
    };
  const fact = policy.facts.get(change.fact);
  const label = labelOf(policy, change.fact);
  const to = valueWords(fact, change.to);
  const from = valueWords(fact, change.from);
  if (fact?.type === 'yes-no' && change.to === true && change.from !== undefined)
    return { zh: `如果“${label.zh}”`, en: `If “${label.en.toLowerCase()}” were so` };
  return {
    zh: `如果${label.zh}为${to.zh}（现为${from.zh}）`,
    en: `If ${label.en.toLowerCase()} were ${to.en} (now ${from.en})`,
  };
}
