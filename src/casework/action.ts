/** What happened in a case: an append-only log from which its present state is told, and nothing else. */
import type { Fen, Month, Text } from '#kernel';

/** What who takes a way gives with it. */
export type GivenWithWay = {
  readonly reason?: string;
  /** Papers of the case that were brought or checked. */
  readonly papers?: readonly number[];
  readonly fromMonth?: Month;
  readonly grade?: 1 | 2 | 3 | 4;
  readonly amount?: Fen;
};

type Happening =
  /** `why`: what gave rise to it, where nobody asked for it. */
  | { readonly kind: 'opened'; readonly area: string; readonly why?: Text }
  | { readonly kind: 'way-taken'; readonly stage: string; readonly way: string; readonly given: GivenWithWay }
  /** The time of the stage passed: it lapsed, or its notice met with silence. */
  | { readonly kind: 'time-passed'; readonly stage: string }
  /** What was said, and by whom, stands apart: the person concerned reads the log. */
  | { readonly kind: 'objected'; readonly stage: string; readonly objection: number }
  | { readonly kind: 'suspended'; readonly reason: string }
  | { readonly kind: 'resumed'; readonly reason: string }
  | { readonly kind: 'delegated'; readonly to: number }
  | { readonly kind: 'transferred'; readonly area: string; readonly reason: string }
  | { readonly kind: 'reopened'; readonly stage: string; readonly reason: string }
  | { readonly kind: 'escalated' }
  | { readonly kind: 'noted'; readonly words: string };

export type Action = Happening & {
  /** Instant. */
  readonly at: Date;
  /** Account; null when time or the system did it. */
  readonly by: number | null;
};
