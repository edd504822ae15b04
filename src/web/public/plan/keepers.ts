import { html } from 'hono/html';
import type { Keeper } from '#monitoring';
import type { Content } from '../../components/index.ts';
import { rosterPath } from '../../office/imports/import-paths.ts';
import { words } from './plan.words.ts';
import { programmePath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';

/** One noun that keeps a commitment, led to where the reader may go. */
export function keeperLink({ language, opensRosters }: PlanPlace, { kind, id, title }: Keeper): Content {
  const label = title[language];
  if (kind === 'programme') return html`<a href="${programmePath(id)}">${label}</a>`;
  if (kind === 'warning') return label;
  return opensRosters ? html`<a href="${rosterPath(id)}">${label}</a>` : label;
}

/** Those that keep a commitment in a cell of a table. */
export function keeperList(place: PlanPlace, keptBy: readonly Keeper[]): Content {
  const say = words[place.language];
  if (keptBy.length === 0) return html`<span class="quiet">${say.nothing}</span>`;
  return html`<ul class="kept-by">${keptBy.map(
    (keeper) => html`<li><span class="quiet">${say[keeper.kind]}</span> ${keeperLink(place, keeper)}</li>`,
  )}</ul>`;
}
