/** What closed months come to as we know them now, and the second person's word on what follows. */
import { mayDo, namesOfAccounts } from '#access';
import { fen } from '#kernel';
import { decideAdjustments, listProposals, sumDebts, sumFound } from '#payments';
import { answersOf, numberOf } from '../../answers.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { paymentNeeds } from '../payments/payment-needs.ts';
import { adjustmentsPath } from './adjustment-paths.ts';
import { words } from './adjustments.words.ts';
import { adjustmentsBody } from './adjustments-body.ts';

async function show(visit: Visit, refused?: string): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const say = words[language];
  const read = await visit.inTransaction(async (tx) => ({
    proposals: await listProposals(tx),
    found: await sumFound(tx),
    debts: await sumDebts(tx),
  }));
  const names = await namesOfAccounts(
    needs.database,
    read.proposals.map(({ proposedBy }) => proposedBy),
  );
  const body = adjustmentsBody({
    ...read,
    language,
    titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
    nameOf: (account) => names.get(account) ?? String(account),
    decider: mayDo(actor, 'check-payments') ? actor.account : undefined,
    refused,
  });
  const page = officePage(visit, { title: say.title, lead: say.lead, path: adjustmentsPath, body });
  return c.html(page, refused ? 422 : 200);
}

async function answerDecide(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const answer = await answersOf(visit);
  const seen = Number(answer('seen'));
  const decided = await decideAdjustments(paymentNeeds(visit), {
    actor,
    proposal: numberOf(c.req.param('proposal')),
    confirmed: answer('confirmed') === 'yes',
    seen: fen(Number.isSafeInteger(seen) ? seen : 0),
  });
  return decided.ok
    ? c.redirect(adjustmentsPath, 303)
    : show(visit, words[language].refused[decided.refusal.because]);
}

export const adjustments: WebScreen = {
  screen: 'adjustments',
  method: 'get',
  path: '/adjustments',
  answer: (visit) => show(visit),
};
export const decideOnAdjustments: WebScreen = {
  screen: 'adjustments',
  method: 'post',
  path: '/adjustments/:proposal',
  deed: 'check-payments',
  answer: answerDecide,
};
