import type { Text } from '#kernel';
import type { Policy } from '#policy';
import { labelOf } from '../../statement/fact-words.ts';

const words: Readonly<Record<string, Text>> = {
  person: { zh: '登记新增、死亡或迁出', en: 'came into the register, died or moved away' },
  household: { zh: '家庭成员变动', en: 'other members of the household' },
  edition: { zh: '政策调整', en: 'another edition of the rule' },
  amount: { zh: '标准调整', en: 'another rate' },
  time: { zh: '年龄或期限到了', en: 'a birthday or the end of a term' },
  first: { zh: '第一次计算', en: 'the first run' },
};

/** A reason as a run writes it, in words: "残疾等级变动", "迟到信息：低保状态". */
export function reasonWords(policy: Policy, reason: string): Text {
  const [kind, fact] = reason.split(/:(.*)/s);
  if (fact === undefined) return words[reason] ?? { zh: reason, en: reason };
  const label = labelOf(policy, fact);
  return kind === 'late'
    ? { zh: `迟到信息：${label.zh}`, en: `late fact: ${label.en}` }
    : { zh: `${label.zh}变动`, en: `${label.en} changed` };
}
