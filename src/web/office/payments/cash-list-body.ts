/** The list of one village: to be printed and signed, recorded, and confirmed. Pure. */
import { html } from 'hono/html';
import { type Day, formatDay, formatMonth, type Month } from '#kernel';
import { type CashLine, type PaymentRun, reasons } from '#payments';
import {
  actions,
  button,
  checkboxes,
  count,
  dayField,
  type Errors,
  form,
  type Html,
  money,
  notice,
  section,
  table,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './cash.words.ts';
import { cashPath, linePath } from './payment-paths.ts';

export type CashListView = {
  readonly language: Language;
  readonly run: PaymentRun;
  readonly village: string;
  readonly lines: readonly CashLine[];
  readonly titleOf: (programme: string) => string;
  readonly makes: boolean;
  /** Undefined for who may not confirm; `own` for who recorded some of it. */
  readonly checks: 'may' | 'own' | undefined;
  readonly today: Day;
  readonly answer: (name: string) => string;
  readonly chosen: readonly string[];
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export const cashListBody = (view: CashListView): Html =>
  html`${view.refused && notice({ language: view.language, state: 'wrong', title: view.refused })}
  ${listPart(view)}${confirmPart(view)}${bulkPart(view)}`;

function listPart({ language, run, lines, titleOf }: CashListView): Html {
  const say = words[language];
  const sum = lines.reduce((all, { amount }) => all + amount, 0);
  const on = run.executeOn ? formatDay(run.executeOn, language) : '';
  return html`<p>${say.summary(count(lines.length), money(sum), on)} <span class="quiet no-print">${say.printHint}</span></p>
  ${table({
    id: 'cash',
    caption: say.title,
    captionHidden: true,
    rows: lines.map((line, at) => ({ ...line, at: at + 1 })),
    columns: [
      { heading: say.number, number: true, cell: ({ at }) => at },
      {
        heading: say.name,
        names: true,
        cell: ({ id, name }) => html`<a href="${linePath(run.id, id)}">${name}</a>`,
      },
      { heading: say.programme, cell: ({ programme }) => titleOf(programme) },
      { heading: say.month, short: true, cell: ({ month }) => formatMonth(month as Month, language) },
      { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      { heading: say.guardians, cell: ({ guardians }) => guardians },
      { heading: say.sign, cell: () => html`<span class="sign-here"></span>` },
      { heading: say.result, cell: (line) => resultOf(language, line) },
    ],
    totals: ['', say.total, '', '', money(sum), '', '', ''],
  })}
  <p class="sign-line">${[say.handedBy, say.witness, say.on].map((label) => html`<span>${label}<span class="sign-here"></span></span>`)}</p>`;
}

export function resultOf(language: Language, { state, record, as, receivedBy, why }: CashLine): string {
  const say = words[language];
  if (record === null) return say.waiting;
  if (as === 'paid') return (state === 'paid' ? say.wasPaid : say.waitsPaid)(receivedBy ?? '');
  return (state === 'failed' ? say.wasReturned : say.waitsReturned)(
    why ?? reasons['not-collected'][language],
  );
}

const waits = ({ state, record }: CashLine) => state === 'sent' && record !== null;

function confirmPart({ language, run, village, lines, checks }: CashListView): Html | '' {
  const waiting = lines.filter(waits);
  if (checks === undefined || waiting.length === 0) return '';
  const say = words[language];
  if (checks === 'own') return notice({ language, state: 'wait', title: say.ownRecord });
  return section({
    title: say.confirm,
    lead: say.confirmLead(count(waiting.length)),
    body: form({
      action: `${cashPath(run.id, village)}/confirm`,
      carries: { seen: Math.max(...waiting.map(({ record }) => record!)) },
      body: actions(
        button({ text: say.confirmButton, name: 'confirmed', value: 'yes' }),
        button({ text: say.declineButton, kind: 'secondary', name: 'confirmed', value: 'no' }),
      ),
    }),
  });
}

function bulkPart({
  language,
  run,
  village,
  lines,
  titleOf,
  makes,
  today,
  answer,
  chosen,
  errors,
}: CashListView): Html | '' {
  const open = lines.filter(({ state, record }) => state === 'sent' && record === null);
  if (!makes || open.length === 0) return '';
  const say = words[language];
  return section({
    title: say.bulk,
    lead: say.bulkLead,
    body: form({
      action: cashPath(run.id, village),
      body: html`${checkboxes({
        language,
        name: 'lines',
        label: say.which,
        values: chosen,
        error: errors?.['lines'],
        options: open.map(({ id, name, programme, month, amount }) => ({
          value: String(id),
          label: `${name} · ${titleOf(programme)} ${month} · ${money(amount)}`,
        })),
      })}${placeFields({ language, from: run.executeOn, today, answer, errors })}${actions(button({ text: say.record }))}`,
    }),
  });
}

type PlaceFields = Pick<CashListView, 'language' | 'today' | 'answer' | 'errors'> & {
  readonly from: Day | null;
};

/** When it was handed over, by whom, and before whom. */
export function placeFields({ language, from, today, answer, errors }: PlaceFields): Html {
  const say = words[language];
  return html`${dayField({
    ...{
      language,
      name: 'on',
      label: say.day,
      value: answer('on') || today,
      max: today,
      error: errors?.['on'],
    },
    ...(from !== null && { min: from }),
  })}${textField({ language, name: 'handedBy', label: say.handedBy, hint: say.handedByHint, value: answer('handedBy'), maxLength: 50, error: errors?.['handedBy'] })}${textField({ language, name: 'witness', label: say.witness, hint: say.witnessHint, value: answer('witness'), maxLength: 50, error: errors?.['witness'] })}`;
}
