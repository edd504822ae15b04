/** The conditions of a finding in the order in which a reader asks for them. Pure. */
import type { Day, Text } from '#kernel';
import type { Basis, Finding, Situation, Verdict } from '#policy';
import { factWords, labelOf } from './fact-words.ts';
import { learnedLater, type Origin, silence } from './origin.ts';
import { capital, type Speaking } from './reason.ts';

/** One fact that a condition looked at, with what stands behind it. */
export type FactSaid = {
  readonly name: string;
  readonly says: Text;
  readonly source: Text | undefined;
  readonly since: Day | undefined;
  /** Set when we learned it after the month in which it began to hold. */
  readonly learnedOn: Day | undefined;
};

export type ConditionSaid = {
  readonly state: 'met' | 'unmet' | 'unknown';
  readonly says: Text;
  readonly facts: readonly FactSaid[];
  readonly basis: Basis;
  /** Facts that would settle it. */
  readonly missing: readonly string[];
};

const order = { unmet: 0, unknown: 1, met: 2 } as const;

/** What decides comes first: not met, then not known, then met. */
export const conditionsOf = (finding: Finding, speaking: Speaking, situation: Situation): ConditionSaid[] =>
  finding.verdicts
    .map((verdict) => conditionOf(verdict, { finding, speaking, situation }))
    .toSorted((a, b) => order[a.state] - order[b.state]);

type Around = { readonly finding: Finding; readonly speaking: Speaking; readonly situation: Situation };

function conditionOf(verdict: Verdict, around: Around): ConditionSaid {
  return {
    state: verdict.holds === undefined ? 'unknown' : verdict.holds ? 'met' : 'unmet',
    says: { zh: verdict.says.zh, en: capital(verdict.says.en) },
    facts: [...verdict.uses.map((use) => factSaid(use, around)), ...programmesSaid(verdict, around)],
    basis: verdict.basis,
    missing: verdict.missing,
  };
}

function factSaid(use: Verdict['uses'][number], { finding, speaking, situation }: Around): FactSaid {
  const { policy, origins } = speaking;
  const origin = origins.find(use.fact, use.member);
  const says = factWords(policy, use, finding.month);
  const member = use.member > 0 ? roles[situation.household?.[use.member - 1]?.role ?? 'other'] : undefined;
  const owner = use.value === undefined ? origins.owner(use.fact) : undefined;
  return {
    name: use.fact,
    says: member ? { zh: `${member.zh}的${says.zh}`, en: `${says.en} (${member.en})` } : says,
    source: origin ? sourceWords(origin) : owner && silence(owner, finding.month),
    since: origin?.since,
    learnedOn: origin && learnedLater(origin) ? origin.knownOn : undefined,
  };
}

const sourceWords = ({ source, saidBy }: Origin): Text =>
  saidBy ? { zh: `${source.zh}（${saidBy}陈述）`, en: `${source.en} (said by ${saidBy})` } : source;

/** What other programmes come to in this month, which we work out ourselves. */
const programmesSaid = ({ programmes }: Verdict, { speaking: { policy } }: Around): FactSaid[] =>
  programmes
    .filter(({ what }) => what === 'entitled')
    .map(({ programme, value }) => {
      const title = policy.programmes.find(({ id }) => id === programme)?.title ?? labelOf(policy, programme);
      const said = value === undefined ? 'open' : value ? 'yes' : 'no';
      return {
        name: programme,
        says: { zh: `${title.zh}：${worked[said].zh}`, en: `${title.en}: ${worked[said].en}` },
        source: { zh: '本表认定', en: 'worked out in this statement' },
        since: undefined,
        learnedOn: undefined,
      };
    });

const worked = {
  yes: { zh: '符合', en: 'entitled' },
  no: { zh: '不符合', en: 'not entitled' },
  open: { zh: '尚不清楚', en: 'not yet clear' },
} as const satisfies Record<string, Text>;

/** As the household lists them, seen from its head. */
const roles = {
  head: { zh: '户主', en: 'head of the household' },
  spouse: { zh: '配偶', en: 'spouse' },
  child: { zh: '子女', en: 'child' },
  parent: { zh: '父母', en: 'parent' },
  grandchild: { zh: '孙子女', en: 'grandchild' },
  other: { zh: '其他家庭成员', en: 'another member' },
} as const satisfies Record<string, Text>;
