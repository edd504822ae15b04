/** Turns an edition and its relations into plain terms, so that the two ways of running need to know no relation. */
import { type Text, yuan } from '#kernel';
import type { Basis } from '../language/basis.ts';
import { needsAmount } from '../language/form.ts';
import type { Bill, Edition, Points, Programme } from '../language/programme.ts';
import { mapParts, type Node } from '../language/term.ts';
import type { Subject } from '../language/vocabulary.ts';
import { chosen, excluded, lifeIsOver, notAgain, opened, type Titles } from './lower-relations.ts';
import type { Requirement } from './requirement.ts';
import { claimedAmount, nothing, ofKind, positive, remainderAfter } from './small-terms.ts';

/** One edition in plain terms: what is claimed, and what is left after the better one was chosen and differences were paid. */
export type Rule = {
  readonly programme: Programme;
  readonly edition: Edition;
  readonly claim: readonly Requirement[];
  readonly amount: Node;
  readonly quantity: Node | undefined;
  readonly ranks: readonly Points[];
  readonly keep: readonly Requirement[];
  /** What is given in the end, where it differs from what is claimed. */
  readonly given: Node | undefined;
  /** What all together may cost at the most, as a share of a sum. */
  readonly caps: readonly { readonly limit: Node; readonly over: Text; readonly basis: Basis }[];
};

const known = new WeakMap<readonly Programme[], Map<Edition, Rule>>();

/** An edition's rule is asked for by every month in which it holds, and is worked out once for the programmes it stands among. */
export function lower(programme: Programme, edition: Edition, all: readonly Programme[]): Rule {
  const rules = known.get(all) ?? new Map<Edition, Rule>();
  known.set(all, rules);
  const rule = rules.get(edition) ?? lowered(programme, edition, all);
  rules.set(edition, rule);
  return rule;
}

function lowered(declared: Programme, edition: Edition, all: readonly Programme[]): Rule {
  const programme = edition.together ? { ...declared, together: edition.together } : declared;
  const amount = expand(amountOf(programme, edition), all);
  const payers = ofKind(programme.together)('top-up').map(({ to }) => to);
  const given = payers.length > 0 ? remainderAfter(claimedAmount(programme.id), payers) : undefined;
  return {
    programme: declared,
    edition,
    amount,
    quantity: edition.rank
      ? pointsOf(edition.rank, all)
      : edition.quantity && expand(edition.quantity.node, all),
    ranks: edition.rank ?? [],
    claim: claimOf(programme, edition, amount, all),
    keep: [...chosen(programme, all), ...(given ? toppedUp(programme, given, all) : [])],
    given,
    caps: ofKind(programme.together)('cap').map(({ tenThousandths, of, over, basis }) => ({
      limit: shareOf(of, tenThousandths),
      over,
      basis,
    })),
  };
}

/** All the terms of a rule. */
export const rootsOf = ({ claim, keep, amount, quantity, given, caps }: Rule): Node[] => [
  ...[...claim, ...keep].map(({ node }) => node),
  amount,
  ...(quantity ? [quantity] : []),
  ...(given ? [given] : []),
  ...caps.map(({ limit }) => limit),
];

const titlesOf =
  (all: readonly Programme[]): Titles =>
  (id) =>
    all.find((one) => one.id === id)?.title ?? { zh: id, en: id };

function claimOf(
  programme: Programme,
  edition: Edition,
  amount: Node,
  all: readonly Programme[],
): Requirement[] {
  const relations = ofKind(programme.together);
  const titles = titlesOf(all);
  return [
    ...edition.conditions.map(({ says, term, clause }) => ({
      says,
      node: expand(term.node, all),
      basis: clause ? { ...edition.basis, clause } : edition.basis,
      origin: 'rule' as const,
    })),
    ...opened(programme, titles),
    ...relations('exclusive').map((relation) => excluded(relation, titles)),
    ...relations('once').map((relation) => notAgain(programme, relation)),
    ...relations('class-limit').map(lifeIsOver),
    ...(needsAmount(programme.gives) ? [somethingIsDue(edition, amount)] : []),
  ];
}

const toppedUp = ({ together }: Programme, given: Node, all: readonly Programme[]): Requirement[] =>
  ofKind(together)('top-up').map(({ to, basis }) => ({
    says: {
      zh: `标准高于已享受的${titlesOf(all)(to).zh}`,
      en: `the standard is above the ${titlesOf(all)(to).en} already given`,
    },
    node: positive(given),
    basis,
    origin: 'top-up' as const,
  }));

function amountOf(programme: Programme, { amount }: Edition): Node {
  if ('node' in amount) return amount.node;
  const { cost, share, ceiling }: Bill = amount;
  const payers = ofKind(programme.together)('payer-order').map(({ after }) => after);
  const open = payers.length > 0 ? remainderAfter(cost.node, payers) : cost.node;
  const paid = shareOf(open, share.node);
  return { kind: 'min', terms: [paid, ceiling.node] };
}

/** A share in ten-thousandths, to the fen. */
const shareOf = (of: Node, tenThousandths: Node): Node => ({
  kind: 'divide',
  left: { kind: 'times', left: of, right: tenThousandths },
  right: { kind: 'constant', type: 'number', value: 10_000 },
  rounding: { mode: 'half-up', unit: yuan(0.01) },
});

const somethingIsDue = ({ basis }: Edition, amount: Node): Requirement => ({
  says: { zh: '按规定计算的金额大于零', en: 'the amount by the rule is above zero' },
  node: positive(amount),
  basis,
  origin: 'amount',
});

function pointsOf(ranks: readonly Points[], all: readonly Programme[]): Node {
  const number = (value: number): Node => ({ kind: 'constant', type: 'number', value });
  return {
    kind: 'add',
    terms: ranks.map(
      ({ when, points }): Node => ({
        kind: 'first',
        branches: [{ when: expand(when.node, all), then: number(points) }],
        otherwise: number(0),
      }),
    ),
  };
}

/** Puts what other programmes declare as counted income in the place where a rule asks for it. */
function expand(node: Node, all: readonly Programme[]): Node {
  if (node.kind === 'income-from-programmes') return incomeFor(node.programme, all);
  return mapParts(node, (part) => expand(part, all));
}

function incomeFor(programme: string, all: readonly Programme[]): Node {
  const terms = all.flatMap((one) =>
    ofKind(one.together)('counted')
      .filter((relation) => relation.for === programme)
      .map(({ via }) => gathered(one.of, via ?? { kind: 'given', programme: one.id, what: 'amount' })),
  );
  return terms.length > 0 ? { kind: 'add', terms } : nothing;
}

const gathered = (subject: Subject, of: Node): Node =>
  subject === 'person' ? { kind: 'household', take: 'sum', who: 'everyone', of } : of;
