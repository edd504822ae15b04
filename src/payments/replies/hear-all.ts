/** All words of a reply, one after the other: where each line comes to stand, and what is to be told. Pure. */
import type { Text } from '#kernel';
import type { LineToMove } from '../runs/line-store.ts';
import { endToEndOf, type LineState } from '../runs/payment-run.ts';
import { type BankWord, hear, type WordEffect } from './bank-word.ts';

export type WordHeard = BankWord & { readonly effect: WordEffect };
export type LineMove = {
  readonly line: LineToMove;
  readonly to: LineState;
  readonly reason: string | null;
};

export type Heard = {
  readonly words: readonly WordHeard[];
  /** Each line that moves, once, by the way that it takes. */
  readonly moves: readonly (readonly LineMove[])[];
  readonly effects: Readonly<Record<WordEffect, number>>;
  readonly complaints: readonly Text[];
};

export type Hearing = {
  readonly lines: ReadonlyMap<number, LineToMove>;
  /** Lines that failed, and what they owed was sent again since: a late "paid" may mean that it was paid twice. */
  readonly elsewhere: ReadonlySet<number>;
  readonly complaints: readonly Text[];
};

/** The same line may be spoken of more than once; moves are in rounds, so that in each round a line moves at most once. */
export function hearAll(words: readonly BankWord[], { lines, elsewhere, complaints }: Hearing): Heard {
  const now = new Map<number, LineState>();
  const effects = { applied: 0, repeated: 0, contradicts: 0 };
  const told: Text[] = [...complaints];
  const heard: WordHeard[] = [];
  const rounds: LineMove[][] = [];
  const movedIn = new Map<number, number>();
  for (const word of words) {
    const line = lines.get(word.line);
    const state = line && (now.get(line.id) ?? line.state);
    const outcome = state && hear(state, word.says);
    if (!line || !outcome) {
      told.push(notOfThisRun(word.line));
      continue;
    }
    effects[outcome.effect] += 1;
    heard.push({ ...word, effect: outcome.effect });
    if (outcome.effect === 'contradicts') told.push(contradiction(word.line));
    if (outcome.to === state) continue;
    if (elsewhere.has(line.id)) {
      told.push(maybeTwice(word.line));
      continue;
    }
    now.set(line.id, outcome.to);
    const round = movedIn.get(line.id) ?? 0;
    movedIn.set(line.id, round + 1);
    const from = { ...line, state: state! };
    const moves = rounds[round] ?? [];
    rounds[round] = moves;
    moves.push({ line: from, to: outcome.to, reason: word.reason ?? null });
  }
  return { words: heard, moves: rounds, effects, complaints: told };
}

const notOfThisRun = (line: number): Text => ({
  zh: `${endToEndOf(line)} 不是本批次发给银行的，没有处理。请与银行核对这一笔。`,
  en: `${endToEndOf(line)} was not sent with this run, so nothing was done. Ask the bank about it.`,
});
const contradiction = (line: number): Text => ({
  zh: `${endToEndOf(line)} 的回执与此前的回执不一致，已转为争议。请与银行核对，由两人共同认定。`,
  en: `The bank now says something else of ${endToEndOf(line)} than before; it is disputed. Ask the bank; two persons settle it.`,
});
const maybeTwice = (line: number): Text => ({
  zh: `${endToEndOf(line)} 此前退回并已重新发放，银行现在说它已付：可能付了两次。请立即与银行核对。`,
  en: `${endToEndOf(line)} had failed and was sent again; now the bank says it was paid: it may have been paid twice. Ask the bank at once.`,
});
