/** One proposed amount, its figures kept up with the newest month, and the second person's decision. */
import { mayDo } from '#access';
import {
  type AmountProposal,
  decideProposal,
  findProposal,
  type NotDecided,
  runsOf,
  setEffect,
  weighAmount,
} from '#benefits';
import { formatMonth } from '#kernel';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { closedMonths } from '../month/read-month.ts';
import { officePage } from '../office-page.ts';
import { valuesNow } from '../what-if/change-options.ts';
import { viewOf } from '../what-if/effect-view.ts';
import { textsOf } from '../what-if/what-if.ts';
import { saidOf } from './amounts.ts';
import { words } from './amounts.words.ts';
import { amountsPath } from './amounts-body.ts';
import { proposalBody } from './proposal-body.ts';

async function proposalOf(visit: Visit): Promise<AmountProposal | undefined> {
  const asked = visit.c.req.param('proposal') ?? '';
  const found = /^\d{1,9}$/.test(asked)
    ? await visit.inTransaction((tx) => findProposal(tx, Number(asked)))
    : undefined;
  return found && broughtUpToDate(visit, found);
}

/** While it waits, its figures are those of the newest closed month and of the amounts in force. */
async function broughtUpToDate(visit: Visit, proposal: AmountProposal): Promise<AmountProposal> {
  const { law, simulator } = visit.needs;
  if (proposal.decision.standing !== 'waiting') return proposal;
  const weighed = await weighAmount({ law, simulator }, proposal);
  if (!weighed.ok || !weighed.value) return proposal;
  const effect = weighed.value;
  const known = proposal.effect;
  if (known?.runId === effect.runId && known.amountsHash === effect.amountsHash) return proposal;
  if (mayDo(visit.actor, 'propose-amount') || mayDo(visit.actor, 'decide-amount'))
    await visit.inTransaction((tx) => setEffect(tx, proposal.id, effect));
  return { ...proposal, effect };
}

async function show(visit: Visit, proposal: AmountProposal, refused?: NotDecided): Promise<Response> {
  const { c, language, needs, actor } = visit;
  const say = words[language];
  const said = saidOf(visit, proposal);
  const runs = await visit.inTransaction(runsOf);
  const again = closedMonths(runs)
    .filter((month) => month >= proposal.from)
    .toSorted();
  const { programme, parameter: name, from: month } = proposal;
  const now = [...valuesNow(needs.policy, { programme, name, month }).values()].map(({ shown }) => shown);
  return c.html(
    officePage(visit, {
      title: `${said.programme} · ${said.parameter}`,
      lead: words[language].standings[proposal.decision.standing],
      path: `${amountsPath}/${proposal.id}`,
      breadcrumbs: [{ href: amountsPath, label: say.title }],
      ...(refused?.because === 'no-reason' && { errors: { reason: say.notDecided['no-reason'] } }),
      body: proposalBody({
        language,
        said,
        now: now.length > 0 ? now.join(' / ') : undefined,
        effect: proposal.effect ? viewOf(visit, proposal.effect) : undefined,
        again:
          again.length > 0
            ? say.months(formatMonth(again[0]!, language), formatMonth(again.at(-1)!, language))
            : undefined,
        may: !mayDo(actor, 'decide-amount')
          ? undefined
          : proposal.maker.account === actor.account
            ? 'own'
            : 'decide',
        refused,
      }),
    }),
    refused ? 422 : 200,
  );
}

async function answerProposal(visit: Visit): Promise<Response> {
  const proposal = await proposalOf(visit);
  return proposal ? show(visit, proposal) : troublePage(visit.c, 'missing');
}

async function answerDecide(visit: Visit): Promise<Response> {
  const { c, needs, actor, session } = visit;
  const text = await textsOf(visit);
  const verdict = text('verdict');
  const asked = c.req.param('proposal') ?? '';
  if (!/^\d{1,9}$/.test(asked) || (verdict !== 'approved' && verdict !== 'refused'))
    return troublePage(c, 'missing');
  const id = Number(asked);
  const by = { account: actor.account, name: session.account.displayName };
  const command = {
    law: needs.law,
    proposal: id,
    verdict,
    by,
    at: needs.clock(),
    reason: text('reason'),
    seen: text('seen'),
  } as const;
  const outcome = await needs.database.transaction((tx) => decideProposal(tx, command), { actor });
  if (outcome.ok) {
    if (verdict === 'approved')
      await needs.addJob('run-month', { amounts: true, askedBy: actor.account }, `run-month-amounts-${id}`);
    return c.redirect(`${amountsPath}/${id}`, 303);
  }
  const proposal = await proposalOf(visit);
  return proposal ? show(visit, proposal, outcome.refusal) : troublePage(c, 'missing');
}

export const proposal: WebScreen = {
  screen: 'amounts',
  method: 'get',
  path: '/amounts/:proposal',
  answer: answerProposal,
};
export const decideAmount: WebScreen = {
  screen: 'amounts',
  method: 'post',
  path: '/amounts/:proposal/decide',
  deed: 'decide-amount',
  answer: answerDecide,
};
