/** Records from the signed list what became of one line of cash. */
import { isDay } from '#kernel';
import { type CashOutcome, type Receiver, recordCash } from '#payments';
import { answersOf, numberOf } from '../../answers.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { words } from './cash.words.ts';
import { fieldOf, placeOf } from './cash-list.ts';
import { showLine } from './lines.ts';
import { paymentNeeds } from './payment-needs.ts';
import { linePath } from './payment-paths.ts';
import { runNamed } from './show-run.ts';

async function answer(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const say = words[language];
  const said = await answersOf(visit);
  const [run, line] = [runNamed(visit), numberOf(c.req.param('line'))];
  const [as, on] = [said('as'), said('on')];
  if (as !== 'paid' && as !== 'failed')
    return showLine(visit, { errors: { as: say.faults.as }, answer: said });
  if (!isDay(on)) return showLine(visit, { errors: { on: say.faults.on }, answer: said });
  const { handedBy, witness } = placeOf(said);
  const outcome: CashOutcome =
    as === 'failed'
      ? { as, on, handedBy, why: said('why').slice(0, 200) }
      : {
          ...{ as, on, handedBy, witness, receivedBy: said('receivedBy').slice(0, 50) },
          receivedAs: said('receivedAs') as Receiver,
        };
  const told = await recordCash(paymentNeeds(visit), { actor, run, line, outcome });
  if (told.ok) return c.redirect(linePath(run, line), 303);
  if (told.refusal.because !== 'incomplete')
    return showLine(visit, { refused: say.refused[told.refusal.because], answer: said });
  const { what } = told.refusal;
  return showLine(visit, { errors: { [fieldOf(what)]: say.faults[what] }, answer: said });
}

export const recordCashLine: WebScreen = {
  ...{ screen: 'payment-run', method: 'post', deed: 'make-payments' },
  path: '/payments/:run/lines/:line/cash',
  answer,
};
