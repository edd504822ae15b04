/** What was sent with the form of a case: as it was typed, and as the deed takes it. Pure. */
import type { GivenWithWay } from '#casework';
import { type Fen, fen, isMonth } from '#kernel';
import type { MoveAnswers } from './case-view.ts';

/** Only what can be read is given; what cannot is missing, and asked for again. */
export function givenOf({ reason, papers, fromMonth, grade, amount }: MoveAnswers): GivenWithWay {
  const found = amountOf(amount);
  const numbers = papers.map(Number).filter((at) => Number.isSafeInteger(at) && at > 0 && at < 100);
  return {
    ...(reason !== '' && { reason }),
    ...(numbers.length > 0 && { papers: numbers }),
    ...(isMonth(fromMonth) && { fromMonth }),
    ...(/^[1-4]$/.test(grade) && { grade: Number(grade) as 1 | 2 | 3 | 4 }),
    ...(found !== undefined && { amount: found }),
  };
}

/** "1,200.50" in fen; undefined for what is no amount of at most two decimals. */
function amountOf(typed: string): Fen | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[,\s元¥]/g, '');
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain);
  return parts ? fen(Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'))) : undefined;
}
