import { html } from 'hono/html';
import { changeQuery, type Language } from '../language.ts';
import { count } from './format.ts';
import { attributes, type Html } from './html.ts';
import { words } from './pagination.words.ts';

type Pagination = {
  readonly language: Language;
  /** This address with its query; `page` is changed in it. */
  readonly path: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
};

/** Says what is shown of how much; links only when there is more than one page. */
export function pagination({ language, path, page, size, total }: Pagination): Html {
  const say = words[language];
  const last = Math.max(1, Math.ceil(total / size));
  const to = (at: number) => changeQuery(path, { page: at === 1 ? undefined : String(at) });
  const shown = say.shown(
    count(total === 0 ? 0 : (page - 1) * size + 1),
    count(Math.min(total, page * size)),
    count(total),
  );
  if (last === 1) return html`<p class="note">${shown}</p>`;

  return html`<nav class="pages" aria-label="${say.pages}">
    <p class="pages-shown">${shown}</p>
    <ul>
      ${page > 1 && html`<li><a rel="prev" href="${to(page - 1)}">${say.before}</a></li>`}
      ${around(page, last).map((at) =>
        at === undefined
          ? html`<li class="pages-gap" aria-hidden="true">…</li>`
          : html`<li><a href="${to(at)}" aria-label="${say.page(at)}"${attributes({ 'aria-current': at === page && 'page' })}>${at}</a></li>`,
      )}
      ${page < last && html`<li><a rel="next" href="${to(page + 1)}">${say.next}</a></li>`}
    </ul>
  </nav>`;
}

/** First, last and the neighbours; undefined where pages are left out. */
function around(page: number, last: number): (number | undefined)[] {
  const kept = [...new Set([1, page - 1, page, page + 1, last])].filter((at) => at >= 1 && at <= last);
  return kept.flatMap((at, index) => (index > 0 && at - kept[index - 1]! > 1 ? [undefined, at] : [at]));
}
