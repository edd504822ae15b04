/** Digits of GB/T 26341 in words, as the law's own facts call them. Pure. */
import type { Text } from '#kernel';
import type { Policy } from '#policy';

/** 肢体残疾二级. */
export function certificateWords(
  policy: Policy,
  { category, grade }: { category: number; grade: number },
): Text {
  const kind = nth(policy, 'disabilityCategory', category);
  const level = nth(policy, 'disabilityGrade', grade);
  return { zh: `${kind.zh}${level.zh}`, en: `${kind.en}, ${level.en.toLowerCase()}` };
}

const nth = (policy: Policy, fact: string, digit: number): Text =>
  Object.values(policy.facts.get(fact)?.codes ?? {})[digit - 1] ?? { zh: String(digit), en: String(digit) };
