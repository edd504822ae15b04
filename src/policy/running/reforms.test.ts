/** Random reforms of random laws: inside its interval an overlay is the law edited by hand, outside it nothing is changed, and what is said not to be affected is not. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Fen, Month } from '#kernel';
import { type Random, random } from '../../../tests/support/random.ts';
import {
  counties,
  facts,
  months,
  offerOf,
  programmeOf,
  situationOf,
} from '../../../tests/support/random-law.ts';
import type { Offer, Programme } from '../language/programme.ts';
import type { Reform, ReformChange } from '../language/reform.ts';
import type { Node, Rounding } from '../language/term.ts';
import { affectedIn } from '../loading/affected.ts';
import { assemble, type Policy } from '../loading/assemble.ts';
import { factsAsked } from '../loading/facts-asked.ts';
import { reformed } from '../loading/overlay.ts';
import { adjustable } from '../loading/overlay-rules.ts';
import { LawRefused } from '../loading/refused.ts';
import { type Columns, columns, type Results } from './columns.ts';
import { populationOf } from './population-of.ts';

const laws = Number(process.env['HANDRAIL_LAWS'] ?? 120);
const firstSeed = Number(process.env['HANDRAIL_SEED'] ?? 20_270_101);
const subjects = ['person', 'household', 'person', 'person'] as const;
const words = { zh: '试', en: 'trial' };

const refusable = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof LawRefused) return undefined;
    throw error;
  }
};

function lawFrom(numbers: Random): Policy | undefined {
  const programmes: Programme[] = [];
  for (const [index, subject] of subjects.entries())
    programmes.push(
      programmeOf(`p${index}`, { random: numbers, subject, inHousehold: false, earlier: [...programmes] }),
    );
  return refusable(() =>
    assemble({ facts, offers: programmes.map((one) => offerOf(one, numbers)), counties }),
  );
}

function reformFrom(policy: Policy, numbers: Random): Reform {
  const from = numbers.pick(months.slice(1));
  const until = numbers.pick([undefined, ...months.filter((month) => month > from)]);
  return {
    from,
    ...(until && { until }),
    changes: [changeFrom(policy, { from, numbers })],
  };
}

function changeFrom(policy: Policy, { from, numbers }: { from: Month; numbers: Random }): ReformChange {
  const one = numbers.pick(policy.programmes);
  const { id: programme } = one;
  const edition = one.editions.findLast((each) => each.from <= from) ?? one.editions[0]!;
  const asked = adjustable(one, edition, () => words);
  const condition = asked.length > 0 ? numbers.pick(asked).says.zh : '试';
  const thresholds = asked.flatMap((each) => each.thresholds);
  const known = [...factsAsked(policy).keys()].filter((name) =>
    (one.of === 'household' ? /^householdYes|^householdAlso/ : /^(person|household)(Yes|Also)/).test(name),
  );
  const fact = known.length > 0 ? numbers.pick(known) : 'unknownToAll';
  const rounding: Rounding = {
    mode: numbers.pick(['half-up', 'down', 'up']),
    unit: numbers.pick([1, 100]) as Fen,
  };
  const kinds: ReformChange[] = [
    {
      kind: 'set',
      programme,
      parameter: 'plain',
      value: numbers.whole(0, 20_000),
      ...(numbers.chance(0.4) && { county: numbers.pick(counties) }),
    },
    {
      kind: 'raise',
      programme,
      parameter: numbers.pick(['plain', 'table']),
      tenThousandths: numbers.whole(-3000, 5000),
      rounding,
    },
    { kind: 'drop', programme, condition },
    { kind: 'widen', programme, condition, fact },
    { kind: 'require', programme, fact, holds: numbers.chance(0.5) },
    ...thresholds.slice(0, 1).map(
      ({ at, value, condition: of }): ReformChange => ({
        kind: 'threshold',
        programme,
        condition: of,
        at,
        was: value,
        to: value + numbers.whole(-2, 2),
      }),
    ),
  ];
  return numbers.pick(kinds);
}

/** What an officer would write into the law of that one month: in every edition, and every value in plain figures. */
function edited(policy: Policy, { changes: [change] }: Reform, month: Month): Policy | undefined {
  const offers = [...policy.offers.values()].map((offer): Offer => {
    if (offer.programme.id !== change!.programme) return offer;
    if (change!.kind === 'set' || change!.kind === 'raise')
      return { ...offer, amounts: amountsByHand(policy, offer, { change: change!, month }) };
    return { ...offer, programme: programmeByHand(offer.programme, change!) };
  });
  return refusable(() => assemble({ facts: [...policy.facts.values()], offers, counties }));
}

const basis = { issuer: words, document: 'by hand' };

function amountsByHand(
  policy: Policy,
  { programme, amounts }: Offer,
  { change, month }: { change: Extract<ReformChange, { kind: 'set' | 'raise' }>; month: Month },
): Offer['amounts'] {
  const { city, counties: own } = policy.parameter(
    { programme: programme.id, name: change.parameter },
    month,
  );
  const rounded = (value: number) => {
    if (change.kind !== 'raise') return value;
    const exact = (value * (10_000 + change.tenThousandths)) / 10_000 / change.rounding.unit;
    const { mode, unit } = change.rounding;
    return (
      unit *
      (mode === 'down' ? Math.floor(exact) : mode === 'up' ? Math.ceil(exact) : Math.floor(exact + 0.5))
    );
  };
  const raised = (value: number | Readonly<Record<string, number>>) =>
    typeof value === 'number'
      ? rounded(value)
      : Object.fromEntries(Object.entries(value).map(([code, of]) => [code, rounded(of)]));
  const line = (value: number | Readonly<Record<string, number>>, county?: string) => ({
    from: '2000-01' as Month,
    value,
    basis,
    state: 'assumed' as const,
    ...(county && { county }),
  });
  if (change.kind === 'raise')
    return {
      ...amounts,
      [change.parameter]: [
        line(raised(city!.value)),
        ...[...own].map(([county, { value }]) => line(raised(value), county)),
      ],
    };
  const elsewhere = new Map(
    [...own].map(([county, { value, dated }]) => [county, dated.county ? value : undefined]),
  );
  if (change.county) elsewhere.set(change.county, change.value);
  return {
    ...amounts,
    [change.parameter]: [
      line(change.county ? city!.value : change.value),
      ...[...elsewhere].flatMap(([county, value]) => (value === undefined ? [] : [line(value, county)])),
    ],
  };
}

type RuleChange = Exclude<ReformChange, { kind: 'set' | 'raise' }>;

function programmeByHand(programme: Programme, change: RuleChange): Programme {
  const alternative: Node | undefined =
    change.kind === 'widen' ? { kind: 'fact', name: change.fact } : undefined;
  const or = (node: Node): Node => ({ kind: 'any', terms: [node, alternative!] });
  const editions = programme.editions.map((edition) => {
    if (change.kind === 'require') {
      const fact: Node = { kind: 'fact', name: change.fact };
      const node: Node = change.holds ? fact : { kind: 'not', term: fact };
      return { ...edition, conditions: [...edition.conditions, { says: words, term: { node } }] };
    }
    const conditions = edition.conditions.flatMap((one) => {
      if (change.condition !== '试') return [one];
      if (change.kind === 'drop') return [];
      return [
        { ...one, term: { node: alternative ? or(one.term.node) : withThreshold(one.term.node, change) } },
      ];
    });
    return { ...edition, conditions };
  });
  if (!('condition' in change) || change.condition === '试') return { ...programme, editions };
  const [exclusive, opener] = [
    change.condition.startsWith('未享受'),
    change.condition.startsWith('正在享受'),
  ];
  const together = programme.together.flatMap((relation): Programme['together'][number][] => {
    if (relation.kind === 'exclusive' && exclusive)
      return alternative
        ? [
            {
              ...relation,
              via: {
                kind: 'all',
                terms: [relation.via ?? given(relation.by), { kind: 'not', term: alternative }],
              },
            },
          ]
        : [];
    if (relation.kind === 'opener' && opener)
      return alternative ? [{ ...relation, via: or(relation.via ?? given(relation.by[0]!)) }] : [];
    if (relation.kind === 'once' && !exclusive && !opener) return [];
    return [relation];
  });
  const ban = programme.together.find(({ kind }) => kind === 'once');
  return alternative && !exclusive && !opener && ban ? programme : { ...programme, together };
}

const given = (programme: string): Node => ({ kind: 'given', programme, what: 'entitled' });

/** The so-manieth number that a comparison has on one side, counted as the condition is written. */
function withThreshold(node: Node, change: RuleChange): Node {
  if (change.kind !== 'threshold') return node;
  const copy = structuredClone(node);
  let at = 0;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { kind, left, right } = part as { kind?: string; left?: Node; right?: Node };
    const sides = kind === 'compare' ? [left, right] : [];
    for (const inner of kind === 'compare' ? sides : Object.values(part)) {
      const constant = inner as { kind?: string; type?: string; value?: number };
      if (kind === 'compare' && constant.kind === 'constant' && constant.type !== 'day') {
        if (at++ === change.at && constant.value === change.was) constant.value = change.to;
      } else visit(inner);
    }
  };
  visit(copy);
  return copy;
}

type Population = ReturnType<typeof populationOf>['population'];

const shown = (results: Results, id: string, rows: number) => {
  const { outcome, amount, quantity } = results.get(id) ?? {};
  return Array.from({ length: rows }, (_, row) => [
    outcome?.[row] ?? 0,
    outcome?.[row] === 1 ? amount![row] : 0,
    outcome?.[row] === 1 ? (quantity?.[row] ?? 0) : 0,
  ]);
};

function same(
  policy: Policy,
  population: Population,
  runs: { one: Columns; other: Columns; month: Month; why: string },
) {
  const { one, other, month, why } = runs;
  const [a, b] = [one.run(population, month), other.run(population, month)];
  for (const { id, of } of policy.programmes)
    assert.deepEqual(
      shown(a, id, population[of].rows),
      shown(b, id, population[of].rows),
      `${why}: ${id}, ${month}`,
    );
}

const tested = ['2023-12', '2024-01', '2024-05', '2024-06', '2024-07', '2025-02'] as const;
type Trial = { policy: Policy; after: Policy; reform: Reform; population: Population; why: string };

/** Whether it could be edited by hand in that month. */
function holdsAsEdited(
  { policy, after, reform, population, why }: Trial,
  month: Month,
): 'inside' | 'outside' | undefined {
  const inside = month >= reform.from && (reform.until === undefined || month < reform.until);
  const expected = inside ? edited(policy, reform, month) : policy;
  if (!expected || namesABan(reform)) return undefined;
  const [one, other] = [columns(after, { layout: policy }), columns(expected, { layout: policy })];
  same(policy, population, { one, other, month, why });
  return inside ? 'inside' : 'outside';
}

/** What is affected comes out of its part alone as out of the whole; what is not comes out as before. */
function unaffected({ policy, after, population, why }: Trial, month: Month): number {
  const { affected, needed } = affectedIn(policy, after, month);
  const before: Results = columns(policy).run(population, month);
  const whole: Results = columns(after, { layout: policy }).run(population, month);
  const part: Results = columns(after, { layout: policy, only: needed }).run(population, month);
  for (const { id, of } of policy.programmes) {
    const { rows } = population[of];
    const expected = affected.has(id) ? part : before;
    assert.deepEqual(shown(expected, id, rows), shown(whole, id, rows), `${why}: ${id}, ${month}`);
  }
  return policy.programmes.length - affected.size;
}

it('a reform holds in its interval as if the law had been edited, and leaves every other month alone', (t) => {
  const counts = { inside: 0, outside: 0, refused: 0, unaffected: 0 };
  for (let seed = firstSeed; seed < firstSeed + laws; seed++) {
    const numbers = random(seed);
    const policy = lawFrom(numbers);
    const reform = policy && reformFrom(policy, numbers);
    const after = policy && refusable(() => reformed(policy, reform!));
    if (!policy || !reform || !after) {
      counts.refused++;
      continue;
    }
    const people = Array.from({ length: 40 }, () =>
      situationOf([...policy.facts.values()], 'person', numbers),
    );
    const { population } = populationOf(policy, { people });
    const why = `HANDRAIL_SEED=${seed} HANDRAIL_LAWS=1 ${JSON.stringify(reform)}`;
    const trial: Trial = { policy, after, reform, population, why };
    for (const month of tested) {
      const held = holdsAsEdited(trial, month);
      if (held) counts[held]++;
      counts.unaffected += unaffected(trial, month);
    }
  }
  t.diagnostic(JSON.stringify(counts));
  assert.ok(
    laws < 120 || (counts.inside > 80 && counts.outside > 160 && counts.unaffected > 800),
    JSON.stringify(counts),
  );
});

/** A ban that ends has no words that a hand could find in a random law. */
const namesABan = ({ changes: [change] }: Reform) =>
  change!.kind === 'widen' && /享受过/.test(change!.condition);
