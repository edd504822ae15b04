/** Category and grade in words, as the law's own facts call them. Pure. */
import type { Text } from '#kernel';
import type { Policy } from '#policy';

/** 肢体残疾二级. */
export function certificateWords(policy: Policy, held: { category: string; grade: string }): Text {
  const kind = wordsOf(policy, 'disabilityCategory', held.category);
  const level = wordsOf(policy, 'disabilityGrade', held.grade);
  return { zh: `${kind.zh}${level.zh}`, en: `${kind.en}, ${level.en.toLowerCase()}` };
}

const wordsOf = (policy: Policy, fact: string, code: string): Text =>
  policy.facts.get(fact)?.codes?.[code] ?? { zh: code, en: code };
