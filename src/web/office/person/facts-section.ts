/** Dated facts as of any day, with source; what was learned after the month it began in is marked. */
import { html } from 'hono/html';
import { type Day, dayOf, monthOf, type Text } from '#kernel';
import { valueWords } from '#policy';
import type { DatedFact } from '#registry';
import {
  button,
  type Content,
  dayField,
  emptyState,
  form,
  type Html,
  section,
  table,
} from '../../components/index.ts';
import type { Visit } from '../../visit.ts';
import { words } from './person.words.ts';

export type FactsShown = {
  readonly person: number;
  readonly own: readonly DatedFact[];
  readonly shared: readonly DatedFact[];
  readonly on: Day;
};

export function factsSection(visit: Visit, { person, own, shared, on }: FactsShown): Html {
  const { language } = visit;
  const say = words[language];
  const rows = [
    ...own.map((fact) => ({ fact, ofHousehold: false })),
    ...shared.map((fact) => ({ fact, ofHousehold: true })),
  ];
  return section({
    id: 'facts',
    title: say.facts,
    lead: say.factsLead(on),
    body: html`${form({
      method: 'get',
      action: `/persons/${person}`,
      body: html`<div class="as-of">${dayField({ language, name: 'as-of', label: say.asOf, value: on })}${button({ text: say.asOfShow, kind: 'secondary' })}</div>`,
    })}
    ${rows.length === 0 ? emptyState({ title: say.noFacts }) : factTable(visit, rows)}`,
  });
}

type Row = { readonly fact: DatedFact; readonly ofHousehold: boolean };

const factTable = (visit: Visit, rows: readonly Row[]): Content => {
  const { language, needs } = visit;
  const say = words[language];
  return table({
    id: 'fact-list',
    caption: say.facts,
    captionHidden: true,
    rows,
    columns: [
      {
        heading: say.fact,
        names: true,
        cell: ({ fact, ofHousehold }) =>
          html`${fact.label[language]}${ofHousehold && html` <span class="quiet">${say.ofHousehold}</span>`}`,
      },
      {
        heading: say.value,
        cell: ({ fact }) => valueWords(needs.policy.facts.get(fact.name), fact.value)[language],
      },
      { heading: say.since, short: true, cell: ({ fact }) => fact.from },
      { heading: say.until, short: true, cell: ({ fact }) => fact.until ?? '' },
      { heading: say.known, short: true, cell: ({ fact }) => knownSince(fact, say.later) },
      { heading: say.source, cell: ({ fact }) => visit.say(sourceWords(fact)) },
    ],
  });
};

function knownSince({ knownSince: at, from }: DatedFact, later: string): Html {
  const day = dayOf(at);
  return html`${day}${monthOf(day) > monthOf(from) && html` <span class="quiet">${later}</span>`}`;
}

function sourceWords({ source: { roster, saidBy } }: DatedFact): Text {
  if (roster) return roster;
  return {
    zh: saidBy ? `${saidBy} · ${words.zh.recorded}` : words.zh.recorded,
    en: saidBy ? `${saidBy} · ${words.en.recorded}` : words.en.recorded,
  };
}
