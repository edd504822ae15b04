/** Packs a month's law: names that only readers of the law need are left out, and what is said twice stands once. */
import type { Language, Month, Text } from '#kernel';
import type { Law } from '../explaining/world.ts';
import { type Basis, cite } from '../language/basis.ts';
import type { Form } from '../language/form.ts';
import type { Programme } from '../language/programme.ts';
import { mapParts, type Node, walk } from '../language/term.ts';
import { rootsOf } from '../loading/lower.ts';
import type { Requirement } from '../loading/requirement.ts';
import type { InForce, Resolved } from '../loading/resolve.ts';
import type { Packed, PackedAmount, PackedProgramme, PackedRequirement, Place } from './packed.ts';

export type { Packed } from './packed.ts';

type Packing = { readonly month: Month; readonly language: Language };

/** `law` is of one month (`lawIn`). `terms` are packed beside the rules; the answer says where each stands. */
export function pack(
  law: Law,
  { month, language }: Packing,
  terms: readonly Node[] = [],
): { readonly packed: Packed; readonly places: readonly Place[] } {
  const [nodes, bases] = [shelf(), shelf()];
  const placeOf = (node: Node): Place => nodes.place(shortened(node, placeOf));
  const say = (text: Text) => text[language];
  const writing = { law, month, say, placeOf, basisAt: (basis: Basis) => bases.place(cite(basis, language)) };
  const { rules } = law.era(month);
  const programmes = law.programmes.map((programme) => packProgramme(writing, programme));
  const places = terms.map(placeOf);
  const asked = factsIn([...[...rules.values()].flatMap(rootsOf), ...terms]);
  const facts = [...law.facts.values()]
    .filter(({ name }) => asked.has(name))
    .map(({ name, type, of, label }) => ({ name, type, of, label: say(label) }));
  return {
    packed: { month, nodes: nodes.things, bases: bases.things as string[], programmes, facts },
    places,
  };
}

type Writing = {
  readonly law: Law;
  readonly month: Month;
  say(text: Text): string;
  placeOf(node: Node): Place;
  basisAt(basis: Basis): Place;
};

function packProgramme(
  { law, month, say, placeOf, basisAt }: Writing,
  programme: Programme,
): PackedProgramme {
  const rule = law.era(month).rules.get(programme.id);
  if (!rule) throw new Error(`No rule of ${programme.id} is in force in ${month}.`);
  const { edition, claim, keep, amount, quantity, given } = rule;
  const requirement = ({ says, node, basis, origin }: Requirement): PackedRequirement => [
    say(says),
    placeOf(node),
    basisAt(basis),
    origin,
  ];
  return {
    ...wordsOf(programme, say),
    parameters: parametersOf(programme, (name) => law.parameter({ programme: programme.id, name }, month)),
    from: edition.from,
    state: edition.state,
    basis: basisAt(edition.basis),
    claim: claim.map(requirement),
    keep: keep.map(requirement),
    amount: placeOf(amount),
    ...(quantity && { quantity: placeOf(quantity) }),
    ...(given && { given: placeOf(given) }),
  };
}

/** Things that are equal when written have one place. */
function shelf() {
  const places = new Map<string, number>();
  const things: unknown[] = [];
  return {
    things,
    place(thing: unknown): number {
      const written = JSON.stringify(thing);
      const known = places.get(written);
      if (known !== undefined) return known;
      places.set(written, things.length);
      return things.push(thing) - 1;
    },
  };
}

/** Words within terms are for readers of the law; what they stand for decides. */
function shortened(node: Node, placeOf: (part: Node) => Place): unknown {
  if (node.kind === 'named') return shortened(node.term, placeOf);
  const bare = node.kind === 'presume' ? { kind: node.kind, term: node.term, value: node.value } : node;
  return mapParts(bare as Node, (part) => [placeOf(part)] as unknown as Node);
}

const wordsOf = (
  { id, title, of, gives, asksFor, decidedBy }: Programme,
  say: (text: Text) => string,
): Pick<PackedProgramme, 'id' | 'title' | 'of' | 'gives' | 'asksFor' | 'decidedBy'> => ({
  id,
  title: say(title),
  of,
  gives: Object.fromEntries(
    Object.entries(gives).map(([name, value]: [string, string | Text]) => [
      name,
      typeof value === 'string' ? value : say(value),
    ]),
  ) as Record<string, string> & Pick<Form, 'kind' | 'every'>,
  asksFor: asksFor.map(say),
  decidedBy: say(decidedBy),
});

const parametersOf = (
  { parameters }: Programme,
  resolved: (name: string) => Resolved,
): PackedProgramme['parameters'] =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { type }]) => [
      name,
      { type, amounts: amountsOf(resolved(name)) },
    ]),
  );

function amountsOf({ city, counties }: Resolved): PackedAmount[] {
  const state = ({ dated }: InForce) => (dated.state === 'assumed' ? 1 : 0);
  return [
    ...(city ? [[city.value, state(city)] as const] : []),
    ...[...counties].map(([county, one]) => [one.value, state(one), county] as const),
  ];
}

const factsIn = (roots: readonly Node[]): Set<string> =>
  new Set(
    roots.flatMap((root) =>
      [...walk(root)].flatMap((node) => {
        if (node.kind === 'fact') return [node.name];
        return node.kind === 'past' ? [node.fact] : [];
      }),
    ),
  );
