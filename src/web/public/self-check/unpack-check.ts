import type { SelfCheck } from '#declarations';
import { unpack } from '#policy';
import type { Checking } from './checking.ts';
import type { PackedCheck } from './pack-check.ts';

/** What `takeTurn` works with, from what was sent. */
export function unpackCheck({
  law: packed,
  language,
  questions,
  consequences,
  notAsked,
}: PackedCheck): Checking {
  const { law, nodeAt } = unpack(packed);
  return {
    law,
    month: packed.month,
    language,
    questions: inBoth(questions) as SelfCheck['questions'],
    consequences: consequences.map(({ when, facts }) => ({
      facts,
      ...(when !== undefined && { when: { node: nodeAt(when) } }),
    })),
    notAsked: inBoth(notAsked) as SelfCheck['notAsked'],
  };
}

function inBoth(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inBoth);
  if (typeof value !== 'object' || value === null) return value;
  if ('t' in value) return { zh: value.t, en: value.t };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inBoth(one)]));
}
