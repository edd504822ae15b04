import { html } from 'hono/html';
import type { Content } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './work.words.ts';
import type { Subject } from './work-view.ts';

/** The name leads to the statement that says why. */
export function subjectCell(language: Language, { name, href, kind }: Subject): Content {
  const said =
    kind === 'household' ? html`${name} <span class="quiet">${words[language].household}</span>` : name;
  return href ? html`<a href="${href}">${said}</a>` : said;
}
