/** The statement for a program: the same content, both languages, no markup. */
import type { Month, Text } from '#kernel';
import { cite } from '#policy';
import { sentenceOf } from './sentence.ts';
import type { Line, Statement } from './statement.ts';

export const statementJson = (statement: Statement, current: Month) => ({
  month: statement.month,
  sentence: sentenceOf(statement, current),
  totalFen: statement.total,
  ask: statement.asks,
  programmes: statement.lines.map(lineJson),
});

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
  changes: line.changes().map(({ says }) => says),
  amountFrom: line.ingredients.map(({ says, basis, assumed }) => ({
    says,
    basis: basis ? cited(basis) : null,
    assumed,
  })),
});

const cited = (basis: Parameters<typeof cite>[0]): Text => ({ zh: cite(basis, 'zh'), en: cite(basis, 'en') });
