/** The page of one trial: what it changes, what that would do, and what can be done with it. Pure. */
import { html } from 'hono/html';
import type { SavedReform, SimulationRefused } from '#benefits';
import {
  actions,
  button,
  buttonLink,
  emptyState,
  form,
  type Html,
  hidden,
  notice,
  section,
  select,
  table,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { type Compared, compareBody } from './compare-body.ts';
import { effectBody } from './effect-body.ts';
import type { EffectView } from './effect-view.ts';
import { words } from './what-if.words.ts';
import { reformPath } from './what-if-paths.ts';

export type ResultView = {
  readonly language: Language;
  readonly reform: SavedReform;
  readonly isOwn: boolean;
  /** Each change as a sentence. */
  readonly changes: readonly string[];
  readonly outcome: { readonly view: EffectView } | { readonly refused: SimulationRefused } | undefined;
  readonly others: readonly { readonly id: number; readonly name: string }[];
  readonly compared?: Compared & { readonly id: number };
  readonly exportKey: string;
};

export function resultBody(result: ResultView): Html {
  const { outcome } = result;
  return html`
    ${changesPart(result)}
    ${outcome && 'refused' in outcome && refusedPart(result.language, outcome.refused)}
    ${
      outcome &&
      'view' in outcome &&
      html`
      ${result.compared && compareBody([{ name: result.reform.name, view: outcome.view }, result.compared])}
      ${effectBody(outcome.view)}
      ${nextPart(result)}`
    }`;
}

function changesPart({ language, reform, isOwn, changes }: ResultView): Html {
  const say = words[language];
  const add = buttonLink({
    text: changes.length > 0 ? say.add : say.addFirst,
    href: reformPath(reform.id, '/change'),
    ...(changes.length > 0 && { kind: 'secondary' as const }),
  });
  if (changes.length === 0)
    return emptyState({ title: say.noChanges, body: say.noChangesBody, ...(isOwn && { action: add }) });
  return section({
    title: say.changes,
    ...(!isOwn && { lead: say.others(reform.maker.name) }),
    body: html`${table({
      id: 'changes',
      caption: say.changes,
      captionHidden: true,
      rows: changes.map((said, at) => ({ said, at })),
      columns: [
        { heading: say.changes, names: true, cell: ({ said }) => said },
        ...(isOwn
          ? [
              {
                heading: say.remove,
                cell: ({ said, at }: { said: string; at: number }) =>
                  form({
                    action: reformPath(reform.id, '/remove'),
                    body: html`${hidden('at', at)}<button class="govuk-button govuk-button--secondary" type="submit">${say.remove}<span class="govuk-visually-hidden"> ${said}</span></button>`,
                  }),
              },
            ]
          : []),
      ],
    })}
    ${isOwn && actions(add, buttonLink({ text: say.edit, href: reformPath(reform.id, '/edit'), kind: 'secondary' }))}`,
  });
}

export function refusedPart(language: Language, refused: SimulationRefused): Html {
  const say = words[language];
  if (refused.because === 'no-month-closed') return emptyState({ title: say.noMonth, body: say.noMonthBody });
  return notice({
    language,
    state: 'wrong',
    title: say.refused,
    body: html`<ul>${refused.sentences.map((sentence) => html`<li>${sentence[language]}</li>`)}</ul>`,
  });
}

function nextPart({ language, reform, others, compared, exportKey }: ResultView): Html {
  const say = words[language];
  return html`
    ${
      others.length > 0 &&
      form({
        method: 'get',
        action: reformPath(reform.id),
        body: html`${select({
          language,
          name: 'with',
          label: say.compareWith,
          anyLabel: say.another,
          value: compared ? String(compared.id) : '',
          options: others.map(({ id, name }) => ({ value: String(id), label: name })),
        })}${actions(button({ text: say.compareGo, kind: 'secondary' }))}`,
      })
    }
    ${form({
      action: reformPath(reform.id, '/export'),
      carries: { key: exportKey },
      body: actions(button({ text: say.export, kind: 'secondary' })),
    })}`;
}
