import { enrolledFact } from '../language/programme.ts';
import { walk } from '../language/term.ts';
import type { Policy } from './assemble.ts';
import { rulesOf } from './judge-rules.ts';
import { rootsOf } from './lower.ts';

/** The facts that a policy asks for, of each subject, with how many months back. */
export function factsAsked({ programmes }: Policy): Map<string, number> {
  const asked = new Map<string, number>();
  const ask = (name: string, back: number) => asked.set(name, Math.max(asked.get(name) ?? 0, back));
  for (const programme of programmes) {
    ask(enrolledFact(programme.id), 0);
    for (const rule of rulesOf(programme, programmes))
      for (const root of rootsOf(rule))
        for (const node of walk(root)) {
          if (node.kind === 'fact') ask(node.name, node.ago ?? 0);
          if (node.kind === 'past') ask(node.fact, node.months);
        }
  }
  return asked;
}
