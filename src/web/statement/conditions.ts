/** The conditions of a finding in the order in which a reader asks for them. Pure. */
import type { Text } from '#kernel';
import type { Basis, Verdict } from '#policy';
import { isNothing, labelOf } from './fact-words.ts';
import { type Around, type FactSaid, factsSaid } from './facts-said.ts';
import { capital } from './reason.ts';

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
export const conditionsOf = (around: Around): ConditionSaid[] =>
  around.finding.verdicts
    .map((verdict) => conditionOf(verdict, around))
    .toSorted((a, b) => order[a.state] - order[b.state]);

function conditionOf(verdict: Verdict, around: Around): ConditionSaid {
  const telling = verdict.uses.filter(({ value }) => !isNothing(value));
  const uses = telling.length > 0 ? telling : verdict.uses;
  return {
    state: verdict.holds === undefined ? 'unknown' : verdict.holds ? 'met' : 'unmet',
    says: { zh: verdict.says.zh, en: capital(verdict.says.en) },
    facts: [...factsSaid(uses, around), ...programmesSaid(verdict, around)],
    basis: verdict.basis,
    missing: verdict.missing,
  };
}

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
        source: { zh: '本清单认定', en: 'worked out in this statement' },
        since: undefined,
        learnedOn: undefined,
      };
    });

const worked = {
  yes: { zh: '符合', en: 'entitled' },
  no: { zh: '不符合', en: 'not entitled' },
  open: { zh: '尚不清楚', en: 'not yet clear' },
} as const satisfies Record<string, Text>;
