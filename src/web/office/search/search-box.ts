import { html } from 'hono/html';
import { button, form, type Html, textField } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from '../home.words.ts';

/** Sent by POST: what is typed may be a number that belongs in no address and no log. */
export const searchBox = (
  language: Language,
  { value = '', error }: { readonly value?: string; readonly error?: string | undefined } = {},
): Html => html`<div class="search-large" role="search">
  ${form({
    action: '/search',
    body: html`${textField({ language, name: 'words', type: 'search', value, error, label: words[language].search, hint: words[language].searchHint })}
      ${button({ text: words[language].find })}`,
  })}
</div>`;
