import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse, type Text } from '#kernel';
import { amended, LawRefused } from '#policy';
import type { MonthLaw } from '../month-law.ts';
import type { Effect } from '../simulation/effect.ts';
import type { Simulator } from '../simulation/simulator.ts';
import { type By, lineOf, type ProposedAmount } from './amount-proposal.ts';
import { insertProposal } from './proposal-store.ts';

export type AmountRefused = { readonly because: 'law-refused'; readonly sentences: readonly Text[] };

type Weighing = { readonly law: MonthLaw; readonly simulator: Simulator };

/** Whether the law would load with it, floors and all; and what it would do, where a month is closed to try it on. */
export async function weighAmount(
  { law, simulator }: Weighing,
  amount: ProposedAmount,
): Promise<Result<Effect | null, AmountRefused>> {
  const lawful = lawfulWith(law, amount);
  if (!lawful.ok) return lawful;
  const tried = await simulator.simulate(law, { kind: 'line', line: lineOf(amount) });
  if (tried.ok) return tried;
  return tried.refusal.because === 'no-month-closed' ? done(null) : refuse(tried.refusal);
}

export function lawfulWith({ policy }: MonthLaw, amount: ProposedAmount): Result<undefined, AmountRefused> {
  try {
    amended(policy, [lineOf(amount)]);
    return done(undefined);
  } catch (error) {
    if (error instanceof LawRefused) return refuse({ because: 'law-refused', sentences: error.sentences });
    throw error;
  }
}

export type ProposeAmount = {
  readonly amount: ProposedAmount;
  /** As it was weighed. */
  readonly effect: Effect | null;
  readonly maker: By;
  readonly at: Date;
};

/** Puts it before others; gives its number. */
export async function proposeAmount(
  tx: Transaction,
  { amount, effect, maker, at }: ProposeAmount,
): Promise<number> {
  const proposal = await insertProposal(tx, { amount, effect, maker, at });
  const { programme, parameter, from } = amount;
  await witness(tx, { act: 'amount.propose', at, details: { proposal, programme, parameter, from } });
  return proposal;
}
