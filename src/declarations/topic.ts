/** What a group of facts is about, so that many a "no" can be told by its reason. */
import type { Text } from '#kernel';

export type Topic = {
  readonly id: string;
  /** The reason of a "no" that such a fact decides, as a heading: "年龄不在范围内". */
  readonly whenNot: Text;
  readonly facts: readonly string[];
};

export const topic = (id: string, whenNot: Text, facts: readonly string[]): Topic => ({ id, whenNot, facts });
