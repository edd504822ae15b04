/** Puts a city's offers together into a policy that can run, or refuses with every sentence that is needed to mend it. */
import type { Day, Month, Text } from '#kernel';
import { enrolledFact, type Offer, type Programme, receivedFact } from '../language/programme.ts';
import { namedBy } from '../language/relation.ts';
import type { Fact } from '../language/vocabulary.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkEditions, editionIn } from './check-editions.ts';
import { judgeAll, type Ranges, rulesOf } from './judge-rules.ts';
import { lower, type Rule } from './lower.ts';
import { nearestName } from './nearest-name.ts';
import { type Ordered, orderOf, type Work } from './order.ts';
import { LawRefused, type Report } from './refused.ts';
import { type Offers, type Resolved, resolve } from './resolve.ts';

/** All that holds in a month: each programme's rule in force and the order in which they are worked out. */
export type Era = {
  readonly from: Month;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly order: readonly Work[];
};

export type Policy = Ranges & {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly programmes: readonly Programme[];
  readonly offers: Offers;
  readonly counties: readonly string[];
  /** The rules in force in a month; months with the same rules share one era. */
  era(month: Month): Era;
  /** A parameter's value in force, as known on a day when one is named. */
  parameter(name: { programme: string; name: string }, month: Month, knownOn?: Day): Resolved;
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

  const orders = new Map<string, Ordered>();
  const eras = changesOf(offered).map((from) => eraFrom(from, { programmes, orders, report }));
  for (const offer of offered)
    checkAmounts({
      offer,
      offers,
      counties,
      rules: rulesOf(offer.programme, programmes),
      changes: eras.map(({ from }) => from),
      report,
    });
  const ranges = judgeAll({ programmes, offers, facts: allFacts, report, sound: sentences.length === 0 });
  if (sentences.length > 0) throw new LawRefused(unique(sentences));

  return {
    facts: allFacts,
    programmes,
    offers,
    counties,
    era: (month) =>
      eras.findLast(({ from }) => from <= month) ?? { from: month, rules: new Map(), order: [] },
    parameter: rememberedResolve(offers),
    ...ranges,
  };
}

/** Values as known now are asked for again and again, and are kept; as known on a day they are worked out each time. */
function rememberedResolve(offers: Offers): Policy['parameter'] {
  const kept = new Map<Month, Map<string, Map<string, Resolved>>>();
  return (name, month, knownOn) => {
    if (knownOn !== undefined) return resolve(offers, name, { month, knownOn });
    const ofProgramme = entry(entry(kept, month), name.programme);
    const known = ofProgramme.get(name.name) ?? resolve(offers, name, { month });
    ofProgramme.set(name.name, known);
    return known;
  };
}

function entry<K, T>(of: Map<K, Map<string, T>>, key: K): Map<string, T> {
  const found = of.get(key) ?? new Map<string, T>();
  of.set(key, found);
  return found;
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
  for (const { id, together, editions } of programmes)
    for (const other of [...together, ...editions.flatMap((edition) => edition.together ?? [])]
      .flatMap(namedBy)
      .filter((other) => !ids.includes(other))) {
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

type Around = {
  readonly programmes: readonly Programme[];
  /** By the editions in force: months that differ in amounts alone share their order. */
  readonly orders: Map<string, Ordered>;
  readonly report: Report;
};

function eraFrom(from: Month, { programmes, orders, report }: Around): Era {
  const rules = new Map(
    programmes.flatMap((one) => {
      const edition = editionIn(one, from);
      return edition ? [[one.id, lower(one, edition, programmes)] as const] : [];
    }),
  );
  const key = [...rules].map(([id, { edition }]) => `${id} ${edition.from}`).join();
  const ordered = orders.get(key) ?? orderOf(rules);
  orders.set(key, ordered);
  if ('order' in ordered) return { from, rules, order: ordered.order };
  const path = ordered.circle.join(' → ');
  report(
    `自${from}起，项目之间循环引用：${path}。请去掉其中一处引用，或改用名册信息（via）。`,
    `from ${from} on, programmes depend on each other in a circle: ${path}. Remove one reference, or give it a fact from a roster (via).`,
  );
  return { from, rules, order: [] };
}

const unique = (sentences: readonly Text[]) => [...new Map(sentences.map((one) => [one.en, one])).values()];
