/** What became of cash at the place. Pure. */
import type { Day } from '#kernel';

/** Who may sign for it: the person, the guardian, or somebody with a written trust. */
export const receivers = ['self', 'guardian', 'entrusted'] as const;
export type Receiver = (typeof receivers)[number];

export type CashHanded = {
  readonly as: 'paid';
  readonly on: Day;
  /** The officer who handed it over. */
  readonly handedBy: string;
  readonly receivedBy: string;
  readonly receivedAs: Receiver;
  /** Who saw it, and is neither of the two. */
  readonly witness: string;
};
export type CashReturned = {
  readonly as: 'failed';
  readonly on: Day;
  readonly handedBy: string;
  /** Why it was not collected. */
  readonly why: string;
};
export type CashOutcome = CashHanded | CashReturned;

export type CashFault = 'handedBy' | 'receivedBy' | 'receivedAs' | 'witness' | 'witness-same' | 'why' | 'on';

/** What of it is missing or cannot be; undefined when it may be recorded. `from` is the day on which the list went out. */
export function faultOf(
  outcome: CashOutcome,
  { from, today }: { from: Day; today: Day },
): CashFault | undefined {
  if (outcome.on < from || outcome.on > today) return 'on';
  if (outcome.handedBy === '') return 'handedBy';
  if (outcome.as === 'failed') return outcome.why === '' ? 'why' : undefined;
  if (outcome.receivedBy === '') return 'receivedBy';
  if (!receivers.includes(outcome.receivedAs)) return 'receivedAs';
  if (outcome.witness === '') return 'witness';
  return [outcome.handedBy, outcome.receivedBy].includes(outcome.witness) ? 'witness-same' : undefined;
}
