/** What is to be paid, and the runs that pay it. */
import { randomUUID } from 'node:crypto';
import { mayDo } from '#access';
import { isMonth } from '#kernel';
import { listRuns, prepareRun, sumOpen } from '#payments';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { paymentNeeds } from './payment-needs.ts';
import { paymentsPath, runPath } from './payment-paths.ts';
import { words } from './payments.words.ts';
import { paymentsBody } from './payments-body.ts';

async function show(visit: Visit, refused?: string): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const say = words[language];
  const [owed, runs] = await visit.inTransaction(
    async (tx) => [await sumOpen(tx), await listRuns(tx)] as const,
  );
  const body = paymentsBody({
    language,
    owed,
    runs,
    payers: needs.city.treasury.payers,
    titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
    key: mayDo(actor, 'make-payments') ? randomUUID() : undefined,
    refused,
  });
  const page = officePage(visit, { title: say.title, lead: say.lead, path: paymentsPath, body });
  return c.html(page, refused ? 422 : 200);
}

async function answerPrepare(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const sent = await c.req.parseBody({ all: true });
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '');
  const programmes = [sent['programmes'] ?? []].flat().filter((one) => typeof one === 'string');
  const month = text('month');
  const [key, payer] = [text('key').slice(0, 64), text('payer')];
  const say = words[language].refused;
  if (!isMonth(month) || key === '') return show(visit, say['nothing-owed']);
  const prepared = await prepareRun(paymentNeeds(visit), { actor, key, month, programmes, payer });
  return prepared.ok
    ? c.redirect(runPath(prepared.value.id), 303)
    : show(visit, say[prepared.refusal.because]);
}

export const payments: WebScreen = {
  screen: 'payments',
  method: 'get',
  path: '/payments',
  answer: (visit) => show(visit),
};
export const preparePayments: WebScreen = {
  screen: 'payments',
  method: 'post',
  path: '/payments',
  deed: 'make-payments',
  answer: answerPrepare,
};
