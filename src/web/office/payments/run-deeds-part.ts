/** What can be done with a run now, by whoever looks at it. Pure. */
import { html } from 'hono/html';
import { cashPayer } from '#payments';
import {
  actions,
  button,
  buttonLink,
  count,
  dayField,
  details,
  fileField,
  form,
  type Html,
  money,
  notice,
  section,
  textField,
} from '../../components/index.ts';
import { cashPart } from './cash-part.ts';
import { runPath } from './payment-paths.ts';
import { layoutTitle } from './payments-body.ts';
import { words } from './run.words.ts';
import { type RunView, sumIn } from './run-view.ts';

export const runDeeds = (view: RunView): Html =>
  html`${approvePart(view)}${sendPart(view)}${settlementsPart(view)}${replyPart(view)}${cashPart(view)}${closePart(view)}${withdrawPart(view)}`;

function approvePart(view: RunView): Html | '' {
  const { language, run, checks } = view;
  if (run.state !== 'prepared' || checks === undefined) return '';
  const say = words[language];
  if (checks === 'own') return notice({ language, state: 'wait', title: say.own });
  const { lines, amount } = sumIn(view, 'ready');
  return section({
    title: say.approve,
    lead: say.approveLead(count(lines), money(amount)),
    body: form({
      action: `${runPath(run.id)}/approve`,
      carries: { seen: amount },
      body: actions(button({ text: say.approveButton })),
    }),
  });
}

function sendPart({ language, run, payer, makes, today, errors }: RunView): Html | '' {
  if (run.state !== 'approved' || !makes) return '';
  const say = words[language];
  const cash = run.payer === cashPayer;
  if (!payer && !cash) return '';
  return section({
    title: cash ? say.sendCash : say.send,
    lead: payer ? say.sendLead(layoutTitle(payer.layout, language)) : say.sendCashLead,
    body: form({
      action: `${runPath(run.id)}/send`,
      body: html`${dayField({ language, name: 'on', label: cash ? say.onDayCash : say.onDay, value: today, min: today, error: errors?.['on'] })}${actions(button({ text: cash ? say.sendCash : say.sendButton }))}`,
    }),
  });
}

function replyPart({ language, run, makes, errors }: RunView): Html | '' {
  if ((run.state !== 'sent' && run.state !== 'closed') || !makes || run.payer === cashPayer) return '';
  const say = words[language];
  return section({
    title: say.reply,
    lead: say.replyLead,
    body: html`<p>${buttonLink({ text: say.file, kind: 'secondary', href: `${runPath(run.id)}/file` })} <span class="quiet">${say.fileLead}</span></p>
      ${form({
        action: `${runPath(run.id)}/reply`,
        multipart: true,
        body: html`${fileField({ language, name: 'file', label: say.replyFile, accept: '.xml,.csv,.txt,.xlsx', error: errors?.['file'] })}${actions(button({ text: say.replyButton }))}`,
      })}`,
  });
}

function settlementsPart({ language, run, settlements, checks, nameOf }: RunView): Html | '' {
  if (settlements.length === 0) return '';
  const say = words[language];
  return section({
    title: say.settlements,
    body: settlements.map(
      ({ id, line, as, why, proposedBy }) =>
        html`<p>${say.settle(`HANDRAIL-L${line}`, as === 'paid' ? say.asPaid : say.asFailed)} — ${why} (${nameOf(proposedBy)})</p>
        ${
          checks !== undefined &&
          form({
            action: `${runPath(run.id)}/settlements/${id}`,
            body: actions(
              button({ text: say.confirm, name: 'confirmed', value: 'yes' }),
              button({ text: say.decline, kind: 'secondary', name: 'confirmed', value: 'no' }),
            ),
          })
        }`,
    ),
  });
}

function closePart(view: RunView): Html | '' {
  const { language, run, makes } = view;
  if (run.state !== 'sent' || !makes || sumIn(view, 'sent', 'unknown', 'disputed').lines > 0) return '';
  const say = words[language];
  return section({
    title: say.close,
    lead: say.closeLead,
    body: form({ action: `${runPath(run.id)}/close`, body: actions(button({ text: say.close })) }),
  });
}

function withdrawPart({ language, run, makes, errors }: RunView): Html | '' {
  if ((run.state !== 'prepared' && run.state !== 'approved') || !makes) return '';
  const say = words[language];
  return details({
    summary: say.withdraw,
    open: Boolean(errors?.['why']),
    body: form({
      action: `${runPath(run.id)}/withdraw`,
      body: html`${textField({ language, name: 'why', label: say.withdrawWhy, value: '', maxLength: 200, error: errors?.['why'] })}${actions(button({ text: say.withdraw, kind: 'warning' }))}`,
    }),
  });
}
