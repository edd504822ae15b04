/** The compiled loop against copying the same columns and against the same rules fused by hand. */
import { columns, type Population, type Results } from '#policy';
import { amounts, trialPolicy, trialPopulation } from './support/trial-policy.ts';

const month = '2024-09';
const programmes = ['living', 'nursing', 'elderly', 'child'] as const;

type Outcome = { status: Uint8Array; amount: Int32Array };
type ByHand = Record<(typeof programmes)[number], Outcome>;

function columnsOf({ person, household, householdOf }: Population) {
  const values = (table: typeof person, name: string) =>
    table.columns.get(name)!.values as Uint8Array & Int32Array;
  const p = (name: string) => values(person, name);
  const h = (name: string) => values(household, name);
  return {
    grade: p('grade'),
    mind: p('mind'),
    born: p('born'),
    care: p('care'),
    injury: p('injury'),
    orphan: p('orphan'),
    disabled: p('disabled'),
    child: p('child'),
    dibao: h('dibao'),
    near: h('near'),
    income: h('income'),
    size: h('size'),
    householdOf,
  };
}
type Columns = ReturnType<typeof columnsOf>;

/** As a good programmer would write it for this one policy: one pass, no unknowns, tables folded by hand. */
function byHand(c: Columns, out: ByHand, rows: number) {
  const { living, nursing, elderly, child } = out;
  const nursingOf = [amounts.one, amounts.two, amounts.three, amounts.four];
  const near = Math.floor((amounts.living * 6000 * 2 + 10_000) / 20_000);
  const childAmount = Math.floor((amounts.yearly * 833 * 2 + 10_000) / 20_000);
  for (let i = 0; i < rows; i++) {
    const h = c.householdOf[i]!,
      grade = c.grade[i]!,
      dibao = c.dibao[h] === 1,
      marginal = c.near[h] === 1;
    const orphan = c.orphan[i] === 1,
      free = c.injury[i] !== 1,
      income = c.income[h]!,
      size = c.size[h]!,
      lived = 20240930 - c.born[i]!;
    const a = (dibao || (marginal && income <= amounts.line * size)) && !orphan && free;
    living.status[i] = a ? 1 : 0;
    living.amount[i] = a ? (!dibao ? near : grade < 2 ? amounts.heavy : amounts.living) : 0;
    const n =
      (grade < 2 || (grade === 2 && c.mind[i] === 1)) && c.care[i] === 1 && free && nursingOf[grade]! > 0;
    const e = !(lived < 600_000) && c.disabled[i] === 1 && (dibao || marginal);
    const best = n && e ? nursingOf[grade]! >= amounts.elderly : n;
    nursing.status[i] = n && best ? 1 : 0;
    nursing.amount[i] = n && best ? nursingOf[grade]! : 0;
    elderly.status[i] = e && !best ? 1 : 0;
    elderly.amount[i] = e && !best ? amounts.elderly : 0;
    const k =
      lived < 150_000 &&
      c.child[i] === 1 &&
      (dibao || marginal || income <= amounts.childLine * size) &&
      !orphan;
    child.status[i] = k ? 1 : 0;
    child.amount[i] = k ? childAmount : 0;
  }
}

const sum = (values: ArrayLike<number>) => {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]! * ((i % 97) + 1);
  return total;
};
const emptyOutcome = (rows: number): ByHand =>
  Object.fromEntries(
    programmes.map((id) => [id, { status: new Uint8Array(rows), amount: new Int32Array(rows) }]),
  ) as ByHand;

function copyAll(c: Columns, out: ByHand) {
  for (const column of Object.values(c)) column.slice();
  for (const { status, amount } of Object.values(out)) {
    status.slice();
    amount.slice();
  }
}

/** Medians of turns taken one after the other, so that a noisy neighbour disturbs all alike. */
function measured(works: Readonly<Record<string, () => void>>, turns: number): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      work();
      times[name]!.push(performance.now() - start);
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!,
    ]),
  );
}

function same(results: Results, out: ByHand) {
  for (const id of programmes) {
    const { outcome, amount } = results.get(id)!;
    if (sum(outcome) !== sum(out[id].status) || sum(amount) !== sum(out[id].amount))
      throw new Error(`The loop and the hand-written rules differ in ${id}`);
  }
}

for (const rows of [68_000, 1_000_000]) {
  const population = trialPopulation(rows, 0);
  const partly = trialPopulation(rows, 0.01);
  const loop = columns(trialPolicy);
  const c = columnsOf(population);
  const out = emptyOutcome(rows);
  byHand(c, out, rows);
  same(loop.run(population, month), out);
  const ms = measured(
    {
      loop: () => void loop.run(population, month),
      hand: () => byHand(c, emptyOutcome(rows), rows),
      copy: () => copyAll(c, out),
      partly: () => void loop.run(partly, month),
    },
    rows > 100_000 ? 15 : 61,
  );
  const each = (name: string) => ((ms[name]! * 1e6) / rows / programmes.length).toFixed(2);
  const times = (name: string) => (ms['loop']! / ms[name]!).toFixed(2);
  console.log(
    `loop, ${rows} persons, 4 programmes, totals identical: ${each('loop')} ns a programme and person; ${times('hand')} × the hand-fused loop; ${times('copy')} × copying the same columns`,
  );
  console.log(
    `loop with 1 % of all facts unknown: ${each('partly')} ns a programme and person; ${(ms['partly']! / ms['loop']!).toFixed(2)} × the loop with every fact known`,
  );
}
