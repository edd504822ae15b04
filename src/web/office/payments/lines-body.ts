/** Lines of a run, and one of them with what can be done about it. Pure. */
import { html } from 'hono/html';
import type { AnswerReason } from '#declarations';
import { type Day, formatDay, formatMonth, type Month } from '#kernel';
import { type CashRecord, cashPayer, type PaymentRun, type RunLine, reasons } from '#payments';
import {
  actions,
  button,
  type Errors,
  emptyState,
  form,
  type Html,
  money,
  notice,
  pagination,
  radios,
  type SummaryRow,
  section,
  summaryList,
  table,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { cashRecordPart } from './cash-record-part.ts';
import { words } from './lines.words.ts';
import { linePath, payeePath } from './payment-paths.ts';
import { words as runWords } from './run.words.ts';

export type LinesView = {
  readonly language: Language;
  readonly path: string;
  readonly run: number;
  readonly lines: readonly RunLine[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly titleOf: (programme: string) => string;
};

const flagWords = (language: Language, { flags }: RunLine): string =>
  flags.map((flag) => runWords[language].flags[flag]).join(language === 'zh' ? '；' : '; ');
const accountWords = (language: Language, { bank, numberEnd }: RunLine): string =>
  bank && numberEnd ? words[language].ending(bank, numberEnd) : words[language].noAccount;

export function linesBody({ language, path, run, lines, total, page, size, titleOf }: LinesView): Html {
  const say = words[language];
  if (lines.length === 0) return emptyState({ title: say.none });
  return html`${table({
    id: 'lines',
    caption: say.title,
    captionHidden: true,
    rows: lines,
    columns: [
      {
        heading: say.payee,
        names: true,
        cell: (line) =>
          html`<a href="${linePath(run, line.id)}">${line.name}</a>${line.holder !== null && line.holder !== line.name && html` <span class="quiet">${line.holder}</span>`}`,
      },
      { heading: say.account, cell: (line) => accountWords(language, line) },
      { heading: say.programme, cell: ({ programme }) => titleOf(programme) },
      { heading: say.month, short: true, cell: ({ month }) => formatMonth(month as Month, language) },
      { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      { heading: say.state, cell: ({ state }) => say.states[state] },
      { heading: say.found, cell: (line) => flagWords(language, line) },
    ],
  })}${pagination({ language, path, page, size, total })}`;
}

export type LineView = {
  readonly language: Language;
  readonly run: PaymentRun;
  readonly line: RunLine;
  readonly titleOf: (programme: string) => string;
  readonly makes: boolean;
  /** A proposal about it waits. */
  readonly waits: boolean;
  /** Of cash: what was recorded. */
  readonly record: CashRecord | undefined;
  readonly today: Day;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export function lineBody(view: LineView): Html {
  const { language, run, line, titleOf, refused } = view;
  const say = words[language];
  const reason = line.reason && (reasons[line.reason as AnswerReason] ?? reasons.other)[language];
  const rows: (SummaryRow | false)[] = [
    {
      key: say.person,
      value: line.name,
      action: { text: say.ways, href: payeePath(line.person) },
    },
    { key: say.payee, value: line.holder ?? (run.payer === cashPayer ? say.cash : say.noAccount) },
    line.holder !== null && { key: say.account, value: accountWords(language, line) },
    line.guardian !== null && {
      key: say.guardian,
      value: say.guardianSince(line.guardian, formatDay(line.guardianSince!, language)),
    },
    { key: say.programme, value: titleOf(line.programme) },
    { key: say.month, value: formatMonth(line.month as Month, language) },
    { key: say.amount, value: money(line.amount) },
    { key: say.state, value: say.states[line.state] },
    line.flags.length > 0 && { key: say.found, value: flagWords(language, line) },
    typeof reason === 'string' && reason !== '' && { key: say.reason, value: reason },
    line.heldWhy !== null && { key: say.said, value: line.heldWhy },
  ];
  return html`${refused && notice({ language, state: 'wrong', title: refused })}
    ${summaryList(rows.filter((row) => row !== false))}${holdPart(view)}${run.payer === cashPayer ? cashRecordPart(view) : settlePart(view)}`;
}

function holdPart({ language, run, line, makes, errors }: LineView): Html | '' {
  if (!makes || run.state !== 'prepared') return '';
  const say = words[language];
  const to = line.state === 'held' ? 'ready' : 'held';
  if (to === 'ready' && line.holder === null && run.payer !== cashPayer) return '';
  const title = to === 'ready' ? say.release : say.hold;
  return section({
    title,
    lead: say.holdLead,
    body: form({
      action: linePath(run.id, line.id),
      carries: { to },
      body: html`${textField({ language, name: 'why', label: say.why, value: '', maxLength: 200, error: errors?.['why'] })}${actions(button({ text: title }))}`,
    }),
  });
}

function settlePart({ language, run, line, makes, waits, errors }: LineView): Html | '' {
  if (!['sent', 'unknown', 'disputed'].includes(line.state)) return '';
  const say = words[language];
  if (waits) return notice({ language, state: 'wait', title: say.waits });
  if (!makes) return '';
  return section({
    title: say.settle,
    lead: say.settleLead,
    body: form({
      action: linePath(run.id, line.id),
      carries: { to: 'settled' },
      body: html`${radios({
        language,
        name: 'as',
        label: say.as,
        value: '',
        inline: true,
        error: errors?.['as'],
        options: [
          { value: 'paid', label: say.asPaid },
          { value: 'failed', label: say.asFailed },
        ],
      })}${textField({ language, name: 'why', label: say.asked, value: '', maxLength: 200, error: errors?.['why'] })}${actions(button({ text: say.propose }))}`,
    }),
  });
}
