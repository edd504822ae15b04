/** What each way of going together asks of a claim, as a requirement in words and in plain terms. */
import type { Text } from '#kernel';
import { type Programme, receivedFact } from '../language/programme.ts';
import type { Node } from '../language/term.ts';
import { neverDay } from '../language/vocabulary.ts';
import type { Requirement } from './requirement.ts';
import { anyNode, claimedAmount, entitledTo, monthStart, type OfKind, ofKind } from './small-terms.ts';

export type Titles = (programmeId: string) => Text;

export function opened({ together }: Programme, titles: Titles): Requirement[] {
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

export const excluded = ({ by, via, basis }: OfKind<'exclusive'>, titles: Titles): Requirement => ({
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
    {
      kind: 'compare',
      operator: '≥',
      left: { kind: 'months-between', from: last, to: monthStart },
      right: months,
    },
  ],
});

export function notAgain({ id, title }: Programme, { per, within, basis }: OfKind<'once'>): Requirement {
  const last: Node = { kind: 'fact', name: receivedFact(id) };
  const never: Node = {
    kind: 'compare',
    operator: '=',
    left: last,
    right: { kind: 'constant', type: 'day', value: neverDay },
  };
  const thisMonth: Node = { kind: 'compare', operator: '≥', left: last, right: monthStart };
  return {
    says: within
      ? {
          zh: `${within}个月内未享受过${title.zh}（${per.zh}）`,
          en: `has not received ${title.en} within ${within} months (${per.en})`,
        }
      : { zh: `此前未享受过${title.zh}（${per.zh}）`, en: `has not received ${title.en} before (${per.en})` },
    node: within
      ? longAgo(last, { kind: 'constant', type: 'number', value: within })
      : anyNode([never, thisMonth]),
    basis,
    origin: 'once',
  };
}

export const lifeIsOver = ({ last, lifeMonths, basis }: OfKind<'class-limit'>): Requirement => ({
  says: { zh: '同类辅具已超过使用年限或未配发过', en: 'nothing of the same class within its service life' },
  node: longAgo(last, lifeMonths),
  basis,
  origin: 'class-limit',
});

/** Choose-higher binds both, whichever declares it; on equal amounts the one that did not declare it stays. */
export function chosen(programme: Programme, all: readonly Programme[]): Requirement[] {
  const { id } = programme;
  const declaredHere = ofKind(programme.together)('choose-higher').map(({ with: other, basis }) => ({
    other,
    basis,
    operator: '>' as const,
  }));
  const declaredThere = all.flatMap((one) =>
    ofKind(one.together)('choose-higher')
      .filter((relation) => relation.with === id)
      .map(({ basis }) => ({ other: one.id, basis, operator: '≥' as const })),
  );
  return [...declaredHere, ...declaredThere].map(({ other, basis, operator }) => {
    const title = all.find((one) => one.id === other)?.title ?? { zh: other, en: other };
    return {
      says: {
        zh: `不低于可享受的${title.zh}（就高享受）`,
        en: `not below the ${title.en} that could be had (the higher is paid)`,
      },
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
