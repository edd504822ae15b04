import { cite, namedBy, type Offer, type Programme, type Relation } from '#policy';
import { relationWords } from './relation-words.ts';

type TitleOf = Parameters<typeof relationWords>[1];
type Dated = Offer['amounts'][string][number];

/** A programme as the city offers it, in a stable form for programs; amounts in fen, rates in ten-thousandths. */
export function programmeAsJson({ programme, amounts }: Offer, titleOf: TitleOf) {
  const { id, title, plan, of, gives, parameters, together, keeps, asksFor, decidedBy } = programme;
  return {
    id,
    title,
    plan,
    of,
    gives: { form: gives.kind, every: gives.every },
    editions: programme.editions.map(editionAsJson),
    parameters: Object.entries(parameters).map(([name, { type, label, by }]) => ({
      name,
      type,
      label,
      ...(by && { by }),
      values: (amounts[name] ?? []).map(datedAsJson),
    })),
    relations: together.map((relation) => relationAsJson(relation, titleOf)),
    keeps,
    asksFor,
    decidedBy,
  };
}

const editionAsJson = ({ from, until, basis, state, conditions }: Programme['editions'][number]) => ({
  from,
  until: until ?? null,
  basis: cite(basis, 'zh'),
  state,
  conditions: conditions.map(({ says, clause }) => ({ says, clause: clause ?? basis.clause ?? null })),
});

function datedAsJson({ from, value, layer, county, floor, basis, state, announced }: Dated) {
  return {
    from,
    ...(isPercent(value) ? { percentOf: percentAsJson(value) } : { value }),
    layer: layer ?? (county ? 'county' : 'city'),
    county: county ?? null,
    floor: floor ?? false,
    basis: cite(basis, 'zh'),
    state,
    announced: announced ?? null,
  };
}

type Percent = Extract<Dated['value'], { readonly of: unknown }>;
const isPercent = (value: Dated['value']): value is Percent =>
  typeof value === 'object' && 'tenThousandths' in value;

function percentAsJson({ of, tenThousandths, rounding }: Percent) {
  const { node } = of as { node: { programme?: string; name?: string } };
  return { programme: node.programme, parameter: node.name, tenThousandths, rounding };
}

const relationAsJson = (relation: Relation, titleOf: TitleOf) => ({
  kind: relation.kind,
  with: namedBy(relation),
  says: relationWords(relation, titleOf),
  basis: cite(relation.basis, 'zh'),
});
