/** All that a person was paid and is owed in a year: what, where to, and whether it has arrived. Pure. */
import { html } from 'hono/html';
import type { RecoveryRules } from '#declarations';
import { dayOf, type Fen, formatDay, formatMoney, formatMonth } from '#kernel';
import { type Debt, isOfEstate, type Received } from '#payments';
import { emptyState, type Html, linkTabs, money, section, summaryList, table } from '../components/index.ts';
import type { Language } from '../language.ts';
import { words } from './money.words.ts';

export type MoneyView = {
  readonly language: Language;
  /** This page, without a query. */
  readonly path: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly received: readonly Received[];
  readonly debts: readonly Debt[];
  readonly rules: RecoveryRules;
  readonly titleOf: (programme: string) => string;
  /** Where the letter about a debt is read; left out for who has no letter. */
  readonly letterOf?: ((debt: number) => string) | undefined;
};

export function moneyBody(view: MoneyView): Html {
  const { language, path, year, years, received } = view;
  const say = words[language];
  if (years.length === 0) return emptyState({ title: say.none, body: say.noneBody });
  const tabs = years.map((one) => ({
    href: `${path}?year=${one}`,
    text: say.year(one),
    current: one === year,
  }));
  return html`${years.length > 1 && linkTabs(say.years, tabs)}${sums(view)}${table({
    id: 'money',
    caption: say.receivedIn(year),
    captionHidden: true,
    rows: received,
    columns: [
      { heading: say.month, names: true, short: true, cell: ({ month }) => formatMonth(month, language) },
      { heading: say.programme, cell: (one) => programmeOf(view, one) },
      { heading: say.amount, number: true, cell: (one) => amountOf(language, one) },
      { heading: say.how, cell: (one) => howFar(language, one) },
    ],
  })}${debtsPart(view)}<p class="note">${say.print}</p>`;
}

/** What reaches the person of what was owed. */
const paidOut = ({ owed, corrected, setOff }: Received): Fen => (owed - corrected - setOff) as Fen;

function sums({ language, year, received }: MoneyView): Html {
  const say = words[language];
  const sum = (of: readonly Received[]) => of.reduce((all, one) => all + paidOut(one), 0);
  const arrived = received.filter(({ state }) => state === 'paid');
  return summaryList([
    { key: say.receivedIn(year), value: formatMoney(sum(arrived)) },
    { key: say.onTheWay, value: formatMoney(sum(received.filter((one) => !arrived.includes(one)))) },
  ]);
}

function programmeOf({ language, titleOf }: MoneyView, { programme, ground }: Received): Html {
  const say = words[language];
  const beside = { entitled: '', arrears: say.arrears, undecided: say.continued, 'in-review': say.continued };
  return html`${titleOf(programme)}${beside[ground] && html` <span class="quiet">${beside[ground]}</span>`}`;
}

function amountOf(language: Language, one: Received): Html {
  const say = words[language];
  return html`${money(paidOut(one))}${one.setOff > 0 && html`<div class="quiet">${say.setOff(formatMoney(one.setOff))}</div>`}${one.corrected > 0 && html`<div class="quiet">${say.corrected(formatMoney(one.corrected))}</div>`}`;
}

function howFar(language: Language, one: Received): Html {
  const say = words[language];
  const account =
    one.state !== null &&
    one.bank !== null &&
    html`<div class="quiet">${say.into(one.bank, one.numberEnd ?? '')}</div>`;
  return html`${stateWords(language, one)}${account}${one.state === 'failed' && html`<div class="quiet">${say.again}</div>`}`;
}

function stateWords(language: Language, one: Received): string {
  const say = words[language];
  if (paidOut(one) === 0) return say.states.zero;
  switch (one.state) {
    case null:
      return say.states.waiting;
    case 'sent':
      return one.bank === null
        ? say.states.cash
        : say.states.sent(one.dueOn ? formatDay(one.dueOn, language) : '—');
    case 'paid':
      return say.states.paid(one.saidAt ? formatDay(dayOf(one.saidAt), language) : '');
    case 'failed':
      return say.states.failed(say.failed[one.reason ?? 'other'] ?? say.failed['other']!);
    default:
      return say.states[one.state];
  }
}

function debtsPart({ language, debts, rules, titleOf, letterOf }: MoneyView): Html | '' {
  const say = words[language];
  const own = debts.filter((debt) => !isOfEstate(debt));
  if (own.length === 0) return '';
  const ruled = ({ cause, state }: Debt) => {
    if (rules.neverFor.includes(cause)) return say.neverTaken;
    return state === 'stopped' ? say.stopped : say.rules(rules.percent, formatMoney(rules.floor));
  };
  return section({
    title: say.debts,
    lead: say.debtsLead,
    body: html`<ul>${own.map(
      (debt) =>
        html`<li>${say.debt(titleOf(debt.programme), formatMonth(debt.month, language), formatMoney(debt.amount), formatMoney(debt.left))}${ruled(debt)}${letterOf && html` <a href="${letterOf(debt.id)}">${say.letter}</a>`}</li>`,
    )}</ul>`,
  });
}
