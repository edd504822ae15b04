import { html } from 'hono/html';
import { attributes, type Html } from './html.ts';

export type LinkTab = { readonly text: string; readonly href: string; readonly current: boolean };

/** The same page in another way: each way is a link, so that it has an address and works without scripts. */
export const linkTabs = (label: string, tabs: readonly LinkTab[]): Html =>
  html`<nav class="link-tabs" aria-label="${label}"><ul>${tabs.map(
    ({ text, href, current }) =>
      html`<li><a href="${href}"${attributes({ 'aria-current': current ? 'page' : undefined })}>${text}</a></li>`,
  )}</ul></nav>`;
