/** A city as the machine sees it: its law, its offers, its rosters and its plan, as plain values. */
import type { Text } from '#kernel';
import type { Fact, Offer } from '#policy';
import type { Roster } from './roster.ts';
import type { SelfCheck } from './self-check.ts';

export type City = {
  readonly id: string;
  readonly name: Text;
  /** Six-digit code of the city; its counties begin with its first four digits. */
  readonly code: string;
  readonly counties: readonly { readonly code: string; readonly name: Text }[];
  readonly facts: readonly Fact[];
  readonly offers: readonly Offer[];
  readonly rosters: readonly Roster[];
  /** What shows that a family may fall back into poverty, with what the city sets for it. */
  readonly warningSigns: readonly Offer[];
  readonly selfCheck: SelfCheck;
};
