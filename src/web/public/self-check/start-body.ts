import { html } from 'hono/html';
import { button } from '../../components/button.ts';
import { form } from '../../components/form.ts';
import type { Html } from '../../components/html.ts';
import type { Language } from '../../language.ts';
import { words } from './self-check.words.ts';
import { selfCheckPath } from './self-check-path.ts';

export const startBody = (language: Language): Html => {
  const say = words[language];
  return html`<ul>${say.private.map((line) => html`<li>${line}</li>`)}</ul>
    <p class="quiet">${say.choose}</p>
    ${form({ action: selfCheckPath, body: button({ text: say.start, name: 'go', value: 'start' }) })}`;
};
