/** What stands above and below every page. */
import { html } from 'hono/html';
import { changeQuery, type Language, plainTheme, type Theme } from '../language.ts';
import { attributes, type Html } from './html.ts';
import { mark } from './mark.ts';
import { words } from './page.words.ts';

export type Link = { readonly label: string; readonly href: string };

/** Who is signed in. Signing out is a deed, so it is sent by POST. */
export type Account = {
  readonly name: string;
  readonly role?: string;
  readonly href?: string;
  readonly signOut: string;
};

type Frame = {
  readonly language: Language;
  readonly path: string;
  readonly theme?: Theme | undefined;
  readonly owner?: string | undefined;
  readonly menu?: readonly Link[] | undefined;
  readonly account?: Account | undefined;
  readonly area?: string | undefined;
  readonly moment?: string | undefined;
  readonly footer?: readonly Link[] | undefined;
};

export const pageHeader = (frame: Frame): Html => html`<header class="top">
  <div class="width top-row">
    <a class="name" href="/">${mark()}<span><span lang="zh-CN" class="name-zh">扶手</span> <span lang="en" class="name-en">Handrail</span>${frame.owner && html`<span class="owner">${frame.owner}</span>`}</span></a>
    <div class="top-side">${accountLine(frame)}${reading(frame)}</div>
  </div>
  ${menu(frame)}
</header>`;

function accountLine({ language, account, area }: Frame): Html | '' {
  if (!account && !area) return '';
  return html`<div class="account">
    ${area && html`<span class="account-area">${area}</span>`}
    ${
      account &&
      html`<span><span class="govuk-visually-hidden">${words[language].account} </span>${account.href ? html`<a href="${account.href}">${account.name}</a>` : account.name}${account.role && html` <span class="quiet">${account.role}</span>`}</span>
    <form method="post" action="${account.signOut}"><button type="submit" class="plain-button">${words[language].signOut}</button></form>`
    }
  </div>`;
}

/** Plain links that come back to the same page: language, contrast, size of text. */
function reading({ language, path, theme = plainTheme }: Frame): Html {
  const say = words[language];
  const contrast = theme.contrast ? 'off' : 'on';
  const text = theme.large ? 'plain' : 'large';
  const other = language === 'zh' ? 'en' : 'zh';
  return html`<nav class="reading" aria-label="${say.reading}"><ul>
    <li><a href="${changeQuery(path, { text })}">${say.text[text]}</a></li>
    <li><a href="${changeQuery(path, { contrast })}">${say.contrast[contrast]}</a></li>
    <li><a href="${changeQuery(path, { lang: other })}"${attributes({ lang: other === 'zh' ? 'zh-CN' : 'en', hreflang: other === 'zh' ? 'zh-CN' : 'en' })}>${say.other}</a></li>
  </ul></nav>`;
}

function menu({ language, path, menu: links = [] }: Frame): Html | '' {
  if (links.length === 0) return '';
  const here = currentOf(links, path.split('?')[0]!);
  return html`<nav class="menu" aria-label="${words[language].menu}"><ul class="width">
    ${links.map((link) => html`<li><a href="${link.href}"${attributes({ 'aria-current': link === here && (link.href === path.split('?')[0] ? 'page' : 'true') })}>${link.label}</a></li>`)}
  </ul></nav>`;
}

/** The menu entry that this address stands under: the longest one that it begins with. */
const currentOf = (links: readonly Link[], place: string): Link | undefined =>
  links
    .filter(({ href }) => place === href || (href !== '/' && place.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0];

export const pageFooter = ({
  language,
  owner,
  moment,
  footer = [],
}: Frame): Html => html`<footer class="foot">
  <div class="width">
    ${footer.length > 0 && html`<ul class="foot-links">${footer.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`}
    <p class="foot-line">${mark()}<span>${words[language].aim}${owner && html`<br>${owner}`}</span></p>
    ${moment && html`<p class="foot-moment">${words[language].asOf(moment)}</p>`}
  </div>
</footer>`;
