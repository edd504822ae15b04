/** One FEEL expression a person, read anew each time as its evaluator does. */
import { evaluate } from 'feelin';
import type { Amounts, Peer, Totals } from './peer.ts';

export const feel: Peer = {
  name: 'FEEL (feelin)',
  persons: 200,
  prepare: async (people, amounts) => {
    const expression = expressionOf(amounts);
    return async () => {
      const sum = { living: 0, nursing: 0, elderly: 0, child: 0 };
      for (const person of people) {
        const found = evaluate(expression, person).value as Totals;
        for (const name of Object.keys(sum) as (keyof Totals)[]) sum[name] += found[name];
      }
      return sum;
    };
  },
};

const expressionOf = (a: Amounts) => `{
  free: not(orphan) and not(injury),
  poor: dibao or near,
  living: if dibao and free then (if grade < 2 then ${a.heavy} else ${a.living})
    else if near and free and income <= ${a.line} * size then ${a.near} else 0,
  nursingClaim: if not(care) or injury then 0 else if grade = 0 then ${a.nursing[0]} else if grade = 1 then ${a.nursing[1]}
    else if grade = 2 and mind then ${a.nursing[2]} else 0,
  elderlyClaim: if age >= 60 and disabled and poor then ${a.elderly} else 0,
  nursing: if nursingClaim >= elderlyClaim then nursingClaim else 0,
  elderly: if nursingClaim >= elderlyClaim then 0 else elderlyClaim,
  child: if age <= 14 and child and not(orphan) and (poor or income <= ${a.childLine} * size) then ${a.childMonthly} else 0
}`;
