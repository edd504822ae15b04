/** The statement for a program: all programmes once, in both languages, without markup. */
import type { Month, Text } from '#kernel';
import { cite } from '#policy';
import { citizenVoice } from './citizen-voice.ts';
import { sentenceOf } from './sentence.ts';
import type { Line, Statement } from './statement.ts';

/**
 * `form` names this shape; a field that goes or changes its meaning makes it `statement/2`, one that comes does not. Texts are `{ zh, en }`,
 * money is whole fen, what is not known or does not apply is null.
 *
 * - `month`, `sentence` (an officer's first sentence), `opening` (a citizen's), `totalFen` (a month of what is received in cash)
 * - `ask`: every fact that something waits for: `{ fact, label, of?, why?, silent? }`
 * - `programmes`, in the order of the law: `programme`, `title`, `group` (receives, can-have, unclear, no, counted), `outcome`, `enrolled`,
 *   `amountFen`, `every`, `assumed`, `reason` (an officer's), `plain` (a citizen's sentences), `ground` (`{ id, title }` of a no),
 *   `conditions` (`{ state, says, basis, facts: [{ fact, record, source, since, learnedOn }], missing }`), `missing` (as `ask`),
 *   `changes` (at most three, the nearest of each fact: `{ kind, says }`), `amountFrom` (`{ says, basis, assumed }`),
 *   `ranks` (`{ says, points, holds }`), `edition` (`{ from, basis }`), `decidedBy`, `papers`
 */
export function statementJson(statement: Statement, current: Month) {
  const { opening, groups, refusals } = citizenVoice(statement, { current });
  const plain = new Map(
    [...groups, ...refusals.grounds].flatMap(({ lines }) =>
      lines.map(({ line, says }) => [line.programme, says] as const),
    ),
  );
  return {
    form: 'statement/1',
    month: statement.month,
    sentence: sentenceOf(statement, current),
    opening,
    totalFen: statement.total,
    ask: statement.asks,
    programmes: statement.lines.map((line) => ({
      ...lineJson(line),
      plain: plain.get(line.programme) ?? [],
    })),
  };
}

const lineJson = (line: Line) => ({
  programme: line.programme,
  title: line.title,
  group: line.group,
  outcome: line.outcome,
  enrolled: line.enrolled ?? null,
  amountFen: line.amount ?? null,
  every: line.every,
  assumed: line.assumed,
  reason: line.reason,
  ground: line.ground ?? null,
  conditions: line.conditions.map(({ state, says, facts, basis, missing }) => ({
    state,
    says,
    basis: cited(basis),
    facts: facts.map(({ name, says: record, source, since, learnedOn }) => ({
      fact: name,
      record,
      source: source ?? null,
      since: since ?? null,
      learnedOn: learnedOn ?? null,
    })),
    missing,
  })),
  missing: line.asks,
  changes: line.changes().map(({ kind, says }) => ({ kind, says })),
  amountFrom: line.ingredients.map(({ says, basis, assumed }) => ({
    says,
    basis: basis ? cited(basis) : null,
    assumed,
  })),
  ranks: line.ranks.map(({ says, points, holds }) => ({ says, points, holds: holds ?? null })),
  edition: line.edition ? { from: line.edition.from, basis: cited(line.edition.basis) } : null,
  decidedBy: line.decidedBy,
  papers: line.papers,
});

const cited = (basis: Parameters<typeof cite>[0]): Text => ({ zh: cite(basis, 'zh'), en: cite(basis, 'en') });
