/** Turns an edition and its relations into plain terms, so that the two ways of running need to know no relation. */
import { yuan, type Text } from '#kernel';
import type { Basis } from './basis.ts';
import { needsAmount } from './form.ts';
import { receivedFact, type Bill, type Edition, type Points, type Programme } from './programme.ts';
import type { Relation } from './relation.ts';
import type { Node } from './term.ts';
import { neverDay, type Subject } from './vocabulary.ts';

export type Requirement = {
  readonly says: Text;
  readonly node: Node;
  readonly basis: Basis;
  /** Where it comes from: the rule itself, or how the programme goes with others. */
  readonly origin: 'rule' | Relation['kind'];
};

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
};

type Titles = (programmeId: string) => Text;
type OfKind<K extends Relation['kind']> = Extract<Relation, { kind: K }>;

export function lower(programme: Programme, edition: Edition, all: readonly Programme[]): Rule {
  const titles: Titles = (id) => all.find((one) => one.id === id)?.title ?? { zh: id, en: id };
  const relations = ofKind(programme.together);
  const amount = expand(amountOf(programme, edition), all);
  const topUps = relations('top-up');
  const given = topUps.length > 0 ? remainderAfter(claimedAmount(programme.id), topUps.map(({ to }) => to)) : undefined;
  return {
    programme,
    edition,
    amount,
    quantity: edition.rank ? pointsOf(edition.rank, all) : edition.quantity && expand(edition.quantity.node, all),
    ranks: edition.rank ?? [],
    claim: [
      ...edition.conditions.map(({ says, term, clause }) => ({
        says, node: expand(term.node, all), basis: clause ? { ...edition.basis, clause } : edition.basis, origin: 'rule' as const,
      })),
      ...opened(programme, titles),
      ...relations('exclusive').map((relation) => excluded(relation, titles)),
      ...relations('once').map((relation) => notAgain(programme, relation)),
      ...relations('class-limit').map(lifeIsOver),
      ...(needsAmount(programme.gives) ? [somethingIsDue(edition, amount)] : []),
    ],
    keep: [
      ...chosen(programme, all),
      ...topUps.map(({ to, basis }) => ({
        says: { zh: `标准高于已享受的${titles(to).zh}`, en: `the standard is above the ${titles(to).en} already given` },
        node: positive(given!), basis, origin: 'top-up' as const,
      })),
    ],
    given,
  };
}

const ofKind = (relations: readonly Relation[]) => <K extends Relation['kind']>(kind: K) =>
  relations.filter((relation): relation is OfKind<K> => relation.kind === kind);

const entitledTo = (programme: string): Node => ({ kind: 'given', programme, what: 'entitled' });
const claimedAmount = (programme: string): Node => ({ kind: 'claimed', programme, what: 'amount' });
const nothing: Node = { kind: 'constant', type: 'money', value: yuan(0) };
const monthStart: Node = { kind: 'calendar', of: 'month-start' };
const positive = (left: Node): Node => ({ kind: 'compare', operator: '>', left, right: nothing });
const anyNode = (terms: readonly Node[]): Node => (terms.length === 1 ? terms[0]! : { kind: 'any', terms });

const remainderAfter = (of: Node, payers: readonly string[]): Node => ({
  kind: 'max',
  terms: [
    nothing,
    payers.reduce<Node>((left, programme) => ({ kind: 'subtract', left, right: { kind: 'given', programme, what: 'amount' } }), of),
  ],
});

function amountOf(programme: Programme, { amount }: Edition): Node {
  if ('node' in amount) return amount.node;
  const { cost, share, ceiling }: Bill = amount;
  const payers = ofKind(programme.together)('payer-order').map(({ after }) => after);
  const open = payers.length > 0 ? remainderAfter(cost.node, payers) : cost.node;
  const tenThousand: Node = { kind: 'constant', type: 'number', value: 10_000 };
  const paid: Node = {
    kind: 'divide', left: { kind: 'times', left: open, right: share.node }, right: tenThousand,
    rounding: { mode: 'half-up', unit: yuan(0.01) },
  };
  return { kind: 'min', terms: [paid, ceiling.node] };
}

const somethingIsDue = ({ basis }: Edition, amount: Node): Requirement => ({
  says: { zh: '按规定计算的金额大于零', en: 'the amount by the rule is above zero' }, node: positive(amount), basis, origin: 'rule',
});

function opened({ together }: Programme, titles: Titles): Requirement[] {
  const graces = ofKind(together)('grace');
  return ofKind(together)('opener').map(({ by, via, basis }) => ({
    says: {
      zh: `正在享受${by.map((id) => titles(id).zh).join('或')}${graces.length > 0 ? '，或处于渐退期' : ''}`,
      en: `receives ${by.map((id) => titles(id).en).join(' or ')}${graces.length > 0 ? ', or is in its grace period' : ''}`,
    },
    node: anyNode([via ?? anyNode(by.map(entitledTo)), ...graces.map(({ during }) => entitledTo(during))]),
    basis,
    origin: 'opener',
  }));
}

const excluded = ({ by, via, basis }: OfKind<'exclusive'>, titles: Titles): Requirement => ({
  says: { zh: `未享受${titles(by).zh}`, en: `does not receive ${titles(by).en}` },
  node: { kind: 'not', term: via ?? entitledTo(by) },
  basis,
  origin: 'exclusive',
});

/** What is received in the very month does not bar itself. */
const longAgo = (last: Node, months: Node): Node => ({
  kind: 'any',
  terms: [
    { kind: 'compare', operator: '≥', left: last, right: monthStart },
    { kind: 'compare', operator: '≥', left: { kind: 'months-between', from: last, to: monthStart }, right: months },
  ],
});

function notAgain({ id, title }: Programme, { per, within, basis }: OfKind<'once'>): Requirement {
  const last: Node = { kind: 'fact', name: receivedFact(id) };
  const never: Node = { kind: 'compare', operator: '=', left: last, right: { kind: 'constant', type: 'day', value: neverDay } };
  const thisMonth: Node = { kind: 'compare', operator: '≥', left: last, right: monthStart };
  return {
    says: within
      ? { zh: `${within}个月内未享受过${title.zh}（${per.zh}）`, en: `has not received ${title.en} within ${within} months (${per.en})` }
      : { zh: `此前未享受过${title.zh}（${per.zh}）`, en: `has not received ${title.en} before (${per.en})` },
    node: within ? longAgo(last, { kind: 'constant', type: 'number', value: within }) : anyNode([never, thisMonth]),
    basis,
    origin: 'once',
  };
}

const lifeIsOver = ({ last, lifeMonths, basis }: OfKind<'class-limit'>): Requirement => ({
  says: { zh: '同类辅具已超过使用年限或未配发过', en: 'nothing of the same class within its service life' },
  node: longAgo(last, lifeMonths),
  basis,
  origin: 'class-limit',
});

/** Choose-higher binds both, whichever declares it; on equal amounts the one that did not declare it stays. */
function chosen(programme: Programme, all: readonly Programme[]): Requirement[] {
  const { id } = programme;
  const declaredHere = ofKind(programme.together)('choose-higher').map(({ with: other, basis }) => ({ other, basis, operator: '>' as const }));
  const declaredThere = all.flatMap((one) =>
    ofKind(one.together)('choose-higher').filter((relation) => relation.with === id)
      .map(({ basis }) => ({ other: one.id, basis, operator: '≥' as const })));
  return [...declaredHere, ...declaredThere].map(({ other, basis, operator }) => {
    const title = all.find((one) => one.id === other)?.title ?? { zh: other, en: other };
    return {
      says: { zh: `不低于可享受的${title.zh}（就高享受）`, en: `not below the ${title.en} that could be had (the higher is paid)` },
      node: {
        kind: 'any',
        terms: [
          { kind: 'not', term: { kind: 'claimed', programme: other, what: 'entitled' } },
          { kind: 'compare', operator, left: claimedAmount(id), right: claimedAmount(other) },
        ],
      },
      basis,
      origin: 'choose-higher',
    };
  });
}

function pointsOf(ranks: readonly Points[], all: readonly Programme[]): Node {
  const number = (value: number): Node => ({ kind: 'constant', type: 'number', value });
  return {
    kind: 'add',
    terms: ranks.map(({ when, points }): Node => ({
      kind: 'first', branches: [{ when: expand(when.node, all), then: number(points) }], otherwise: number(0),
    })),
  };
}

/** Puts what other programmes declare as counted income in the place where a rule asks for it. */
function expand(node: Node, all: readonly Programme[]): Node {
  if (node.kind === 'income-from-programmes') return incomeFor(node.programme, all);
  return mapParts(node, (part) => expand(part, all));
}

function incomeFor(programme: string, all: readonly Programme[]): Node {
  const terms = all.flatMap((one) =>
    ofKind(one.together)('counted').filter((relation) => relation.for === programme)
      .map(({ via }) => gathered(one.of, via ?? { kind: 'given', programme: one.id, what: 'amount' })));
  return terms.length > 0 ? { kind: 'add', terms } : nothing;
}

const gathered = (subject: Subject, of: Node): Node =>
  subject === 'person' ? { kind: 'household', take: 'sum', who: 'everyone', of } : of;

/** The same node with each of its parts changed. */
function mapParts(node: Node, change: (part: Node) => Node): Node {
  switch (node.kind) {
    case 'all': case 'any': case 'add': case 'min': case 'max': return { ...node, terms: node.terms.map(change) };
    case 'not': case 'known': case 'one-of': case 'named': return { ...node, term: change(node.term) };
    case 'presume': return { ...node, term: change(node.term), value: change(node.value) };
    case 'compare': case 'subtract': case 'times': case 'divide': return { ...node, left: change(node.left), right: change(node.right) };
    case 'first':
      return { ...node, branches: node.branches.map(({ when, then }) => ({ when: change(when), then: change(then) })), otherwise: change(node.otherwise) };
    case 'match':
      return {
        ...node, on: change(node.on), cases: Object.fromEntries(Object.entries(node.cases).map(([key, part]) => [key, change(part)])),
        ...(node.otherwise && { otherwise: change(node.otherwise) }),
      };
    case 'brackets': case 'household': return { ...node, of: change(node.of) };
    case 'age': return { ...node, born: change(node.born) };
    case 'months-between': return { ...node, from: change(node.from), to: change(node.to) };
    case 'parameter': return node.key ? { ...node, key: change(node.key) } : node;
    default: return node;
  }
}
