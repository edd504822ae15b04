/** What a bank says of a line, and what follows from it. Pure. */
import type { LineState } from '../runs/payment-run.ts';

export const sayings = ['paid', 'failed', 'unknown'] as const;
export type Saying = (typeof sayings)[number];

export type BankWord = {
  readonly line: number;
  readonly says: Saying;
  /** Of a failure, as our closed list of reasons names it. */
  readonly reason?: string;
};

/** applied: the line moves. repeated: nothing new. contradicts: against what was said before; two persons settle it. */
export type WordEffect = 'applied' | 'repeated' | 'contradicts';

/** What becomes of a line of which the bank says this; undefined when the line was never sent. */
export function hear(
  state: LineState,
  says: Saying,
): { readonly to: LineState; readonly effect: WordEffect } | undefined {
  switch (state) {
    case 'sent':
      return { to: says, effect: 'applied' };
    case 'unknown':
      return says === 'unknown' ? { to: state, effect: 'repeated' } : { to: says, effect: 'applied' };
    case 'paid':
    case 'failed':
      // "Not known yet" after the answer is an old message that comes late.
      return says === state || says === 'unknown'
        ? { to: state, effect: 'repeated' }
        : { to: 'disputed', effect: 'contradicts' };
    case 'disputed':
      return says === 'unknown' ? { to: state, effect: 'repeated' } : { to: state, effect: 'contradicts' };
    default:
      return undefined;
  }
}
