/** The six systems of the plan. The goals, the main indicators (专栏1) and the last chapter belong to the one that controls the plan. */
import type { Text } from '#kernel';

export const systems = {
  protection: { zh: '一 社会保障', en: '1 Social protection' },
  work: { zh: '二 就业创业', en: '2 Work' },
  services: { zh: '三 公共服务', en: '3 Public services' },
  rights: { zh: '四 法治', en: '4 Law and rights' },
  surroundings: { zh: '五 友好环境', en: '5 Friendly surroundings' },
  support: { zh: '六 支撑', en: '6 Support' },
} as const satisfies Record<string, Text>;

export type System = keyof typeof systems;
export const systemNames = Object.keys(systems) as System[];

const chapters = '一二三四五六';
/** Which system each box (专栏) of the plan stands in. */
const boxes: readonly System[] = [
  'support',
  'protection',
  'work',
  'work',
  'services',
  'services',
  'services',
  'rights',
  'surroundings',
  'support',
];

/** By the clause, as the plan counts: 三(一)5, 专栏2-一-1, 二(三), 四(一). Undefined when it is none of these. */
export function systemOf(clause: string): System | undefined {
  const task = /^三\(([一二三四五六])\)/.exec(clause)?.[1];
  if (task) return systemNames[chapters.indexOf(task)];
  const box = /^专栏(\d+)/.exec(clause)?.[1];
  if (box) return boxes[Number(box) - 1];
  return /^[二四]/.test(clause) ? 'support' : undefined;
}
