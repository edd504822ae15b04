/** One run: where it stands, what its check found, and what came of it. Pure. */
import { html } from 'hono/html';
import type { AnswerReason } from '#declarations';
import { formatDay } from '#kernel';
import { cashPayer, flags, holding, reasons } from '#payments';
import {
  barChart,
  change,
  count,
  type Html,
  money,
  notice,
  type SummaryRow,
  section,
  stats,
  summaryList,
  table,
} from '../../components/index.ts';
import { momentOf } from '../office-page.ts';
import { linesPath } from './payment-paths.ts';
import { layoutTitle } from './payments-body.ts';
import { words } from './run.words.ts';
import { runDeeds } from './run-deeds-part.ts';
import { type RunView, sumIn } from './run-view.ts';

export const runBody = (view: RunView): Html => html`
  ${view.refused && notice({ language: view.language, state: 'wrong', title: view.refused })}
  ${figuresPart(view)}${runDeeds(view)}${checksPart(view)}${programmesPart(view)}${backPart(view)}${repliesPart(view)}${factsPart(view)}`;

function figuresPart(view: RunView): Html {
  const { language, run, scope, moment } = view;
  const say = words[language];
  const figure = (label: string, sum: { lines: number; amount: number }, state: string) => ({
    language,
    label,
    value: money(sum.amount),
    change: `${count(sum.lines)} ${say.linesUnit}`,
    scope,
    moment,
    ...(sum.lines > 0 && { href: `${linesPath(run.id)}?state=${state}` }),
  });
  const shown =
    run.state === 'prepared' || run.state === 'approved'
      ? [figure(say.toSend, sumIn(view, 'ready'), 'ready'), figure(say.held, sumIn(view, 'held'), 'held')]
      : [
          figure(say.paid, sumIn(view, 'paid'), 'paid'),
          figure(say.back, sumIn(view, 'failed'), 'failed'),
          figure(say.open, sumIn(view, 'sent', 'unknown', 'disputed'), 'sent'),
        ];
  return html`${stats(shown)}<p><a href="${linesPath(run.id)}">${say.all}</a></p>`;
}

function checksPart({ language, run, flags: found }: RunView): Html {
  const say = words[language];
  const rows = flags.flatMap((flag) => found.filter((one) => one.flag === flag));
  if (rows.length === 0) return section({ title: say.checks, body: html`<p>${say.noneFound}</p>` });
  return section({
    title: say.checks,
    lead: say.checksLead,
    body: table({
      id: 'checks',
      caption: say.checks,
      captionHidden: true,
      rows,
      columns: [
        {
          heading: say.found,
          names: true,
          cell: ({ flag }) => html`<a href="${linesPath(run.id)}?flag=${flag}">${say.flags[flag]}</a>`,
        },
        { heading: say.holds, cell: ({ flag }) => (holding.includes(flag) ? say.holds : '') },
        { heading: say.lines, number: true, cell: ({ lines }) => count(lines) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      ],
    }),
  });
}

const programmesPart = ({ language, programmes, titleOf }: RunView): Html => {
  const say = words[language];
  return section({
    title: say.programmes,
    body: table({
      id: 'programmes',
      caption: say.programmes,
      captionHidden: true,
      rows: programmes,
      columns: [
        { heading: say.programme, names: true, cell: ({ programme }) => titleOf(programme) },
        { heading: say.lines, number: true, cell: ({ lines }) => count(lines) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
        { heading: say.before, number: true, cell: ({ before }) => money(before) },
        {
          heading: say.difference,
          number: true,
          cell: ({ lines, beforeLines, amount, before }) =>
            `${change(lines - beforeLines)} · ${money(amount - before)}`,
        },
      ],
    }),
  });
};

function backPart({ language, reasons: found, scope, moment }: RunView): Html | '' {
  if (found.length === 0) return '';
  const say = words[language];
  const labelOf = (reason: string) => (reasons[reason as AnswerReason] ?? reasons.other)[language];
  const lines = found.reduce((sum, one) => sum + one.lines, 0);
  return section({
    title: say.backTitle,
    body: barChart({
      language,
      id: 'came-back',
      title: say.backTitle,
      summary: say.backSummary(count(lines), labelOf(found[0]!.reason)),
      note: `${scope} · ${moment}`,
      bars: found.map((one) => ({ label: labelOf(one.reason), value: one.lines })),
      labelHeading: say.reason,
      valueHeading: say.lines,
    }),
  });
}

function repliesPart({ language, run, replies }: RunView): Html | '' {
  if ((run.state !== 'sent' && run.state !== 'closed') || run.payer === cashPayer) return '';
  const say = words[language];
  if (replies.length === 0) return section({ title: say.replies, body: html`<p>${say.noReplies}</p>` });
  return section({
    title: say.replies,
    body: table({
      id: 'replies',
      caption: say.replies,
      captionHidden: true,
      rows: replies,
      columns: [
        { heading: say.taken, short: true, cell: ({ takenAt }) => momentOf(takenAt) },
        { heading: say.fileName, names: true, cell: ({ fileName }) => fileName },
        { heading: say.words, number: true, cell: ({ words: spoken }) => count(spoken) },
        {
          heading: say.complaints,
          cell: ({ complaints }) =>
            html`${complaints.slice(0, 20).map((one) => html`<p>${one[language]}</p>`)}${complaints.length > 20 && `… ${count(complaints.length)}`}`,
        },
      ],
    }),
  });
}

function factsPart({ language, run, payer, nameOf }: RunView): Html {
  const say = words[language];
  const at = (moment: Date | null) => (moment ? momentOf(moment) : '');
  const rows: (SummaryRow | false)[] = [
    { key: say.preparedBy, value: `${nameOf(run.preparedBy)} · ${at(run.preparedAt)}` },
    {
      key: say.payer,
      value: payer ? `${payer.title[language]} · ${layoutTitle(payer.layout, language)}` : say.cash,
    },
    run.approvedBy !== null && {
      key: say.approvedBy,
      value: `${nameOf(run.approvedBy)} · ${at(run.approvedAt)}`,
    },
    run.sentAt !== null && { key: say.sentAt, value: at(run.sentAt) },
    run.executeOn !== null && { key: say.executeOn, value: formatDay(run.executeOn, language) },
    run.closedAt !== null && { key: say.closedAt, value: at(run.closedAt) },
    run.withdrawnWhy !== null && { key: say.withdrawn, value: run.withdrawnWhy },
  ];
  return summaryList(rows.filter((row) => row !== false));
}
