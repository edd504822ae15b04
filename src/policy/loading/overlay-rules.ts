/** What a reform does to a programme's editions: inside its interval another edition stands, before and after it the same as ever. */
import type { Month, Text } from '#kernel';
import { type Condition, condition, type Edition, type Programme } from '../language/programme.ts';
import type { Reform, ReformChange, Threshold } from '../language/reform.ts';
import type { Relation } from '../language/relation.ts';
import type { Node } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import { excluded, lifeIsOver, notAgain, opened, type Titles } from './lower-relations.ts';
import type { Requirement } from './requirement.ts';
import { mapThresholds, thresholdsOf } from './thresholds.ts';

export type RuleChange = Exclude<ReformChange, { kind: 'set' | 'raise' }>;
export type Words = {
  readonly titles: Titles;
  readonly fact: (name: string) => Pick<Fact, 'label'> | undefined;
};

/** Undefined where no edition in the interval has what is to be changed. */
export function overlayRule(
  programme: Programme,
  change: RuleChange,
  { from, until, words }: Pick<Reform, 'from' | 'until'> & { words: Words },
): Programme | undefined {
  let found = false;
  const editions = inOrder(programme.editions).flatMap((edition, index, all): Edition[] => {
    const end = edition.until ?? all[index + 1]?.from;
    const start = edition.from > from ? edition.from : from;
    const stop = earlier(end, until);
    if (stop !== undefined && start >= stop) return [edition];
    const changed = changedEdition(programme, edition, { change, words });
    if (!changed) return [edition];
    found = true;
    return [
      ...(edition.from < from ? [{ ...edition, until: from }] : []),
      { ...changed, from: start, state: 'assumed' as const, ...ending(stop) },
      ...(until !== undefined && (end === undefined || end > until)
        ? [{ ...edition, from: until, ...ending(end) }]
        : []),
    ];
  });
  return found ? { ...programme, editions } : undefined;
}

const inOrder = (editions: readonly Edition[]) => [...editions].sort((a, b) => (a.from < b.from ? -1 : 1));
const earlier = (a: Month | undefined, b: Month | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;
const ending = (until: Month | undefined) => (until === undefined ? {} : { until });

type Changing = { readonly change: RuleChange; readonly words: Words };

function changedEdition(
  programme: Programme,
  edition: Edition,
  { change, words }: Changing,
): Edition | undefined {
  if (change.kind === 'require') return required(edition, change, words);
  const conditions = edition.conditions.flatMap((one) =>
    one.says.zh === change.condition ? changedCondition(one, { change, words }) : [one],
  );
  const together = edition.together ?? programme.together;
  const asking = together.filter(
    (relation) => wordsOf({ ...programme, together }, relation, words.titles)?.says.zh === change.condition,
  );
  const same = conditions.every((one, at) => one === edition.conditions[at]);
  if (asking.length === 0)
    return same && conditions.length === edition.conditions.length ? undefined : { ...edition, conditions };
  if (change.kind === 'threshold') return undefined;
  const kept = asking.flatMap((relation) => {
    const asked = wordsOf({ ...programme, together }, relation, words.titles)!;
    return changedCondition(condition(asked.says, { node: asked.node }), { change, words });
  });
  return {
    ...edition,
    conditions: [...conditions, ...kept],
    together: together.filter((relation) => !asking.includes(relation)),
  };
}

function changedCondition(one: Condition, { change, words }: Changing): Condition[] {
  switch (change.kind) {
    case 'drop':
      return [];
    case 'widen':
      return [
        {
          ...one,
          says: either(one.says, words.fact(change.fact)?.label ?? { zh: change.fact, en: change.fact }),
          term: { node: { kind: 'any', terms: [one.term.node, { kind: 'fact', name: change.fact }] } },
        },
      ];
    case 'threshold': {
      const stands = thresholdsOf(one.term.node).some(
        ({ at, value }) => at === change.at && value === change.was,
      );
      if (!stands) return [one];
      const node = mapThresholds(one.term.node, (constant, at) =>
        at === change.at ? { ...constant, value: change.to } : constant,
      );
      return [{ ...one, term: { node } }];
    }
    default:
      return [one];
  }
}

const either = (says: Text, label: Text): Text => ({
  zh: `${says.zh}，或${label.zh}`,
  en: `${says.en}, or ${label.en}`,
});

function required(
  edition: Edition,
  { fact, holds }: Extract<RuleChange, { kind: 'require' }>,
  words: Words,
): Edition {
  const node: Node = { kind: 'fact', name: fact };
  const label = words.fact(fact)?.label ?? { zh: fact, en: fact };
  const says = holds ? label : { zh: `不属于：${label.zh}`, en: `not: ${label.en}` };
  const added = condition(says, { node: holds ? node : { kind: 'not', term: node } });
  return { ...edition, conditions: [...edition.conditions, added] };
}

/** What a relation asks of the claim itself, in the words that results show; nothing for one that asks something of others. */
function wordsOf(programme: Programme, relation: Relation, titles: Titles): Requirement | undefined {
  switch (relation.kind) {
    case 'opener': {
      const graces = programme.together.filter(({ kind }) => kind === 'grace');
      return opened({ ...programme, together: [relation, ...graces] }, titles)[0];
    }
    case 'exclusive':
      return excluded(relation, titles);
    case 'once':
      return notAgain(programme, relation);
    case 'class-limit':
      return lifeIsOver(relation);
    default:
      return undefined;
  }
}

/** The conditions of an edition that a reform may drop or widen, and the numbers in them that it may change. */
export function adjustable(programme: Programme, edition: Edition, titles: Titles) {
  const own = edition.conditions.map(({ says, term }) => ({ says, node: term.node as Node | undefined }));
  const together = edition.together ?? programme.together;
  const asked = together.flatMap((relation) => {
    const found = wordsOf({ ...programme, together }, relation, titles);
    return found ? [{ says: found.says, node: undefined }] : [];
  });
  return [...own, ...asked].map(({ says, node }) => ({
    says,
    thresholds: node ? thresholdsOf(node).map((found): Threshold => ({ ...found, condition: says.zh })) : [],
  }));
}
