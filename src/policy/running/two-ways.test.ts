/** The two ways of running a law give the same outcome and the same fen on random laws, amounts, situations and months. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { type Random, random } from '../../../tests/support/random.ts';
import {
  counties,
  facts,
  months,
  offerOf,
  programmeOf,
  situationOf,
} from '../../../tests/support/random-law.ts';
import { explain } from '../explaining/explain.ts';
import type { Programme } from '../language/programme.ts';
import type { Situation } from '../language/situation.ts';
import { assemble, type Policy } from '../loading/assemble.ts';
import { LawRefused } from '../loading/refused.ts';
import { columns } from './columns.ts';
import { populationOf } from './population-of.ts';

const laws = Number(process.env['HANDRAIL_LAWS'] ?? 1_000);
const situations = 100;
const firstSeed = Number(process.env['HANDRAIL_SEED'] ?? 20_261_123);

function lawFrom(seed: number): { policy: Policy; random: Random } | undefined {
  const numbers = random(seed);
  const programmes: Programme[] = [];
  const subjects = ['person', 'household', 'person', 'employer'] as const;
  for (const [index, subject] of subjects.entries())
    programmes.push(
      programmeOf(`p${index}`, { random: numbers, subject, inHousehold: false, earlier: [...programmes] }),
    );
  try {
    return {
      policy: assemble({ facts, offers: programmes.map((one) => offerOf(one, numbers)), counties }),
      random: numbers,
    };
  } catch (refused) {
    if (refused instanceof LawRefused) return undefined;
    throw refused;
  }
}

const named = ['not-entitled', 'entitled', 'undecided'] as const;

function compare({ policy, random: numbers }: { policy: Policy; random: Random }, seed: number): number {
  const month = numbers.pick(months);
  const all = [...policy.facts.values()];
  const people: Situation[] = Array.from({ length: situations }, () => situationOf(all, 'person', numbers));
  const employers: Situation[] = Array.from({ length: situations }, () =>
    situationOf(all, 'employer', numbers),
  );
  const { population, firstRow } = populationOf(policy, { people, employers });
  const results = columns(policy).run(population, month);
  let compared = 0;
  for (const { id, of } of policy.programmes)
    for (const [index, situation] of (of === 'employer' ? employers : people).entries()) {
      const result = results.get(id);
      const row = of === 'person' ? firstRow[index]! : index;
      const fast = result
        ? {
            outcome: named[result.outcome[row]!],
            amount: result.outcome[row] === 1 ? result.amount[row] : undefined,
            quantity: result.outcome[row] === 1 ? result.quantity?.[row] : undefined,
          }
        : { outcome: 'not-entitled', amount: undefined, quantity: undefined };
      const { outcome, amount, quantity } = explain(policy, id, situation, month);
      assert.deepEqual(
        fast,
        { outcome, amount, quantity },
        `HANDRAIL_SEED=${seed} HANDRAIL_LAWS=1: programme ${id}, situation ${index}, ${month}: ${JSON.stringify(situation)}`,
      );
      compared++;
    }
  return compared;
}

it('explaining and columns agree, unknown facts included', (t) => {
  let [compared, refused] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + laws; seed++) {
    const law = lawFrom(seed);
    if (law) compared += compare(law, seed);
    else refused++;
  }
  t.diagnostic(
    `${compared} determinations compared over ${laws - refused} laws; ${refused} refused at loading; seed ${firstSeed}`,
  );
  assert.ok(laws < 1_000 || compared >= 200_000, `only ${compared} compared`);
});
