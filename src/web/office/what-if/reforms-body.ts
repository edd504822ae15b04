/** The trials that are kept, and the form for a new one or another name and time. Pure. */
import { html } from 'hono/html';
import type { SavedReform } from '#benefits';
import { formatMonth } from '#kernel';
import {
  actions,
  button,
  buttonLink,
  type Errors,
  emptyState,
  form,
  type Html,
  monthField,
  table,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { momentOf } from '../office-page.ts';
import { words } from './what-if.words.ts';
import { reformPath, whatIfPath } from './what-if-paths.ts';

export const periodWords = (language: Language, { from, until }: Pick<SavedReform, 'from' | 'until'>) =>
  words[language].period(formatMonth(from, language), until ? formatMonth(until, language) : '');

export function reformsBody(language: Language, reforms: readonly SavedReform[]): Html {
  const say = words[language];
  const fresh = buttonLink({ text: say.fresh, href: `${whatIfPath}/new` });
  if (reforms.length === 0) return emptyState({ title: say.none, body: say.noneBody, action: fresh });
  return html`${actions(fresh)}
    ${table({
      id: 'reforms',
      caption: say.title,
      captionHidden: true,
      rows: reforms,
      columns: [
        {
          heading: say.name,
          names: true,
          cell: ({ id, name }) => html`<a href="${reformPath(id)}">${name}</a>`,
        },
        { heading: say.from, cell: (reform) => periodWords(language, reform) },
        { heading: say.maker, cell: ({ maker }) => maker.name },
        { heading: say.changed, short: true, cell: ({ changedAt }) => momentOf(changedAt) },
      ],
    })}`;
}

export type ReformAnswers = { readonly name: string; readonly from: string; readonly until: string };

export function reformForm(
  language: Language,
  {
    action,
    answers,
    errors = {},
    fresh,
  }: { action: string; answers: ReformAnswers; errors?: Errors | undefined; fresh: boolean },
): Html {
  const say = words[language];
  return form({
    action,
    body: html`
      ${textField({ language, name: 'name', label: say.name, hint: say.nameHint, value: answers.name, error: errors['name'], maxLength: 120 })}
      ${monthField({ language, name: 'from', label: say.from, value: answers.from, error: errors['from'] })}
      ${monthField({ language, name: 'until', label: say.until, hint: say.untilHint, optional: true, value: answers.until, error: errors['until'] })}
      ${actions(button({ text: fresh ? say.create : say.save }))}`,
  });
}
