/** A bank that is not to be relied on: it answers late, twice, in parts, against itself, or never; what it truly did it keeps to itself. */
import { type AskedLine, readOrder, type Status } from './bank-forms.ts';
import type { Random } from './random.ts';

export type BankHabits = {
  /** Shares of lines, from 0 to 1. */
  readonly fails: number;
  readonly silent: number;
  readonly contradicts: number;
  readonly unsure: number;
  /** Of replies that come twice. */
  readonly repeats: number;
};

export const wild: BankHabits = { fails: 0.12, silent: 0.04, contradicts: 0.04, unsure: 0.15, repeats: 0.3 };
/** Answers all of it, with a few failures. */
export const tame: BankHabits = { fails: 0.2, silent: 0, contradicts: 0, unsure: 0, repeats: 0 };

export type Answered = {
  /** Files in the form in which the order came, in the order in which they come. */
  readonly replies: readonly Buffer[];
  readonly ending: 'xml' | 'csv' | 'txt';
  /** By end-to-end number, or of a list by the place in it: what truly happened. */
  readonly truth: ReadonlyMap<string, 'paid' | 'failed'>;
};

const codes = ['AC01', 'AC04', 'AC06', 'BE01', 'MD07', 'ZZ99'] as const;

/** Pays what an order asks for, or not, and writes its replies. */
export function answerOrder(content: string | Buffer, numbers: Random, habits: BankHabits): Answered {
  const { message, lines, form } = readOrder(Buffer.from(content));
  const truth = new Map<string, 'paid' | 'failed'>();
  const rounds: Status[][] = [[], [], [], []];
  for (const line of lines) {
    const happened = numbers.chance(habits.fails) ? 'failed' : 'paid';
    truth.set(line.key, happened);
    if (numbers.chance(habits.silent)) continue;
    const at = numbers.whole(0, 2);
    if (numbers.chance(habits.unsure)) rounds[numbers.whole(0, at)]!.push({ line, says: 'unsure' });
    if (numbers.chance(habits.contradicts))
      rounds[numbers.whole(0, 3)]!.push(outcome(line, other(happened), numbers));
    rounds[at]!.push(outcome(line, happened, numbers));
    if (numbers.chance(0.05)) rounds[numbers.whole(at, 3)]!.push(outcome(line, happened, numbers));
  }
  const files = rounds
    .filter((round) => round.length > 0)
    .map((round, at) => form.report(message, round, `${message}-${at}`));
  const replies = files.flatMap((file) => (numbers.chance(habits.repeats) ? [file, file] : [file]));
  return { replies, ending: form.ending, truth };
}

const other = (happened: 'paid' | 'failed') => (happened === 'paid' ? 'failed' : 'paid');

const outcome = (line: AskedLine, happened: 'paid' | 'failed', numbers: Random): Status =>
  happened === 'paid' ? { line, says: 'paid' } : { line, says: 'failed', reason: numbers.pick(codes) };
