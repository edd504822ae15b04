/** What was found in closed months, what is proposed about it, and how much is to be recovered. Pure. */
import { html } from 'hono/html';
import { formatMonth } from '#kernel';
import type { DebtSum, FoundSum, Proposal } from '#payments';
import {
  actions,
  button,
  buttonLink,
  count,
  emptyState,
  form,
  type Html,
  money,
  notice,
  section,
  summaryList,
  table,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { adjustmentsPath, debtsPath, groupPath } from './adjustment-paths.ts';
import { words } from './adjustments.words.ts';

export type AdjustmentsView = {
  readonly language: Language;
  readonly found: readonly FoundSum[];
  readonly proposals: readonly Proposal[];
  readonly debts: readonly DebtSum[];
  readonly titleOf: (programme: string) => string;
  readonly nameOf: (account: number) => string;
  /** Undefined for who may not decide. */
  readonly decider: number | undefined;
  readonly refused?: string | undefined;
};

export const adjustmentsBody = (view: AdjustmentsView): Html =>
  html`${view.refused && notice({ language: view.language, state: 'wrong', title: view.refused })}${proposalsPart(view)}${foundPart(view)}${debtsPart(view)}`;

function proposalsPart(view: AdjustmentsView): Html | '' {
  const { language, proposals } = view;
  if (proposals.length === 0) return '';
  const say = words[language];
  return section({
    title: say.waiting,
    lead: say.decideLead,
    body: proposals.map((one) => proposalPart(view, one)),
  });
}

function proposalPart({ language, titleOf, nameOf, decider }: AdjustmentsView, proposal: Proposal): Html {
  const { id, programme, month, direction, accept, cause, why, persons, amount, proposedBy } = proposal;
  const say = words[language];
  const what = accept ? say.accept[direction] : say.leave;
  const decide = form({
    action: `${adjustmentsPath}/${id}`,
    carries: { seen: amount },
    body: actions(
      button({ text: say.approve, name: 'confirmed', value: 'yes' }),
      button({ text: say.refuse, kind: 'secondary', name: 'confirmed', value: 'no' }),
    ),
  });
  return html`${summaryList([
    { key: say.programme, value: html`<a href="${groupPath(proposal)}">${titleOf(programme)}</a>` },
    { key: say.month, value: formatMonth(month, language) },
    { key: say.direction, value: say.directions[direction] },
    { key: say.persons, value: count(persons) },
    { key: say.amount, value: money(amount) },
    { key: say.what, value: cause ? `${what} · ${say.causes[cause]}` : what },
    { key: say.why, value: why },
    { key: say.proposedBy, value: nameOf(proposedBy) },
  ])}
  ${decider === proposedBy ? notice({ language, state: 'wait', title: say.own }) : decider !== undefined && decide}`;
}

function foundPart({ language, found, titleOf }: AdjustmentsView): Html {
  const say = words[language];
  if (found.length === 0)
    return section({ title: say.found, body: emptyState({ title: say.nothing, body: say.nothingBody }) });
  return section({
    title: say.found,
    body: table({
      id: 'found',
      caption: say.found,
      captionHidden: true,
      rows: found,
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: (one) => html`<a href="${groupPath(one)}">${titleOf(one.programme)}</a>`,
        },
        { heading: say.month, short: true, cell: ({ month }) => formatMonth(month, language) },
        { heading: say.direction, cell: ({ direction }) => say.directions[direction] },
        { heading: say.persons, number: true, cell: ({ persons }) => count(persons) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
      ],
    }),
  });
}

function debtsPart({ language, debts }: AdjustmentsView): Html | '' {
  if (debts.length === 0) return '';
  const say = words[language];
  const open = debts.filter(({ state }) => state !== 'closed');
  const sum = (of: (one: DebtSum) => number) => open.reduce((all, one) => all + of(one), 0);
  return section({
    title: say.debts,
    lead: say.debtsLead(
      sum((one) => one.debts),
      money(sum(({ left }) => left)),
    ),
    body: buttonLink({ text: say.toDebts, kind: 'secondary', href: debtsPath }),
  });
}
