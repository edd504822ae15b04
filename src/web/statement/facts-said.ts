/** Facts that were looked at, members of the household who have the same one said together. Pure. */
import type { Day, Text } from '#kernel';
import type { Finding, Situation, Verdict } from '#policy';
import { factWords } from './fact-words.ts';
import { learnedLater, silence } from './origin.ts';
import type { Speaking } from './why.ts';

/** One fact that a condition looked at, with what stands behind it. */
export type FactSaid = {
  readonly name: string;
  readonly says: Text;
  readonly source: Text | undefined;
  readonly since: Day | undefined;
  /** Set when we learned it after the month in which it began to hold. */
  readonly learnedOn: Day | undefined;
};

export type Around = {
  readonly finding: Finding;
  readonly speaking: Speaking;
  readonly situation: Situation;
};

type Use = Verdict['uses'][number];

/** The last day of the calendar: whoever has it as day of death lives, which nobody needs to be told. */
const notYet = '9999-12-31';

export function factsSaid(uses: readonly Use[], around: Around): FactSaid[] {
  const { policy, shows } = around.speaking;
  const told = uses.filter(({ value, member }) => shows(member) && (value !== notYet || uses.length === 1));
  const said = told.map((use) => ({ use, words: factWords(policy, use, around.finding.month) }));
  const groups = Map.groupBy(said, ({ use, words }) => `${use.fact} ${words.zh}`);
  return [...groups.values()].map((group) =>
    factSaid(
      group.map(({ use }) => use),
      group[0]!.words,
      around,
    ),
  );
}

/** `uses`: of several members, all of the same fact with the same value. */
function factSaid(uses: readonly Use[], words: Text, { finding, speaking, situation }: Around): FactSaid {
  const first = uses[0]!;
  const origin = uses
    .map((use) => speaking.origins.find(use.fact, use.member))
    .find((found) => found !== undefined);
  const owner = first.value === undefined ? speaking.origins.owner(first.fact) : undefined;
  const members = membersOf(uses, situation);
  return {
    name: first.fact,
    says: members ? { zh: `${words.zh}（${members.zh}）`, en: `${words.en} (${members.en})` } : words,
    source: origin ? origin.source : owner && silence(owner, finding.month),
    since: origin?.since,
    learnedOn: origin && learnedLater(origin) ? origin.knownOn : undefined,
  };
}

/** Undefined when it is the person's own alone. */
function membersOf(uses: readonly Use[], { household = [] }: Around['situation']): Text | undefined {
  if (uses.every(({ member }) => member === 0)) return undefined;
  const named = uses.map(({ member }) =>
    member === 0 ? own : roles[household[member - 1]?.role ?? 'other'],
  );
  return { zh: named.map(({ zh }) => zh).join('、'), en: named.map(({ en }) => en).join(', ') };
}

const own: Text = { zh: '本人', en: 'the person' };

/** As the household lists them, seen from its head. */
const roles = {
  head: { zh: '户主', en: 'head of the household' },
  spouse: { zh: '户主配偶', en: "head's spouse" },
  child: { zh: '户主子女', en: "head's child" },
  parent: { zh: '户主父母', en: "head's parent" },
  grandchild: { zh: '户主孙子女', en: "head's grandchild" },
  other: { zh: '其他家庭成员', en: 'another member' },
} as const satisfies Record<string, Text>;
