/** Puts a city's offers together into a policy that can run, or refuses with every sentence that is needed to mend it. */
import type { Day, Month, Text } from '#kernel';
import { enrolledFact, type Offer, type Programme, receivedFact } from '../language/programme.ts';
import { namedBy } from '../language/relation.ts';
import { type Node, walk } from '../language/term.ts';
import type { Fact } from '../language/vocabulary.ts';
import { checkAmounts, rangesOf } from './check-amounts.ts';
import { checkEditions, editionIn } from './check-editions.ts';
import { judge } from './judge.ts';
import { lower, type Rule } from './lower.ts';
import { nearestName } from './nearest-name.ts';
import { orderOf, type Work } from './order.ts';
import { LawRefused, type Report } from './refused.ts';
import { type Offers, type Resolved, resolve } from './resolve.ts';
import type { Judged, Scope } from './scope.ts';

/** All that holds in a month: each programme's rule in force and the order in which they are worked out. */
export type Era = {
  readonly from: Month;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly order: readonly Work[];
};

export type Policy = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly programmes: readonly Programme[];
  readonly offers: Offers;
  readonly counties: readonly string[];
  /** The rules in force in a month; months with the same rules share one era. */
  era(month: Month): Era;
  /** A parameter's value in force, as known on a day when one is named. */
  parameter(name: { programme: string; name: string }, month: Month, knownOn?: Day): Resolved;
  /** The largest amount (fen, without sign) that a programme can ever come to, by the ranges of its facts and amounts. */
  largestAmount(programmeId: string): number;
  /** The whole numbers that a judged term of a subject's rule can be. */
  rangeOf(node: Node, subject: Programme['of']): Pick<Judged, 'low' | 'high'>;
};

type Given = {
  readonly facts: readonly Fact[];
  readonly offers: readonly Offer[];
  readonly counties?: readonly string[];
};

/** Throws LawRefused. */
export function assemble({ facts, offers: offered, counties = [] }: Given): Policy {
  const sentences: Text[] = [];
  const report: Report = (zh, en) => sentences.push({ zh, en });
  const programmes = offered.map(({ programme }) => programme);
  const offers: Offers = new Map(offered.map((one) => [one.programme.id, one]));
  const allFacts = new Map([...facts, ...programmes.flatMap(ownFacts)].map((fact) => [fact.name, fact]));

  checkNames(programmes, facts, report);
  for (const one of programmes) checkEditions(one, report);
  if (sentences.length > 0) throw new LawRefused(sentences);

  const eras = changesOf(offered).map((from) => eraFrom(from, programmes, report));
  for (const offer of offered)
    checkAmounts({
      offer,
      offers,
      counties,
      rules: rulesOf(offer.programme, programmes),
      changes: eras.map(({ from }) => from),
      report,
    });
  const judged = judgeAll({ programmes, offers, facts: allFacts, report, sound: sentences.length === 0 });
  if (sentences.length > 0) throw new LawRefused(unique(sentences));

  return {
    facts: allFacts,
    programmes,
    offers,
    counties,
    era: (month) =>
      eras.findLast(({ from }) => from <= month) ?? { from: month, rules: new Map(), order: [] },
    parameter: (name, month, knownOn) => resolve(offers, name, { month, knownOn }),
    largestAmount: (programmeId) => largest(judged.amounts.get(programmeId)),
    rangeOf: judged.rangeOf,
  };
}

/** Every programme brings two facts: the day it was last received (never is a day), and whether one is enrolled. */
const ownFacts = ({ id, title, of }: Programme): Fact[] => [
  {
    name: receivedFact(id),
    type: 'day',
    label: { zh: `最近一次享受${title.zh}`, en: `${title.en} last received` },
    of,
    privacy: 'sensitive',
    least: 1_01_01,
    most: 9999_12_31,
  },
  {
    name: enrolledFact(id),
    type: 'yes-no',
    label: { zh: `已纳入${title.zh}`, en: `Enrolled in ${title.en}` },
    of,
    privacy: 'sensitive',
    least: 0,
    most: 1,
  },
];

function checkNames(programmes: readonly Programme[], facts: readonly Fact[], report: Report) {
  const ids = programmes.map(({ id }) => id);
  for (const id of repeated(ids))
    report(`项目“${id}”重复提供。`, `the programme "${id}" is offered twice. Remove one offer in city.ts.`);
  for (const name of repeated(facts.map(({ name }) => name)))
    report(`信息项“${name}”重复定义。`, `the fact "${name}" is declared twice.`);
  for (const { id, together } of programmes)
    for (const other of together.flatMap(namedBy).filter((other) => !ids.includes(other))) {
      const near = nearestName(other, ids);
      report(
        `项目“${id}”的衔接规定引用了本市未提供的项目“${other}”。`,
        `"${id}" names "${other}" in \`together\`, which the city does not offer. ${near ? `Did you mean "${near}"?` : 'Offer it in city.ts or remove the relation.'}`,
      );
    }
}

const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

/** Every month in which a rule or an amount changes. */
function changesOf(offered: readonly Offer[]): Month[] {
  const months = offered.flatMap(({ programme, amounts }) => [
    ...programme.editions.flatMap(({ from, until }) => (until ? [from, until] : [from])),
    ...Object.values(amounts).flatMap((entries) => entries.map(({ from }) => from)),
  ]);
  return [...new Set(months)].sort();
}

function eraFrom(from: Month, programmes: readonly Programme[], report: Report): Era {
  const rules = new Map(
    programmes.flatMap((one) => {
      const edition = editionIn(one, from);
      return edition ? [[one.id, lower(one, edition, programmes)] as const] : [];
    }),
  );
  const ordered = orderOf(rules);
  if ('order' in ordered) return { from, rules, order: ordered.order };
  const path = ordered.circle.join(' → ');
  report(
    `自${from}起，项目之间循环引用：${path}。请去掉其中一处引用，或改用名册信息（via）。`,
    `from ${from} on, programmes depend on each other in a circle: ${path}. Remove one reference, or give it a fact from a roster (via).`,
  );
  return { from, rules, order: [] };
}

const rulesOf = (programme: Programme, programmes: readonly Programme[]): Rule[] =>
  programme.editions.map((edition) => lower(programme, edition, programmes));

type Everything = {
  programmes: readonly Programme[];
  offers: Offers;
  facts: ReadonlyMap<string, Fact>;
  report: Report;
};

/** Judges every rule, unless something worse was found before; afterwards it can say how far any term goes. */
function judgeAll({ programmes, offers, facts, report, sound }: Everything & { sound: boolean }) {
  const amounts = new Map<string, Judged>();
  const scopeOf = (subject: Programme['of'], say: Report): Scope => ({
    subject,
    inHousehold: false,
    judge,
    facts,
    parameter: (programme, name) => rangesOf(offers, programme, name),
    programme: (other) => {
      const found = programmes.find((one) => one.id === other);
      return found && { subject: found.of, amount: amountOf(found) };
    },
    report: say,
  });

  function amountOf(one: Programme): Judged {
    const known = amounts.get(one.id);
    if (known) return known;
    amounts.set(one.id, { type: 'money', low: 0, high: 0 });
    const all = rulesOf(one, programmes).flatMap((rule) =>
      judgeRule(
        rule,
        scopeOf(one.of, (zh, en) =>
          report(
            `项目“${one.id}”（${rule.edition.from}版）：${zh}`,
            `In "${one.id}", edition of ${rule.edition.from}: ${en}`,
          ),
        ),
      ),
    );
    const judged: Judged = {
      type: 'money',
      low: Math.min(0, ...all.map(({ low }) => low)),
      high: Math.max(0, ...all.map(({ high }) => high)),
    };
    amounts.set(one.id, judged);
    return judged;
  }
  if (sound) for (const one of programmes) amountOf(one);
  const anywhere = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  return {
    amounts,
    rangeOf: (node: Node, subject: Programme['of']) =>
      judge(
        node,
        scopeOf(subject, () => undefined),
      ) ?? anywhere,
  };
}

const largest = (judged: Judged | undefined) =>
  judged ? Math.max(Math.abs(judged.low), Math.abs(judged.high)) : 0;

function judgeRule({ claim, keep, amount, quantity, given }: Rule, scope: Scope): Judged[] {
  for (const { node } of [...claim, ...keep]) wanted(node, ['yes-no'], scope);
  const units = quantity && wanted(quantity, ['number'], scope);
  if (units && Math.max(Math.abs(units.low), Math.abs(units.high)) >= 2 ** 31)
    scope.report(
      '数量可能超出可保存的范围（2^31）。请以 min(…) 限定。',
      'the quantity may leave the range that is kept (2^31). Bound it by min(…).',
    );
  return [amount, ...(given ? [given] : [])].flatMap((node) => {
    const judged = wanted(node, ['money', ...(node.kind === 'constant' ? ['number'] : [])], scope);
    return judged ? [judged] : [];
  });
}

function wanted(node: Node, types: readonly string[], scope: Scope): Judged | undefined {
  const judged = judge(node, scope);
  if (judged && !types.includes(judged.type))
    scope.report(
      `此处需要${types[0]}，实际为${judged.type}。`,
      `${types[0]} is wanted here, ${judged.type} is given.`,
    );
  return judged;
}

const unique = (sentences: readonly Text[]) => [...new Map(sentences.map((one) => [one.en, one])).values()];

/** The facts that a policy asks for, of each subject, with how many months back. */
export function factsAsked({ programmes }: Policy): Map<string, number> {
  const asked = new Map<string, number>();
  const ask = (name: string, back: number) => asked.set(name, Math.max(asked.get(name) ?? 0, back));
  for (const programme of programmes) {
    ask(enrolledFact(programme.id), 0);
    for (const { claim, keep, amount, quantity, given } of rulesOf(programme, programmes))
      for (const root of [
        ...claim.map(({ node }) => node),
        ...keep.map(({ node }) => node),
        amount,
        ...(quantity ? [quantity] : []),
        ...(given ? [given] : []),
      ])
        for (const node of walk(root)) {
          if (node.kind === 'fact') ask(node.name, node.ago ?? 0);
          if (node.kind === 'past') ask(node.fact, node.months);
        }
  }
  return asked;
}
