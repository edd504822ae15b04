/** A city as the machine sees it: its law, its offers, its rosters and its plan, as plain values. */
import type { Text } from '#kernel';
import type { Basis, BasisState, Fact, Offer, Programme } from '#policy';
import type { Treasury } from './funding.ts';
import type { Procedure } from './procedure.ts';
import type { Reviews } from './reviews.ts';
import type { Roster } from './roster.ts';
import type { SelfCheck } from './self-check.ts';
import type { Topic } from './topic.ts';
import type { TradeTerm } from './trade-term.ts';

export type City = {
  readonly id: string;
  readonly name: Text;
  /** Six-digit code of the city; its counties begin with its first four digits. */
  readonly code: string;
  readonly counties: readonly { readonly code: string; readonly name: Text }[];
  readonly facts: readonly Fact[];
  readonly offers: readonly Offer[];
  readonly rosters: readonly Roster[];
  /** Every edition that a case in work may have begun with. */
  readonly procedures: readonly Procedure[];
  /** The procedure by which one applies for the programme; undefined where nobody applies. */
  readonly procedureFor: (programme: Programme) => string | undefined;
  /** 免申即享: given to whoever the lists show to be entitled, once the person agrees; by which procedure. */
  readonly onConsent?: {
    readonly programmes: readonly string[];
    readonly procedure: string;
    readonly basis: Basis;
    readonly state: BasisState;
  };
  /** What it pays in money to persons, and from which funds. */
  readonly treasury: Treasury;
  /** What follows where a month contradicts an enrolment; nothing does where it is left out. */
  readonly reviews?: Reviews;
  /** What shows that a family may fall back into poverty, with what the city sets for it. */
  readonly warningSigns: readonly Offer[];
  readonly selfCheck: SelfCheck;
  /** What its facts are about, in the order in which the reasons of a "no" are told. */
  readonly topics: readonly Topic[];
  /** Terms of the trade that its pages explain to citizens. */
  readonly tradeTerms: readonly TradeTerm[];
};
