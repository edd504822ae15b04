/** What waits to be paid, the form for a run, and the runs so far. Pure. */
import { html } from 'hono/html';
import type { Payer } from '#declarations';
import { formatMonth, type Month } from '#kernel';
import { cashPayer, type OwedSum, type PaymentRun, type RunState } from '#payments';
import {
  actions,
  button,
  checkboxes,
  count,
  type Errors,
  emptyState,
  form,
  type Html,
  money,
  notice,
  type State,
  section,
  select,
  table,
  tag,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { paymentsPath, runPath } from './payment-paths.ts';
import { words } from './payments.words.ts';

export type PaymentsView = {
  readonly language: Language;
  readonly owed: readonly OwedSum[];
  readonly runs: readonly PaymentRun[];
  readonly payers: readonly Payer[];
  readonly titleOf: (programme: string) => string;
  /** Of the form; undefined for who may not prepare. */
  readonly key: string | undefined;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

const tones: Readonly<Record<RunState, State>> = {
  prepared: 'wait',
  approved: 'wait',
  sent: 'wait',
  closed: 'settled',
  withdrawn: 'plain',
};
export const stateTag = (language: Language, { state }: Pick<PaymentRun, 'state'>): Html =>
  tag(tones[state], words[language].states[state]);

/** What the bank of a paying account takes. */
export const layoutTitle = (layout: Payer['layout'], language: Language): string =>
  layout === 'pain.001' ? 'ISO 20022 pain.001.001.09' : layout.title[language];

export function paymentsBody(view: PaymentsView): Html {
  const { language, refused } = view;
  return html`${refused && notice({ language, state: 'wrong', title: refused })}${waitingPart(view)}${preparePart(view)}${runsPart(view)}`;
}

function waitingPart({ language, owed, titleOf }: PaymentsView): Html {
  const say = words[language];
  if (owed.length === 0)
    return section({
      title: say.waiting,
      body: emptyState({ title: say.nothingWaits, body: say.nothingWaitsBody }),
    });
  const sum = (of: (one: OwedSum) => number) => owed.reduce((all, one) => all + of(one), 0);
  return section({
    title: say.waiting,
    body: table({
      id: 'owed',
      caption: say.waiting,
      captionHidden: true,
      rows: owed,
      columns: [
        { heading: say.programme, names: true, cell: ({ programme }) => titleOf(programme) },
        { heading: say.month, short: true, cell: ({ month }) => formatMonth(month, language) },
        { heading: say.ground, cell: ({ ground }) => say.grounds[ground] },
        { heading: say.lines, number: true, cell: ({ lines }) => count(lines) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      ],
      totals: [say.total, '', '', count(sum(({ lines }) => lines)), money(sum(({ amount }) => amount))],
    }),
  });
}

function preparePart({ language, owed, payers, titleOf, key, errors }: PaymentsView): Html | '' {
  if (key === undefined || owed.length === 0) return '';
  const say = words[language];
  const months = [...new Set(owed.map(({ month }) => month))].toSorted().toReversed();
  const programmes = [...new Set(owed.map(({ programme }) => programme))];
  return section({
    title: say.prepare,
    body: form({
      action: paymentsPath,
      carries: { key },
      body: html`${select({
        language,
        name: 'month',
        label: say.upTo,
        hint: say.upToHint,
        value: months[0]!,
        options: months.map((month: Month) => ({ value: month, label: formatMonth(month, language) })),
      })}
      ${checkboxes({
        language,
        name: 'programmes',
        label: say.which,
        error: errors?.['programmes'],
        values: programmes,
        options: programmes.map((programme) => ({ value: programme, label: titleOf(programme) })),
      })}
      ${payerField(language, payers)}
      ${actions(button({ text: say.prepare }))}`,
    }),
  });
}

const payerField = (language: Language, payers: readonly Payer[]): Html => {
  const say = words[language];
  return select({
    language,
    name: 'payer',
    label: say.payer,
    hint: say.payerHint,
    value: payers[0]?.id ?? '',
    options: [
      ...payers.map(({ id, title, layout }) => ({
        value: id,
        label: say.payerWith(title[language], layoutTitle(layout, language)),
      })),
      { value: cashPayer, label: say.cash },
    ],
  });
};

function runsPart({ language, runs }: PaymentsView): Html {
  const say = words[language];
  if (runs.length === 0) return section({ title: say.runs, body: emptyState({ title: say.noRuns }) });
  return section({
    title: say.runs,
    body: table({
      id: 'runs',
      caption: say.runs,
      captionHidden: true,
      rows: runs,
      columns: [
        {
          heading: say.run,
          names: true,
          cell: ({ id }) => html`<a href="${runPath(id)}">${say.number(id)}</a>`,
        },
        { heading: say.month, short: true, cell: ({ month }) => formatMonth(month, language) },
        { heading: say.programme, cell: ({ programmes }) => say.some(programmes.length) },
        { heading: say.prepared, short: true, cell: ({ preparedAt }) => momentOf(preparedAt) },
        { heading: say.state, cell: (run) => stateTag(language, run) },
      ],
    }),
  });
}
