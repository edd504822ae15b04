/** What was paid too much, as a list, and one debt with its way so far. Pure. */
import { html } from 'hono/html';
import { formatMonth } from '#kernel';
import { type DebtMove, type DebtShown, type DebtState, isOfEstate } from '#payments';
import {
  emptyState,
  type Html,
  linkTabs,
  money,
  notice,
  pagination,
  type State,
  type SummaryRow,
  section,
  summaryList,
  table,
  tag,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { debtPath, debtsPath } from './adjustment-paths.ts';
import { words } from './debts.words.ts';

const tones: Readonly<Record<DebtState, State>> = { open: 'wait', stopped: 'plain', closed: 'settled' };
const order: readonly DebtState[] = ['open', 'stopped', 'closed'];

export type DebtsView = {
  readonly language: Language;
  readonly path: string;
  readonly state: DebtState;
  readonly debts: readonly DebtShown[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly titleOf: (programme: string) => string;
};

export const debtorOf = (
  language: Language,
  { holder, person }: Pick<DebtShown, 'holder' | 'person'>,
): string => holder ?? words[language].someone(person);

export function debtsBody({ language, path, state, debts, total, page, size, titleOf }: DebtsView): Html {
  const say = words[language];
  const tabs = linkTabs(
    say.stateTabs,
    order.map((one) => ({
      href: `${debtsPath}?state=${one}`,
      text: say.states[one],
      current: one === state,
    })),
  );
  if (debts.length === 0) return html`${tabs}${emptyState({ title: say.none })}`;
  return html`${tabs}${table({
    id: 'debts',
    caption: say.title,
    captionHidden: true,
    rows: debts,
    columns: [
      {
        heading: say.payee,
        names: true,
        cell: (one) => html`<a href="${debtPath(one.id)}">${debtorOf(language, one)}</a>`,
      },
      { heading: say.programme, cell: ({ programme }) => titleOf(programme) },
      { heading: say.month, short: true, cell: ({ month }) => formatMonth(month, language) },
      { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      { heading: say.left, number: true, cell: ({ left }) => money(left) },
      { heading: say.cause, cell: ({ cause }) => say.causes[cause] },
    ],
  })}${pagination({ language, path, page, size, total })}`;
}

export type DebtFacts = {
  readonly language: Language;
  readonly debt: DebtShown;
  readonly moves: readonly DebtMove[];
  readonly titleOf: (programme: string) => string;
  /** What is said of it beside the figures. */
  readonly note: string | undefined;
};

export function debtFacts({ language, debt, moves, titleOf, note }: DebtFacts): Html {
  const say = words[language];
  const rows: (SummaryRow | false)[] = [
    { key: say.payee, value: debtorOf(language, debt) },
    { key: say.programme, value: titleOf(debt.programme) },
    { key: say.month, value: formatMonth(debt.month, language) },
    { key: say.amount, value: money(debt.amount) },
    { key: say.left, value: money(debt.left) },
    { key: say.cause, value: say.causes[debt.cause] },
    { key: say.state, value: tag(tones[debt.state], say.states[debt.state]) },
    debt.state === 'stopped' && { key: say.stoppedWhy, value: debt.stoppedWhy ?? '' },
  ];
  return html`${note && notice({ language, state: 'plain', title: note })}${summaryList(rows.filter((row) => row !== false))}
    ${!isOfEstate(debt) && html`<p><a href="${debtPath(debt.id)}/letter">${say.letter}</a></p>`}${section({
      title: say.moves,
      body: table({
        id: 'moves',
        caption: say.moves,
        captionHidden: true,
        rows: moves,
        columns: [
          { heading: say.what, names: true, cell: ({ kind }) => say.kinds[kind] ?? kind },
          { heading: say.at, short: true, cell: ({ at }) => momentOf(at) },
          { heading: say.moved, number: true, cell: ({ amount }) => money(amount) },
        ],
      }),
    })}`;
}
