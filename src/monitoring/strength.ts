import type { Commitment } from '#declarations';
import type { Text } from '#kernel';

export type Strength = Commitment['strength'];

export const strengths = {
  must: { zh: '必须', en: 'must' },
  should: { zh: '推进', en: 'should' },
  encourage: { zh: '鼓励', en: 'encourage' },
  explore: { zh: '探索', en: 'explore' },
} as const satisfies Record<Strength, Text>;
export const strengthNames = Object.keys(strengths) as Strength[];

/** From the strongest to the softest; 确保, 应当, 不得, 严格 and 落实 are duties like a sentence with no such word. */
const softer: readonly { readonly strength: Strength; readonly words: readonly string[] }[] = [
  { strength: 'explore', words: ['探索', '有条件', '条件成熟', '条件具备', '因地制宜'] },
  { strength: 'encourage', words: ['鼓励', '引导'] },
  { strength: 'should', words: ['力争', '推进', '推动', '支持', '逐步', '适时'] },
];

/** A clause of the plan and the words of strength in its sentence. */
export type Anchored = { readonly anchor: string; readonly words: readonly string[] };

/**
 * A sentence often holds several duties: where the clause itself has a word of strength, the others do not count. Of those that
 * count the softest decides, so that no duty is ever reported stronger than it was given.
 */
export function strengthOf(anchored: readonly Anchored[]): Strength {
  const counting = anchored.flatMap(({ anchor, words }) => {
    const own = words.filter((word) => anchor.includes(word));
    return own.length > 0 ? own : words;
  });
  return softer.find(({ words }) => words.some((word) => counting.includes(word)))?.strength ?? 'must';
}
