/** One run, and each deed on it. */
import { Readable } from 'node:stream';
import { fen, formatMoney, isDay, type Result } from '#kernel';
import {
  approveRun,
  closeRun,
  decideSettlement,
  orderOfRun,
  readReply,
  sendRun,
  takeReply,
  withdrawRun,
  writeOrder,
} from '#payments';
import { answersOf, numberOf } from '../../answers.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { paymentNeeds } from './payment-needs.ts';
import { runPath } from './payment-paths.ts';
import { words } from './run.words.ts';
import { runNamed, showRun } from './show-run.ts';

type Because = { readonly because: keyof (typeof words)['zh']['refused'] };

/** Back to the run; refused, its page says why. */
function after(visit: Visit, outcome: Result<unknown, Because>): Response | Promise<Response> {
  if (outcome.ok) return visit.c.redirect(runPath(runNamed(visit)), 303);
  return showRun(visit, { refused: words[visit.language].refused[outcome.refusal.because] });
}

async function answerApprove(visit: Visit): Promise<Response> {
  const { actor, language, needs } = visit;
  const seen = Number((await answersOf(visit))('seen'));
  const outcome = await approveRun(paymentNeeds(visit), {
    actor,
    run: runNamed(visit),
    seen: fen(Number.isSafeInteger(seen) ? seen : 0),
  });
  if (outcome.ok || outcome.refusal.because !== 'over-budget')
    return after(visit, outcome as Result<unknown, Because>);
  const { programme, year, short } = outcome.refusal;
  const title = programmeTitle(needs.policy, programme)[language];
  return showRun(visit, { refused: words[language].overBudget(title, year, formatMoney(short)) });
}

async function answerSend(visit: Visit): Promise<Response> {
  const on = (await answersOf(visit))('on');
  const say = words[visit.language].refused;
  if (!isDay(on)) return showRun(visit, { errors: { on: say['day-past'] } });
  const outcome = await sendRun(paymentNeeds(visit), { actor: visit.actor, run: runNamed(visit), on });
  if (!outcome.ok && outcome.refusal.because === 'day-past')
    return showRun(visit, { errors: { on: say['day-past'] } });
  return after(visit, outcome);
}

async function answerWithdraw(visit: Visit): Promise<Response> {
  const why = (await answersOf(visit))('why').slice(0, 200);
  const outcome = await withdrawRun(paymentNeeds(visit), { actor: visit.actor, run: runNamed(visit), why });
  if (!outcome.ok && outcome.refusal.because === 'no-reason')
    return showRun(visit, { errors: { why: words[visit.language].noReason } });
  return after(visit, outcome);
}

const answerClose = async (visit: Visit): Promise<Response> =>
  after(visit, await closeRun(paymentNeeds(visit), { actor: visit.actor, run: runNamed(visit) }));

async function answerFile(visit: Visit): Promise<Response> {
  const { c, actor, needs } = visit;
  const order = await orderOfRun(paymentNeeds(visit), {
    actor,
    run: runNamed(visit),
    titleOf: (programme) => programmeTitle(needs.policy, programme),
  });
  if (!order.ok)
    return order.refusal.because === 'no-such-run' ? troublePage(c, 'missing') : after(visit, order);
  const { fileName, type, content } = writeOrder(order.value);
  return c.body(Readable.toWeb(Readable.from(content)) as ReadableStream, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${fileName}"`,
  });
}

async function answerReply(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const { file } = await c.req.parseBody();
  const run = runNamed(visit);
  if (!(file instanceof File) || file.size === 0)
    return showRun(visit, { errors: { file: words[language].replyMissing } });
  const content = Buffer.from(await file.arrayBuffer());
  const fileName = file.name.slice(0, 200);
  const read = await readReply(paymentNeeds(visit), { actor, run, fileName, content });
  if (!read.ok) return showRun(visit, { errors: { file: read.refusal[language] } });
  return after(
    visit,
    await takeReply(paymentNeeds(visit), { actor, run, fileName, content, read: read.value }),
  );
}

async function answerSettle(visit: Visit): Promise<Response> {
  const confirmed = (await answersOf(visit))('confirmed') === 'yes';
  const settlement = numberOf(visit.c.req.param('settlement'));
  return after(
    visit,
    await decideSettlement(paymentNeeds(visit), { actor: visit.actor, settlement, confirmed }),
  );
}

const makes = { screen: 'payment-run', method: 'post', deed: 'make-payments' } as const;
const checks = { ...makes, deed: 'check-payments' } as const;

export const paymentRun: WebScreen = {
  screen: 'payment-run',
  method: 'get',
  path: '/payments/:run',
  answer: (visit) => showRun(visit),
};
export const paymentFile: WebScreen = {
  ...makes,
  method: 'get',
  path: '/payments/:run/file',
  answer: answerFile,
};
export const approvePayments: WebScreen = {
  ...checks,
  path: '/payments/:run/approve',
  answer: answerApprove,
};
export const sendPayments: WebScreen = { ...makes, path: '/payments/:run/send', answer: answerSend };
export const withdrawPayments: WebScreen = {
  ...makes,
  path: '/payments/:run/withdraw',
  answer: answerWithdraw,
};
export const closePayments: WebScreen = { ...makes, path: '/payments/:run/close', answer: answerClose };
export const takeBankReply: WebScreen = { ...makes, path: '/payments/:run/reply', answer: answerReply };
export const settlePayment: WebScreen = {
  ...checks,
  path: '/payments/:run/settlements/:settlement',
  answer: answerSettle,
};
