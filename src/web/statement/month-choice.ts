/** Any month by a link: the one before, the one after, or one that is typed. */
import { html } from 'hono/html';
import { addMonths, formatMonth, type Month } from '#kernel';
import { button, form, type Html, monthField } from '../components/index.ts';
import type { Language } from '../language.ts';
import { changeQuery } from '../language.ts';
import { words } from './statement.words.ts';

type MonthChoice = {
  readonly language: Language;
  /** This address; `month` is changed in it, and the voice kept. */
  readonly path: string;
  readonly month: Month;
  readonly error?: string | undefined;
};

export function monthChoice({ language, path, month, error }: MonthChoice): Html {
  const say = words[language];
  const to = (other: Month) => changeQuery(path, { month: other });
  const [place = '', query] = path.split('?');
  const voice = new URLSearchParams(query).get('voice');
  return html`<div class="month-choice">
    <ul class="month-links">
      <li><a rel="prev" href="${to(addMonths(month, -1))}">← ${say.previous} <span class="quiet">${formatMonth(addMonths(month, -1), language)}</span></a></li>
      <li><a rel="next" href="${to(addMonths(month, 1))}">${say.next} <span class="quiet">${formatMonth(addMonths(month, 1), language)}</span> →</a></li>
    </ul>
    ${form({
      method: 'get',
      action: place,
      body: html`${voice && html`<input type="hidden" name="voice" value="${voice}">`}${monthField({ language, name: 'month', label: say.month, value: month, error })}${button({ text: say.show, kind: 'secondary' })}`,
    })}
  </div>`;
}
