import { witness } from '#audit';
import { done, type Result, refuse } from '#kernel';
import type { Doer, OutreachNeeds } from '../deed.ts';
import { type Answer, writeAnswer } from './correction-store.ts';

export type AnswerRefused = { because: 'why-missing' } | { because: 'no-open-question' };

/** The department says what became of it. Where it corrected its list, the next list brings the right fact. */
export async function answerCorrection(
  { database }: Pick<OutreachNeeds, 'database'>,
  doer: Doer,
  given: { readonly id: number; readonly answer: Answer; readonly why: string },
): Promise<Result<undefined, AnswerRefused>> {
  if (given.why.trim() === '') return refuse({ because: 'why-missing' });
  const { actor, at } = doer;
  return database.transaction(
    async (tx): ReturnType<typeof answerCorrection> => {
      if ((await writeAnswer(tx, doer, given)) === 0) return refuse({ because: 'no-open-question' });
      await witness(tx, {
        act: 'outreach.answer',
        at,
        details: { correction: given.id, answer: given.answer },
      });
      return done(undefined);
    },
    { actor },
  );
}
