/** On the page of a line of cash: what is known of it, and the form that records what became of it. Pure. */
import { html } from 'hono/html';
import type { Day } from '#kernel';
import { type CashRecord, type PaymentRun, receivers } from '#payments';
import {
  actions,
  button,
  type Errors,
  form,
  type Html,
  notice,
  radios,
  section,
  summaryList,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './cash.words.ts';
import { placeFields } from './cash-list-body.ts';
import { linePath } from './payment-paths.ts';

export type CashRecordView = {
  readonly language: Language;
  readonly run: PaymentRun;
  readonly line: { readonly id: number; readonly state: string };
  readonly record: CashRecord | undefined;
  readonly makes: boolean;
  readonly today: Day;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
};

export function cashRecordPart(view: CashRecordView): Html | '' {
  const { language, line, record, makes } = view;
  if (record) return recorded(language, record);
  return makes && line.state === 'sent' ? recordForm(view) : '';
}

function recorded(language: Language, record: CashRecord): Html {
  const say = words[language];
  const by = record.receivedBy ?? '';
  const why = record.why ?? '';
  const states = record.confirmed
    ? ([say.wasPaid(by), say.wasReturned(why)] as const)
    : ([say.waitsPaid(by), say.waitsReturned(why)] as const);
  return html`${notice({ language, state: record.confirmed ? 'settled' : 'wait', title: states[record.as === 'paid' ? 0 : 1] })}${summaryList(
    [
      { key: say.on, value: record.on },
      { key: say.handedBy, value: record.handedBy },
      ...(record.receivedAs
        ? [
            { key: say.receivedBy, value: `${by}（${say.receivers[record.receivedAs]}）` },
            { key: say.witness, value: record.witness ?? '' },
          ]
        : []),
    ],
  )}`;
}

function recordForm({ language, run, line, today, answer, errors }: CashRecordView): Html {
  const say = words[language];
  const text = (name: 'receivedBy' | 'why', label: string) =>
    textField({ language, name, label, value: answer(name), maxLength: 200, error: errors?.[name] });
  return section({
    title: say.one,
    lead: say.oneLead,
    body: form({
      action: `${linePath(run.id, line.id)}/cash`,
      body: html`${radios({
        ...{ language, name: 'as', label: say.as, value: answer('as'), inline: true, error: errors?.['as'] },
        options: [
          { value: 'paid', label: say.asPaid },
          { value: 'failed', label: say.asReturned },
        ],
      })}${placeFields({ language, from: run.executeOn, today, answer, errors })}${text('receivedBy', say.receivedBy)}${radios(
        {
          ...{
            language,
            name: 'receivedAs',
            label: say.receivedAs,
            value: answer('receivedAs'),
            inline: true,
          },
          error: errors?.['receivedAs'],
          options: receivers.map((value) => ({ value, label: say.receivers[value] })),
        },
      )}${text('why', say.why)}${actions(button({ text: say.record }))}`,
    }),
  });
}
