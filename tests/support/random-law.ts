/** Random laws, amounts and situations over a small vocabulary, leaning towards boundaries: 0, 1, the line ± 1 fen, 2^31 ± 1. */
import type { Fen, Month, Text } from '#kernel';
import type { Fact, Node, Offer, Programme, Situation, Subject, Value } from '#policy';
import type { Random } from './random.ts';

const words: Text = { zh: '试', en: 'trial' };
const basis = { issuer: words, document: 'trial' };
const grades = ['one', 'two', 'three', 'four'];
const roles = ['head', 'spouse', 'child', 'parent', 'grandchild', 'other'] as const;
export const counties = ['230602', '230621'];
export const months: readonly Month[] = ['2023-12', '2024-01', '2024-06', '2024-07', '2025-02'];

const fact = (name: string, type: Fact['type'], of: Subject, most: number, least = 0): Fact => ({
  name,
  type,
  of,
  most,
  least,
  label: words,
  privacy: 'plain',
  ...(type === 'choice' && { codes: Object.fromEntries(grades.map((code) => [code, words])) }),
});

export const facts: readonly Fact[] = [
  ...(['person', 'household', 'employer'] as const).flatMap((of) => [
    fact(`${of}Yes`, 'yes-no', of, 1),
    fact(`${of}Also`, 'yes-no', of, 1),
    fact(`${of}Grade`, 'choice', of, 3),
    fact(`${of}Count`, 'number', of, 1000, of === 'person' ? -20 : 0),
    fact(`${of}Money`, 'money', of, 300_000_000),
    fact(`${of}Day`, 'day', of, 9999_12_31, 1_01_01),
  ]),
];

type Wanted = 'yes-no' | 'number' | 'money' | 'day' | 'choice';
type Making = {
  readonly random: Random;
  readonly subject: Subject;
  readonly inHousehold: boolean;
  readonly earlier: readonly Programme[];
  readonly parameters: Programme['parameters'];
  readonly id: string;
};

const owners = ({ subject, inHousehold, random }: Making): Subject =>
  subject === 'person' || inHousehold ? random.pick(['person', 'person', 'household'] as const) : subject;

const constant = (type: Wanted, value: Value): Node => ({ kind: 'constant', type, value });
const edges = [0, 1, 2, 999, 5000, 10_000, 13_000, 13_001, 299_999_999, 300_000_000];

/** A random term of a type; ever simpler as it goes down. */
export function term(type: Wanted, depth: number, making: Making): Node {
  const { random } = making;
  const below = (wanted: Wanted) => term(wanted, depth - 1, making);
  const leaf = depth <= 0 || random.chance(0.25);
  if (type === 'choice') return choiceTerm(depth, making);
  if (type === 'day') return leaf || random.chance(0.7) ? dayLeaf(making) : first('day', depth, making);
  if (type === 'yes-no') return leaf ? factLeaf('yes-no', making) : yesNo(below, depth, making);
  return leaf ? numberLeaf(type, making) : arithmetic(type, below, depth, making);
}

function choiceTerm(depth: number, making: Making): Node {
  const leaf = factLeaf('choice', making);
  return depth > 1 && making.random.chance(0.15) ? { kind: 'named', words, term: leaf } : leaf;
}

function factLeaf(type: Wanted, making: Making): Node {
  const names = {
    'yes-no': making.random.pick(['Yes', 'Also']),
    number: 'Count',
    money: 'Money',
    day: 'Day',
    choice: 'Grade',
  };
  const name = `${owners(making)}${names[type]}`;
  return making.random.chance(0.1)
    ? { kind: 'fact', name, ago: making.random.whole(1, 3) }
    : { kind: 'fact', name };
}

const dayLeaf = (making: Making): Node =>
  making.random.chance(0.6)
    ? factLeaf('day', making)
    : making.random.chance(0.5)
      ? { kind: 'calendar', of: making.random.pick(['month-start', 'month-end'] as const) }
      : constant('day', making.random.pick(['2008-02-29', '2010-07-01', '0001-01-01', '9999-12-31']));

function numberLeaf(type: 'number' | 'money', making: Making): Node {
  const { random, id } = making;
  const roll = random.whole(0, 9);
  if (roll < 4) return factLeaf(type, making);
  if (roll < 6 && type === 'money')
    return random.chance(0.5)
      ? { kind: 'parameter', programme: id, name: 'plain' }
      : { kind: 'parameter', programme: id, name: 'table', key: factLeaf('choice', making) };
  if (roll === 6 && type === 'number')
    return { kind: 'age', born: dayLeaf(making), at: random.pick(['month-start', 'month-end'] as const) };
  if (roll === 7 && type === 'number')
    return { kind: 'months-between', from: dayLeaf(making), to: dayLeaf(making) };
  if (roll === 8 && type === 'number')
    return { kind: 'calendar', of: random.pick(['year', 'month-of-year'] as const) };
  if (roll === 9)
    return {
      kind: 'past',
      fact: `${owners(making)}Money`,
      months: random.whole(1, 3),
      take: random.pick(['sum', 'average', 'most', 'least'] as const),
      rounding: { mode: 'half-up', unit: 1 as Fen },
    } satisfies Node as Node;
  return constant(type, random.pick(edges));
}

function yesNo(below: (wanted: Wanted) => Node, depth: number, making: Making): Node {
  const { random } = making;
  const operator = random.pick(['=', '≠', '<', '≤', '>', '≥'] as const);
  const among = grades.filter(() => random.chance(0.4));
  switch (random.whole(0, 12)) {
    case 0:
    case 1:
      return { kind: 'all', terms: Array.from({ length: random.whole(0, 3) }, () => below('yes-no')) };
    case 2:
    case 3:
      return { kind: 'any', terms: Array.from({ length: random.whole(0, 3) }, () => below('yes-no')) };
    case 4:
      return { kind: 'not', term: below('yes-no') };
    case 5:
      return { kind: 'known', term: below(random.pick(['yes-no', 'number', 'day'] as const)) };
    case 6: {
      const type = random.pick(['number', 'money', 'day'] as const);
      return { kind: 'compare', operator, left: below(type), right: below(type) };
    }
    case 7:
      return { kind: 'one-of', term: choiceTerm(depth, making), among };
    case 8:
      return {
        kind: 'presume',
        term: below('yes-no'),
        value: constant('yes-no', random.chance(0.5)),
        reason: words,
      };
    case 9:
      return first('yes-no', depth, making);
    case 10:
      return {
        kind: 'past',
        fact: `${owners(making)}Yes`,
        months: random.whole(1, 3),
        take: random.pick(['any', 'all'] as const),
        rounding: { mode: 'half-up', unit: 1 as Fen },
      };
    case 11:
      return household(random.pick(['any', 'all'] as const), 'yes-no', depth, making) ?? below('yes-no');
    default:
      return (
        programmeRef('entitled', making) ?? {
          kind: 'match',
          on: choiceTerm(depth, making),
          cases: { one: below('yes-no'), two: below('yes-no') },
          otherwise: below('yes-no'),
        }
      );
  }
}

function first(type: Wanted, depth: number, making: Making): Node {
  const branches = Array.from({ length: making.random.whole(1, 2) }, () => ({
    when: term('yes-no', depth - 1, making),
    then: term(type, depth - 1, making),
  }));
  return { kind: 'first', branches, otherwise: term(type, depth - 1, making) };
}

function household(
  take: 'any' | 'all' | 'count' | 'sum' | 'most' | 'least',
  type: Wanted,
  depth: number,
  making: Making,
): Node | undefined {
  if (making.inHousehold || making.subject === 'employer') return undefined;
  const who =
    making.subject === 'household'
      ? 'everyone'
      : making.random.pick(['everyone', 'others', 'spouse', 'parents', 'children'] as const);
  return {
    kind: 'household',
    take,
    who,
    of: term(take === 'count' ? 'yes-no' : type, Math.min(1, depth - 1), { ...making, inHousehold: true }),
  };
}

function programmeRef(what: 'entitled' | 'amount', making: Making): Node | undefined {
  const reachable = making.earlier.filter(
    ({ of }) =>
      of === making.subject ||
      (of === 'household' && making.subject === 'person') ||
      (making.inHousehold && of !== 'employer'),
  );
  return reachable.length > 0
    ? {
        kind: making.random.chance(0.5) ? 'claimed' : 'given',
        programme: making.random.pick(reachable).id,
        what,
      }
    : undefined;
}

const atLeastNothing = (of: Node, type: 'number' | 'money'): Node => ({
  kind: 'max',
  terms: [of, constant(type, 0)],
});

function arithmetic(
  type: 'number' | 'money',
  below: (wanted: Wanted) => Node,
  depth: number,
  making: Making,
): Node {
  const { random } = making;
  const rounding = {
    mode: random.pick(['half-up', 'down', 'up'] as const),
    unit: (type === 'money' ? random.pick([1, 10, 100]) : 1) as Fen,
  };
  switch (random.whole(0, 11)) {
    case 0:
      return { kind: 'add', terms: [below(type), below(type)] };
    case 1:
      return { kind: 'subtract', left: below(type), right: below(type) };
    case 2:
      return { kind: 'times', left: numberLeaf(type, making), right: constant('number', random.whole(0, 5)) };
    case 3:
    case 4:
      return {
        kind: 'divide',
        left: atLeastNothing(
          {
            kind: 'times',
            left: numberLeaf(type, making),
            right: constant('number', random.pick([1, 3, 5500])),
          },
          type,
        ),
        right: random.chance(0.5)
          ? constant('number', random.pick([1, 3, 12, 10_000]))
          : { kind: 'max', terms: [factLeaf('number', making), constant('number', 1)] },
        rounding,
      };
    case 5:
      return { kind: 'min', terms: [below(type), below(type)] };
    case 6:
      return { kind: 'max', terms: [below(type), below(type)] };
    case 7:
      return first(type, depth, making);
    case 8:
      return {
        kind: 'match',
        on: choiceTerm(depth, making),
        cases: Object.fromEntries(grades.map((code) => [code, below(type)])),
      };
    case 9:
      return {
        kind: 'brackets',
        of: atLeastNothing(numberLeaf(type, making), type),
        steps: [
          { above: 0, rate: 300 },
          { above: 5000, rate: 1000 },
          { above: 100_000, rate: 2037 },
        ],
        rounding,
      };
    case 10:
      return (
        household(
          type === 'number' && random.chance(0.5) ? 'count' : random.pick(['sum', 'most', 'least'] as const),
          type,
          depth,
          making,
        ) ?? below(type)
      );
    default:
      return (
        (type === 'money' ? programmeRef('amount', making) : undefined) ?? {
          kind: 'presume',
          term: below(type),
          value: constant(type, random.pick(edges)),
          reason: words,
        }
      );
  }
}

const bounded = (node: Node): Node => ({
  kind: 'max',
  terms: [constant('number', -7), { kind: 'min', terms: [node, constant('number', 1000)] }],
});

export function programmeOf(id: string, making: Omit<Making, 'parameters' | 'id'>): Programme {
  const { random, subject, earlier } = making;
  const parameters = {
    plain: { type: 'money', label: words },
    table: { type: 'money', label: words, by: grades },
  } as const;
  const inside: Making = { ...making, parameters, id };
  const edition = (from: Month) => ({
    from,
    basis,
    state: 'assumed' as const,
    conditions: Array.from({ length: random.whole(0, 3) }, () => ({
      says: words,
      term: { node: term('yes-no', 3, inside) },
    })),
    amount: { node: term('money', 3, inside) },
    ...(random.chance(0.3) && { quantity: { node: bounded(term('number', 1, inside)) } }),
  });
  return {
    id,
    title: words,
    plan: [],
    of: subject,
    parameters,
    asksFor: [],
    decidedBy: words,
    keeps: [],
    gives: random.pick([
      { kind: 'cash', every: 'month' },
      { kind: 'service', every: 'month', unit: words },
    ] as const),
    editions: random.chance(0.4) ? [edition('2024-01'), edition('2024-07')] : [edition('2024-01')],
    together: relationsTo(
      earlier.filter(({ of }) => of === subject || (of === 'household' && subject === 'person')),
      random,
    ),
    terms: {} as never,
    received: { node: { kind: 'fact', name: `received.${id}` } },
    enrolled: { node: { kind: 'fact', name: `enrolled.${id}` } },
    entitled: { node: { kind: 'given', programme: id, what: 'entitled' } },
    given: { node: { kind: 'given', programme: id, what: 'amount' } },
  } as unknown as Programme;
}

function relationsTo(others: readonly Programme[], random: Random): Programme['together'] {
  const all: Programme['together'][number][] = [];
  for (const { id, of } of others) {
    switch (random.whole(0, 7)) {
      case 0:
        all.push({ kind: 'exclusive', by: id, basis });
        break;
      case 1:
        if (of !== 'household' || random.chance(0.5)) all.push({ kind: 'choose-higher', with: id, basis });
        break;
      case 2:
        all.push({ kind: 'top-up', to: id, basis });
        break;
      case 3:
        all.push({ kind: 'opener', by: [id], basis });
        break;
      case 4:
        all.push({ kind: 'opener', by: [id], basis }, { kind: 'grace', during: id, basis });
        break;
      default:
        break;
    }
  }
  if (random.chance(0.2))
    all.push({ kind: 'once', per: words, basis, ...(random.chance(0.5) && { within: random.whole(1, 24) }) });
  return all;
}

export function offerOf(programme: Programme, random: Random): Offer {
  const money = () => random.pick(edges);
  const dated = <V>(value: () => V) => [
    { from: '2024-01' as Month, basis, state: 'assumed' as const, value: value() },
    ...(random.chance(0.4)
      ? [{ from: '2024-07' as Month, basis, state: 'assumed' as const, value: value() }]
      : []),
    ...(random.chance(0.4)
      ? [{ from: '2024-01' as Month, county: '230621', basis, state: 'assumed' as const, value: value() }]
      : []),
  ];
  return {
    programme,
    amounts: {
      plain: dated(money),
      table: dated(() => Object.fromEntries(grades.map((code) => [code, money()]))),
    },
  };
}

export function factValue({ type, least, most }: Fact, random: Random): Value | undefined {
  if (random.chance(0.15)) return undefined;
  if (type === 'yes-no') return random.chance(0.5);
  if (type === 'choice') return random.pick(grades);
  if (type === 'day')
    return random.pick([
      '2008-02-29',
      '2010-07-01',
      '2024-01-31',
      '2024-06-01',
      '1960-12-31',
      '0001-01-01',
      '2023-12-15',
    ]);
  return Math.max(least, Math.min(most, random.pick(edges) - random.whole(0, 1)));
}

const ownFacts = (all: readonly Fact[], of: Subject) => all.filter((one) => one.of === of);
const record = (all: readonly Fact[], random: Random) =>
  Object.fromEntries(all.map((one) => [one.name, factValue(one, random)]));
const history = (all: readonly Fact[], random: Random) =>
  Object.fromEntries(all.map((one) => [one.name, Array.from({ length: 3 }, () => factValue(one, random))]));

/** One household as seen from its first member, or an employer. */
export function situationOf(all: readonly Fact[], subject: Subject, random: Random): Situation {
  const county = random.pick([...counties, undefined]);
  if (subject === 'employer') {
    const own = ownFacts(all, 'employer');
    return {
      facts: record(own, random),
      past: history(own, random),
      household: [],
      ...(county && { county }),
    };
  }
  const [person, home] = [ownFacts(all, 'person'), ownFacts(all, 'household')];
  const member = () => ({
    role: random.pick(roles),
    facts: record(person, random),
    past: history(person, random),
  });
  const self = member();
  return {
    role: self.role,
    facts: { ...self.facts, ...record(home, random) },
    past: { ...self.past, ...history(home, random) },
    ...(random.chance(0.95) && { household: Array.from({ length: random.pick([0, 0, 1, 2, 4]) }, member) }),
    ...(county && { county }),
  };
}
