/** Makes a packed law what `explain` walks. Its texts are in one language, which stands for both. */
import type { Text } from '#kernel';
import type { Law } from '../explaining/world.ts';
import type { Basis, BasisState } from '../language/basis.ts';
import type { Form } from '../language/form.ts';
import type { Programme } from '../language/programme.ts';
import type { Node } from '../language/term.ts';
import type { Rule } from '../loading/lower.ts';
import type { Requirement } from '../loading/requirement.ts';
import type { InForce, Resolved } from '../loading/resolve.ts';
import type { Packed, PackedAmount, PackedProgramme, PackedRequirement, Place } from './packed.ts';

export type Unpacked = { readonly law: Law; readonly nodeAt: (place: Place) => Node };

export function unpack({ month, nodes, bases, programmes: packed, facts }: Packed): Unpacked {
  const made: unknown[] = [];
  for (const node of nodes) made.push(withParts(node, made));
  const nodeAt = (place: Place) => made[place] as Node;
  const basisAt = (place: number): Basis => ({ issuer: both(bases[place]!), document: '' });
  const requirement = ([says, node, basis, origin]: PackedRequirement): Requirement => ({
    says: both(says),
    node: nodeAt(node),
    basis: basisAt(basis),
    origin,
  });
  const rules = new Map(
    packed.map((one) => [
      one.id,
      ruleOf(one, { nodeAt, requirement, programme: programmeOf(one), basis: basisAt(one.basis) }),
    ]),
  );
  const amounts = new Map(
    packed.flatMap(({ id, parameters }) =>
      Object.entries(parameters).map(
        ([name, { amounts }]) => [`${id}.${name}`, resolvedOf(amounts)] as const,
      ),
    ),
  );
  const era = { from: month, rules, order: [] };
  return {
    nodeAt,
    law: {
      facts: new Map(
        facts.map(({ label, ...fact }) => [
          fact.name,
          { ...fact, label: both(label), privacy: 'plain', least: 0, most: 0 },
        ]),
      ),
      programmes: [...rules.values()].map(({ programme }) => programme),
      era: () => era,
      parameter: ({ programme, name }) => amounts.get(`${programme}.${name}`) ?? nothing,
    },
  };
}

const both = (text: string): Text => ({ zh: text, en: text });
const nothing: Resolved = { city: undefined, counties: new Map() };

/** Parts stand before the whole in the list, so that they are there when they are asked for. */
function withParts(value: unknown, made: readonly unknown[]): unknown {
  if (Array.isArray(value)) {
    const [only] = value;
    return value.length === 1 && typeof only === 'number'
      ? made[only]
      : value.map((one) => withParts(one, made));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withParts(one, made)]));
}

type Made = {
  readonly nodeAt: (place: Place) => Node;
  readonly requirement: (packed: PackedRequirement) => Requirement;
  readonly programme: Programme;
  readonly basis: Basis;
};

const ruleOf = (packed: PackedProgramme, { nodeAt, requirement, programme, basis }: Made): Rule => ({
  programme,
  edition: {
    from: packed.from,
    basis,
    state: packed.state,
    conditions: [],
    amount: { node: nodeAt(packed.amount) },
  },
  claim: packed.claim.map(requirement),
  keep: packed.keep.map(requirement),
  amount: nodeAt(packed.amount),
  quantity: packed.quantity === undefined ? undefined : nodeAt(packed.quantity),
  given: packed.given === undefined ? undefined : nodeAt(packed.given),
  ranks: [],
  caps: [],
});

const textsOfForm = ['bill', 'of', 'from', 'unit', 'session'];
const formOf = (gives: PackedProgramme['gives']): Form =>
  Object.fromEntries(
    Object.entries(gives).map(([name, value]) => [name, textsOfForm.includes(name) ? both(value) : value]),
  ) as unknown as Form;

const of = (node: Node) => ({ node });

function programmeOf({ id, title, of: subject, gives, asksFor, decidedBy, parameters }: PackedProgramme) {
  const programme: Programme = {
    id,
    title: both(title),
    of: subject,
    gives: formOf(gives),
    asksFor: asksFor.map(both),
    decidedBy: both(decidedBy),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, { type }]) => [name, { type, label: both(name) }]),
    ),
    plan: [],
    editions: [],
    together: [],
    uptake: 'application' as const,
    keeps: [],
    terms: {},
    received: of({ kind: 'fact', name: `received.${id}` }),
    enrolled: of({ kind: 'fact', name: `enrolled.${id}` }),
    entitled: of({ kind: 'given', programme: id, what: 'entitled' }),
    given: of({ kind: 'given', programme: id, what: 'amount' }),
  };
  return programme;
}

function resolvedOf(amounts: readonly PackedAmount[]): Resolved {
  const inForce = ([value, assumed]: PackedAmount): InForce => ({
    value,
    dated: {
      from: '0001-01',
      value,
      basis: { issuer: both(''), document: '' },
      state: (assumed ? 'assumed' : 'confirmed') satisfies BasisState,
    },
  });
  const city = amounts.find(([, , county]) => county === undefined);
  return {
    city: city && inForce(city),
    counties: new Map(amounts.flatMap((one) => (one[2] ? [[one[2], inForce(one)] as const] : []))),
  };
}
