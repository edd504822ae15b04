/** Funds and budgets: how they stand, a new one, and another's decision. */
import { randomUUID } from 'node:crypto';
import { mayDo } from '#access';
import { readMoneyFen } from '#files';
import { type Fen, formatMoney } from '#kernel';
import {
  type BudgetNotDecided,
  decideBudget,
  listStanding,
  listWaiting,
  newestOwedMonth,
  programmeMoney,
  proposeBudget,
} from '#payments';
import { answersOf, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { paymentNeeds } from '../payments/payment-needs.ts';
import { words } from './budgets.words.ts';
import { budgetsBody, budgetsPath } from './budgets-body.ts';

type Shown = {
  readonly answer?: (name: string) => string;
  readonly errors?: Errors;
  readonly refused?: string;
};

async function show(visit: Visit, { answer = () => '', errors, refused }: Shown = {}): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const { treasury } = needs.city;
  const year = Number(needs.today().slice(0, 4));
  const paid = treasury.funding.map(({ programme }) => programme);
  const read = await visit.inTransaction(async (tx) => ({
    programmes: await programmeMoney(tx, paid, year),
    standing: await listStanding(tx, year),
    waiting: await listWaiting(tx),
    newest: await newestOwedMonth(tx),
  }));
  const monthsLeft = read.newest?.startsWith(String(year)) ? 12 - Number(read.newest.slice(5)) : 12;
  const say = words[language];
  const page = officePage(visit, {
    title: say.title,
    lead: say.lead(year),
    path: budgetsPath,
    errors,
    body: budgetsBody({
      ...read,
      language,
      year,
      monthsLeft,
      treasury,
      titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
      key: mayDo(actor, 'make-payments') ? randomUUID() : undefined,
      decider: mayDo(actor, 'check-payments') ? actor.account : undefined,
      answer,
      errors,
      refused,
    }),
  });
  return c.html(page, errors || refused ? 422 : 200);
}

const fieldOf = {
  'no-such-fund': 'fund',
  'not-for-this': 'programme',
  'no-amount': 'amount',
  'no-document': 'document',
  'no-such-year': 'year',
} as const;

async function answerPropose(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const answer = await answersOf(visit);
  const say = words[language];
  const amount = readMoneyFen(answer('amount'));
  if (!amount.ok) return show(visit, { answer, errors: { amount: say.wrongAmount } });
  const proposed = await proposeBudget(paymentNeeds(visit), {
    actor,
    key: answer('key').slice(0, 64) || randomUUID(),
    budget: {
      year: Number(answer('year')),
      fund: answer('fund'),
      programme: answer('programme') || null,
      amount: amount.value as Fen,
      document: answer('document'),
    },
  });
  if (proposed.ok) return c.redirect(budgetsPath, 303);
  const { because } = proposed.refusal;
  if (because === 'not-yours-to-do') return show(visit, { answer, refused: say.refused[because] });
  return show(visit, { answer, errors: { [fieldOf[because]]: say.refused[because] } });
}

async function answerDecide(visit: Visit): Promise<Response> {
  const { c, actor } = visit;
  const approved = (await answersOf(visit))('approved') === 'yes';
  const budget = numberOf(c.req.param('budget'));
  const decided = await decideBudget(paymentNeeds(visit), { actor, budget, approved });
  return decided.ok
    ? c.redirect(budgetsPath, 303)
    : show(visit, { refused: sentence(visit, decided.refusal) });
}

function sentence({ language }: Visit, refused: BudgetNotDecided): string {
  const say = words[language];
  if (refused.because === 'fund-too-small') return say.tooSmall(formatMoney(refused.short));
  if (refused.because === 'over-cap') return say.overCap(refused.percent, formatMoney(refused.over));
  return say.refused[refused.because];
}

export const budgets: WebScreen = {
  screen: 'budgets',
  method: 'get',
  path: '/budgets',
  answer: (visit) => show(visit),
};
export const newBudget: WebScreen = {
  screen: 'budgets',
  method: 'post',
  path: '/budgets',
  deed: 'make-payments',
  answer: answerPropose,
};
export const decideOnBudget: WebScreen = {
  screen: 'budgets',
  method: 'post',
  path: '/budgets/:budget',
  deed: 'check-payments',
  answer: answerDecide,
};
