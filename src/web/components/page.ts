import { html } from 'hono/html';
import { type Language, type Theme, themeWords } from '../language.ts';
import type { Errors } from './error-summary.ts';
import { attributes, type Content, classes, type Html } from './html.ts';
import { mainContent, tabTitle } from './main-content.ts';
import { words } from './page.words.ts';
import { type Account, type Link, pageFooter, pageHeader } from './page-frame.ts';
import { faviconPath, liveScriptPath, stylesheetPath } from './serve-assets.ts';

export type Page = {
  readonly language: Language;
  /** The one h1, and the title of the tab. */
  readonly title: string;
  readonly body: Content;
  /** This address with its query: the menu marks it, the language and theme links come back to it. */
  readonly path: string;
  readonly theme?: Theme | undefined;
  /** The public body that speaks, "大庆市残疾人联合会"; stands in the header and the footer. */
  readonly owner?: string | undefined;
  readonly menu?: readonly Link[] | undefined;
  readonly account?: Account | undefined;
  /** The area whose records the page shows, "萨尔图区". */
  readonly area?: string | undefined;
  /** Moment of the data, "2026-11-23 09:30", for the footer. */
  readonly moment?: string | undefined;
  readonly footer?: readonly Link[] | undefined;
  /** The pages above this one, nearest last. */
  readonly breadcrumbs?: readonly Link[] | undefined;
  /** Name of a field to what is wrong with it. */
  readonly errors?: Errors | undefined;
  /** The office: 16 px and up to 1,200 px wide instead of the portal's one column. */
  readonly wide?: boolean | undefined;
  /** A line under the heading that says in one sentence what matters. */
  readonly lead?: Content;
  /** A script of the page's own; all that can be done works without it. */
  readonly script?: Html | undefined;
  /** Looks again after so many seconds: a small script swaps the main region, without scripts the page reloads. */
  readonly refreshSeconds?: number | undefined;
};

/** One heading, one main region; errors come first, in the title and in a summary of links. */
export const page = (given: Page): Html => html`<!DOCTYPE html>
<html${attributes({ lang: given.language === 'zh' ? 'zh-CN' : 'en', class: classes('govuk-template', given.wide && 'office'), 'data-theme': given.theme && themeWords(given.theme) })}>
  ${head(given)}
  <body class="govuk-template__body">
    <a class="govuk-skip-link" href="#main">${words[given.language].skip}</a>
    ${pageHeader(given)}
    <div class="width">
      ${breadcrumbTrail(given)}
      <main id="main" class="main" tabindex="-1"${attributes({ 'data-live': given.refreshSeconds })}>
        ${mainContent(given)}
      </main>
    </div>
    ${pageFooter(given)}
  </body>
</html>`;

function head({ language, title, errors, refreshSeconds, theme, script }: Page): Html {
  return html`<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="${theme?.contrast ? '#000000' : '#0b5d5b'}">
    <title>${tabTitle({ language, title, errors })}</title>
    <link rel="icon" href="${faviconPath}" type="image/svg+xml">
    <link rel="stylesheet" href="${stylesheetPath}">
    ${
      refreshSeconds &&
      html`<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>
    <script type="module" src="${liveScriptPath}"></script>`
    }
    ${script}
  </head>`;
}

const breadcrumbTrail = ({ language, breadcrumbs = [] }: Page): Html | '' =>
  breadcrumbs.length === 0
    ? ''
    : html`<nav class="crumbs" aria-label="${words[language].place}">
        <ol>${breadcrumbs.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ol>
      </nav>`;
