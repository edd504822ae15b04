/**
 * Judges terms before they run: types, ranges, and whether both ways can run them.
 * Ranges prove that no sum leaves the whole numbers that a double holds exactly.
 */
import type { Kind, Node } from '../language/term.ts';
import { logicJudges } from './judge-logic.ts';
import { numberJudges } from './judge-numbers.ts';
import { otherJudges } from './judge-others.ts';
import { valueJudges } from './judge-values.ts';
import type { Judged, Judges, Scope } from './scope.ts';

const judges: Judges<Kind> = { ...valueJudges, ...logicJudges, ...numberJudges, ...otherJudges };

/** The type and range of a term; undefined when it was refused, with the sentence reported. */
export function judge(node: Node, scope: Scope): Judged | undefined {
  const one = judges[node.kind] as (node: Node, scope: Scope) => Judged | undefined;
  const judged = one(node, scope);
  if (judged && Math.max(Math.abs(judged.low), Math.abs(judged.high)) > Number.MAX_SAFE_INTEGER)
    scope.report(
      '计算结果可能超出精确整数的范围（2^53）。请给相关信息项或政策参数规定上限。',
      'a result may leave the whole numbers that can be held exactly (2^53). Give the facts or parameters in it a smaller `most`.',
    );
  return judged;
}
