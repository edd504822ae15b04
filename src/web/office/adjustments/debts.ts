/** Debts of those who were paid too much, and each deed on one. */

import { html } from 'hono/html';
import { mayDo, namesOfAccounts } from '#access';
import { witness } from '#audit';
import { readMoneyFen } from '#files';
import { type Fen, formatMoney, type Result } from '#kernel';
import {
  type DebtShown,
  type DebtState,
  decideRelief,
  findDebt,
  findOpenRelief,
  isOfEstate,
  listDebtMoves,
  listDebts,
  proposeRelief,
  recordRepayment,
  reliefs,
  resumeRecovery,
  stopRecovery,
} from '#payments';
import { answersOf, numberOf, pageAsked } from '../../answers.ts';
import { type Errors, notice } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { paymentNeeds } from '../payments/payment-needs.ts';
import { adjustmentsPath, debtPath, debtsPath } from './adjustment-paths.ts';
import { words as adjustmentWords } from './adjustments.words.ts';
import { debtDeeds } from './debt-deeds-part.ts';
import { words } from './debts.words.ts';
import { debtFacts, debtsBody } from './debts-body.ts';

const size = 50;
const states: readonly DebtState[] = ['open', 'stopped', 'closed'];
const titles =
  ({ needs, language }: Visit) =>
  (programme: string) =>
    programmeTitle(needs.policy, programme)[language];

async function answerDebts(visit: Visit): Promise<Response> {
  const { c, language, needs } = visit;
  const say = words[language];
  const state = states.find((one) => one === c.req.query('state')) ?? 'open';
  const page = pageAsked(c.req.query('page'));
  const read = await visit.inTransaction(async (tx) => {
    const found = await listDebts(tx, { state, page, size });
    const details = { shown: found.debts.length };
    if (found.debts.length > 0) await witness(tx, { act: 'read.debts', at: needs.clock(), details });
    return found;
  });
  const { percent, floor, state: basisState } = needs.city.treasury.recovery;
  return c.html(
    officePage(visit, {
      title: say.title,
      lead: say.lead(percent, formatMoney(floor)),
      path: debtsPath,
      breadcrumbs: [{ href: adjustmentsPath, label: adjustmentWords[language].title }],
      body: html`${basisState === 'assumed' && html`<p class="note">${say.assumed}</p>`}${debtsBody({
        ...read,
        language,
        path: visit.path,
        state,
        page,
        size,
        titleOf: titles(visit),
      })}`,
    }),
  );
}

type Shown = {
  readonly answer?: (name: string) => string;
  readonly errors?: Errors;
  readonly refused?: string;
};

async function readDebt({ inTransaction, needs }: Visit, id: number) {
  return await inTransaction(async (tx) => {
    const debt = await findDebt(tx, id);
    if (!debt) return undefined;
    const asked = await findOpenRelief(tx, id);
    const moves = await listDebtMoves(tx, id);
    await witness(tx, {
      ...{ act: 'read.debt', at: needs.clock(), person: debt.person },
      details: { debt: id },
    });
    return { debt, asked, moves };
  });
}

function noteOn({ language, needs }: Visit, debt: DebtShown): string | undefined {
  if (isOfEstate(debt)) return words[language].estate;
  return needs.city.treasury.recovery.neverFor.includes(debt.cause) ? words[language].ourError : undefined;
}

async function showDebt(visit: Visit, { answer = () => '', errors, refused }: Shown = {}): Promise<Response> {
  const { c, language, actor } = visit;
  const id = numberOf(c.req.param('debt'));
  const read = await readDebt(visit, id);
  if (!read) return troublePage(c, 'missing');
  const say = words[language];
  const { debt, asked, moves } = read;
  const names = await namesOfAccounts(visit.needs.database, asked ? [asked.proposedBy] : []);
  const page = officePage(visit, {
    title: say.one(id),
    path: debtPath(id),
    breadcrumbs: [
      { href: adjustmentsPath, label: adjustmentWords[language].title },
      { href: debtsPath, label: say.title },
    ],
    errors,
    body: html`${refused && notice({ language, state: 'wrong', title: refused })}${debtFacts({
      language,
      debt,
      moves,
      titleOf: titles(visit),
      note: noteOn(visit, debt),
    })}${debtDeeds({
      language,
      debt,
      asked,
      nameOf: (account) => names.get(account) ?? String(account),
      makes: mayDo(actor, 'make-payments'),
      checker: mayDo(actor, 'check-payments') ? actor.account : undefined,
      answer,
      errors,
    })}`,
  });
  return c.html(page, errors || refused ? 422 : 200);
}

type Because = { readonly because: keyof (typeof words)['zh']['refused'] };

/** Back to the debt; refused, its page says why, beside the field where there is one. */
async function after(
  visit: Visit,
  outcome: Result<unknown, Because>,
  fields: Partial<Record<Because['because'], string>> = {},
): Promise<Response> {
  if (outcome.ok) return visit.c.redirect(debtPath(numberOf(visit.c.req.param('debt'))), 303);
  const answer = await answersOf(visit);
  const { because } = outcome.refusal;
  const says = words[visit.language].refused[because];
  const field = fields[because];
  return showDebt(visit, field ? { answer, errors: { [field]: says } } : { answer, refused: says });
}

const deedOf = (visit: Visit) => ({ actor: visit.actor, debt: numberOf(visit.c.req.param('debt')) });

async function answerRepay(visit: Visit): Promise<Response> {
  const answer = await answersOf(visit);
  const amount = readMoneyFen(answer('amount'));
  const say = words[visit.language];
  if (!amount.ok) return showDebt(visit, { answer, errors: { amount: say.wrongAmount } });
  const outcome = await recordRepayment(paymentNeeds(visit), {
    ...deedOf(visit),
    amount: amount.value as Fen,
    receipt: answer('receipt'),
  });
  if (!outcome.ok && outcome.refusal.because === 'more-than-left')
    return showDebt(visit, { answer, errors: { amount: say.more(formatMoney(outcome.refusal.left)) } });
  const fields = { 'no-amount': 'amount', 'no-receipt': 'receipt', 'receipt-of-another': 'receipt' };
  return after(visit, outcome as Result<unknown, Because>, fields);
}

async function answerStop(visit: Visit): Promise<Response> {
  const why = (await answersOf(visit))('stop');
  return after(visit, await stopRecovery(paymentNeeds(visit), { ...deedOf(visit), why }), {
    'no-reason': 'stop',
  });
}

const answerResume = async (visit: Visit): Promise<Response> =>
  after(visit, await resumeRecovery(paymentNeeds(visit), deedOf(visit)));

async function answerRelief(visit: Visit): Promise<Response> {
  const answer = await answersOf(visit);
  const kind = reliefs.find((one) => one === answer('kind')) ?? 'waived';
  const outcome = await proposeRelief(paymentNeeds(visit), { ...deedOf(visit), kind, why: answer('why') });
  return after(visit, outcome, { 'no-reason': 'why' });
}

async function answerDecide(visit: Visit): Promise<Response> {
  const confirmed = (await answersOf(visit))('confirmed') === 'yes';
  return after(visit, await decideRelief(paymentNeeds(visit), { ...deedOf(visit), confirmed }));
}

const makes = { screen: 'adjustments', method: 'post', deed: 'make-payments' } as const;
const checks = { ...makes, deed: 'check-payments' } as const;

export const debts: WebScreen = { screen: 'adjustments', method: 'get', path: '/debts', answer: answerDebts };
export const oneDebt: WebScreen = {
  screen: 'adjustments',
  method: 'get',
  path: '/debts/:debt',
  answer: (visit) => showDebt(visit),
};
export const repayDebt: WebScreen = { ...makes, path: '/debts/:debt/repayments', answer: answerRepay };
export const stopDebt: WebScreen = { ...makes, path: '/debts/:debt/stop', answer: answerStop };
export const resumeDebt: WebScreen = { ...checks, path: '/debts/:debt/resume', answer: answerResume };
export const relieveDebt: WebScreen = { ...makes, path: '/debts/:debt/reliefs', answer: answerRelief };
export const decideOnRelief: WebScreen = { ...checks, path: '/debts/:debt/relief', answer: answerDecide };
