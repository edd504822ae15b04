import type { Commitment } from '#declarations';
import { done, type Result, refuse, type Text } from '#kernel';
import { type Exercise, readExercised } from './exercised.ts';
import { type Row, readLedger } from './ledger-rows.ts';
import { type Anchored, strengthOf } from './strength.ts';
import { systemOf } from './system.ts';

/** A plan as its folder tells it. */
export type Plan = {
  /** In the order of the ledger. */
  readonly commitments: readonly Commitment[];
  /** What the tests exercised when the list was last written. */
  readonly exercised: readonly Exercise[];
};

const ledgerColumns = [
  'id',
  'chapter_ref',
  'title_zh',
  'summary_en',
  'kind',
  'target_group',
  'quantitative_target',
  'deadline',
  'lead_actors',
] as const;
const traceColumns = ['id', 'anchor_verbatim', 'strength_words_in_sentence'] as const;

type Entry = Row<(typeof ledgerColumns)[number]>;
type Trace = Row<(typeof traceColumns)[number]>;

/** Reads commitments.csv, trace.csv and exercised.csv of the folder; the first thing that is wrong is refused with a sentence. */
export function readPlan(folder: string): Result<Plan, Text> {
  const entries = readLedger({ folder, file: 'commitments.csv' }, ledgerColumns);
  if (!entries.ok) return entries;
  const traces = readLedger({ folder, file: 'trace.csv' }, traceColumns);
  if (!traces.ok) return traces;
  const exercised = readExercised(folder);
  if (!exercised.ok) return exercised;
  const wrong = wrongIn(entries.value, traces.value);
  if (wrong) return refuse(wrong);
  const tracesOf = Map.groupBy(traces.value, ({ id }) => id);
  return done({
    commitments: entries.value.map((entry) => commitmentOf(entry, tracesOf.get(entry.id) ?? [])),
    exercised: exercised.value,
  });
}

function commitmentOf(entry: Entry, traces: readonly Trace[]): Commitment {
  const anchored: Anchored[] = traces.map(
    ({ anchor_verbatim: anchor, strength_words_in_sentence: words }) => ({
      anchor,
      words: words.split('、').filter(Boolean),
    }),
  );
  return {
    id: entry.id,
    clause: entry.chapter_ref,
    title: entry.title_zh,
    summary: entry.summary_en,
    kind: entry.kind,
    targetGroup: entry.target_group,
    target: entry.quantitative_target,
    deadline: entry.deadline,
    lead: entry.lead_actors,
    strength: strengthOf(anchored),
    anchor: anchored.map(({ anchor }) => anchor).join('……'),
    system: systemOf(entry.chapter_ref)!,
  };
}

function wrongIn(entries: readonly Entry[], traces: readonly Trace[]): Text | undefined {
  const ids = new Set<string>();
  for (const { id, chapter_ref: clause } of entries) {
    if (id === '')
      return sentence('commitments.csv 有一行没有编号（id）', 'a row of commitments.csv has no id');
    if (ids.has(id)) return sentence(`编号 ${id} 出现两次`, `the id ${id} stands there twice`);
    if (!systemOf(clause))
      return sentence(
        `${id} 的条款“${clause}”不属于六个体系中的任何一个`,
        `the clause “${clause}” of ${id} belongs to none of the six systems`,
      );
    ids.add(id);
  }
  const stray = traces.find(({ id }) => !ids.has(id));
  if (stray)
    return sentence(
      `trace.csv 提到的 ${stray.id} 不在 commitments.csv 中`,
      `trace.csv names ${stray.id}, which commitments.csv does not have`,
    );
  const traced = new Set(traces.map(({ id }) => id));
  const bare = [...ids].find((id) => !traced.has(id));
  return bare
    ? sentence(`${bare} 在 trace.csv 中没有原文`, `trace.csv has no words of the plan for ${bare}`)
    : undefined;
}

const sentence = (zh: string, en: string): Text => ({
  zh: `规划台账有误：${zh}。请改正后再试。`,
  en: `The plan's ledger is wrong: ${en}. Mend it and try again.`,
});
