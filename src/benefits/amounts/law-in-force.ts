/** The law with the amounts that are in force: those declared in the law's files, and behind them whatever was approved since. */

import type { Database, Transaction } from '#database';
import type { Roster } from '#declarations';
import { done } from '#kernel';
import { type AnyAmounts, amended, assemble, type Policy } from '#policy';
import { type MonthLaw, monthLaw } from '../month-law.ts';
import { lineOf } from './amount-proposal.ts';
import { countApproved, listApproved } from './proposal-store.ts';

export type LawInForce = {
  /** As approved until now, also by another process. Throws LawRefused where the declared law has changed so that a line no longer fits. */
  now(): Promise<MonthLaw>;
};

type Given = {
  readonly database: Database;
  /** As the law's files declare it. */
  readonly policy: Policy;
  readonly rosters: readonly Roster[];
};

export function lawInForce({ database, policy, rosters }: Given): LawInForce {
  let known = { lines: 0, law: monthLaw(policy, rosters) };
  return {
    async now() {
      const { value } = await database.work(async (tx) => done(await readIfMore(tx, known.lines)));
      if (value)
        known = {
          lines: value.length,
          law: monthLaw(amended(policy, value.map(lineApproved)), rosters),
        };
      return known.law;
    },
  };
}

/** Lines are only ever added, so that as many are the same ones. */
async function readIfMore(tx: Transaction, known: number) {
  return (await countApproved(tx)) > known ? await listApproved(tx) : undefined;
}

const lineApproved = (proposal: Awaited<ReturnType<typeof listApproved>>[number]) =>
  lineOf(proposal, proposal.decision.standing === 'waiting' ? undefined : proposal.decision.at);

/** The law with the amounts that a run was made with, and nothing that came since. */
export function policyWith(
  { facts, offers, counties }: Policy,
  amounts: ReadonlyMap<string, AnyAmounts>,
): Policy {
  return assemble({
    facts: [...facts.values()],
    offers: [...offers.values()].map(({ programme, amounts: now }) => ({
      programme,
      amounts: amounts.get(programme.id) ?? now,
    })),
    counties,
  });
}
