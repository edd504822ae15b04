/** What was sent with the form of a case: as it was typed, as the deed takes it, and what to say when it is refused. */
import type { GivenWithWay, TakeRefused } from '#casework';
import { type Fen, fen, isMonth } from '#kernel';
import type { Errors } from '../../components/index.ts';
import type { Visit } from '../../visit.ts';
import { words } from './case.words.ts';
import type { MoveAnswers } from './case-view.ts';

export type SentMove = {
  readonly answers: MoveAnswers;
  readonly stage: string;
  readonly key: string;
  readonly cases: readonly string[];
};

/** A file, or an answer that is not there, is empty. */
export async function readMove({ c }: Visit): Promise<SentMove> {
  const sent = await c.req.parseBody({ all: true });
  const all = (name: string) => [sent[name] ?? []].flat().filter((one) => typeof one === 'string');
  const one = (name: string) => (all(name)[0] ?? '').trim();
  return {
    answers: {
      way: one('way'),
      reason: one('reason').slice(0, 500),
      papers: all('papers'),
      fromMonth: one('from-month'),
      grade: one('grade'),
      amount: one('amount').slice(0, 40),
    },
    stage: one('stage'),
    key: one('key').slice(0, 64),
    cases: all('case').filter((id) => /^\d{1,9}$/.test(id)),
  };
}

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

export function moveErrors({ language }: Visit, refusal: TakeRefused): Errors {
  const say = words[language];
  if (refusal.because === 'missing')
    return Object.fromEntries(refusal.asked.map((asked) => [asked, say.missing[asked]]));
  if (refusal.because === 'no-such-way') return { way: say.chooseWay };
  return { way: refusal.because === 'no-such-case' ? say.barred.closed : say.barred[refusal.because] };
}
