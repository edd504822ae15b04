/** Funds, what is set aside, whether it lasts, and the form for more. Pure. */
import { html } from 'hono/html';
import type { Treasury } from '#declarations';
import type { Budget, ProgrammeMoney } from '#payments';
import {
  actions,
  button,
  type Errors,
  form,
  type Html,
  money,
  notice,
  section,
  select,
  table,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './budgets.words.ts';

export const budgetsPath = '/budgets';

export type BudgetsView = {
  readonly language: Language;
  readonly year: number;
  /** Of the year that are still to come after the newest closed one. */
  readonly monthsLeft: number;
  readonly treasury: Treasury;
  readonly programmes: readonly ProgrammeMoney[];
  readonly standing: readonly Budget[];
  readonly waiting: readonly Budget[];
  readonly titleOf: (programme: string) => string;
  /** Of the form; undefined for who may not propose. */
  readonly key: string | undefined;
  /** Undefined for who may not decide. */
  readonly decider: number | undefined;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export const budgetsBody = (view: BudgetsView): Html =>
  html`${view.refused && notice({ language: view.language, state: 'wrong', title: view.refused })}${waitingPart(view)}${programmesPart(view)}${fundsPart(view)}${proposePart(view)}`;

const fundTitle = ({ treasury, language }: BudgetsView, fund: string): string =>
  treasury.funds.find(({ id }) => id === fund)?.title[language] ?? fund;

function programmesPart(view: BudgetsView): Html {
  const { language, programmes, monthsLeft, titleOf } = view;
  const say = words[language];
  /** What is left when all that is fixed and the months to come are paid. */
  const atEnd = ({ left, waiting, monthly }: ProgrammeMoney) => left - waiting - monthly * monthsLeft;
  const forecast = (one: ProgrammeMoney) =>
    atEnd(one) < 0 ? say.short(money(-atEnd(one))) : say.enough(money(atEnd(one)));
  return section({
    title: say.programmes,
    body: table({
      id: 'programmes',
      caption: say.programmes,
      captionHidden: true,
      rows: programmes,
      columns: [
        { heading: say.programme, names: true, cell: ({ programme }) => titleOf(programme) },
        { heading: say.aside, number: true, cell: ({ aside }) => money(aside) },
        { heading: say.left, number: true, cell: ({ left }) => money(left) },
        { heading: say.waiting, number: true, cell: ({ waiting }) => money(waiting) },
        { heading: say.monthly, number: true, cell: ({ monthly }) => money(monthly) },
        { heading: say.forecast, cell: (one) => (one.aside + one.monthly === 0 ? say.none : forecast(one)) },
      ],
    }),
  });
}

function fundsPart(view: BudgetsView): Html {
  const { language, treasury, standing } = view;
  const say = words[language];
  const sum = (fund: string, isAside: boolean) =>
    standing
      .filter((one) => one.fund === fund && (one.programme !== null) === isAside)
      .reduce((all, { amount }) => all + amount, 0);
  return section({
    title: say.funds,
    body: table({
      id: 'funds',
      caption: say.funds,
      captionHidden: true,
      rows: treasury.funds,
      columns: [
        { heading: say.fund, names: true, cell: ({ title }) => title[language] },
        { heading: say.has, number: true, cell: ({ id }) => money(sum(id, false)) },
        { heading: say.aside, number: true, cell: ({ id }) => money(sum(id, true)) },
        { heading: say.free, number: true, cell: ({ id }) => money(sum(id, false) - sum(id, true)) },
      ],
    }),
  });
}

function waitingPart(view: BudgetsView): Html | '' {
  const { language, waiting, titleOf, decider } = view;
  if (waiting.length === 0) return '';
  const say = words[language];
  const decide = ({ id, proposedBy }: Budget) =>
    proposedBy === decider
      ? say.own
      : form({
          action: `${budgetsPath}/${id}`,
          body: actions(
            button({ text: say.approve, name: 'approved', value: 'yes' }),
            button({ text: say.refuse, kind: 'secondary', name: 'approved', value: 'no' }),
          ),
        });
  return section({
    title: say.waitingTitle,
    body: table({
      id: 'waiting',
      caption: say.waitingTitle,
      captionHidden: true,
      rows: waiting,
      columns: [
        { heading: say.document, names: true, cell: ({ document }) => document },
        { heading: say.fund, cell: ({ fund, year }) => `${fundTitle(view, fund)} ${year}` },
        { heading: say.forWhat, cell: ({ programme }) => (programme ? titleOf(programme) : say.itself) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
        ...(decider === undefined ? [] : [{ heading: say.approve, cell: decide }]),
      ],
    }),
  });
}

function proposePart({ language, key, treasury, titleOf, answer, errors, year }: BudgetsView): Html | '' {
  if (key === undefined) return '';
  const say = words[language];
  const shared = { language } as const;
  return section({
    title: say.propose,
    lead: say.proposeLead,
    body: form({
      action: budgetsPath,
      carries: { key },
      body: html`${select({
        ...shared,
        name: 'fund',
        label: say.fundFor,
        value: answer('fund'),
        error: errors?.['fund'],
        options: treasury.funds.map(({ id, title }) => ({ value: id, label: title[language] })),
      })}
      ${select({
        ...shared,
        name: 'programme',
        label: say.whatFor,
        value: answer('programme'),
        anyLabel: say.itself,
        error: errors?.['programme'],
        options: treasury.funding.map(({ programme }) => ({ value: programme, label: titleOf(programme) })),
      })}
      ${textField({ ...shared, name: 'year', label: say.year, value: answer('year') || String(year), inputMode: 'numeric', width: 4, error: errors?.['year'] })}
      ${textField({ ...shared, name: 'amount', label: say.amountYuan, value: answer('amount'), inputMode: 'decimal', width: 20, error: errors?.['amount'] })}
      ${textField({ ...shared, name: 'document', label: say.document, hint: say.documentHint, value: answer('document'), maxLength: 200, error: errors?.['document'] })}
      ${actions(button({ text: say.send }))}`,
    }),
  });
}
