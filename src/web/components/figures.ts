/** Single figures: money, counts with their scope, work under way. */
import { html } from 'hono/html';
import type { Fen } from '#kernel';
import type { Language } from '../language.ts';
import { words } from './figures.words.ts';
import { count, money } from './format.ts';
import { type Content, classes, type Html } from './html.ts';

/** The word that stands beside whatever the city has not confirmed yet. */
export const assumed = (language: Language): Html =>
  html`<span class="assumed">${words[language].assumed}<span class="govuk-visually-hidden">${language === 'zh' ? '，' : ', '}${words[language].assumedWhy}</span></span>`;

type Amount = {
  readonly language: Language;
  readonly fen: Fen;
  /** "每月", "a month". */
  readonly per?: string;
  readonly assumed?: boolean | undefined;
  readonly large?: boolean | undefined;
};

export const amount = ({ language, fen, per, assumed: isAssumed, large }: Amount): Html =>
  html`<span class="${classes('amount', large && 'amount-large')}"><span class="figures">${money(fen)}</span>${per && html` <span class="amount-per">${per}</span>`}${isAssumed && html` ${assumed(language)}`}</span>`;

export type Stat = {
  readonly language: Language;
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  /** Whose figure: "萨尔图区". */
  readonly scope: string;
  /** Counted when: "2026-11-23 09:30". */
  readonly moment: string;
  /** "比上月多 12 人", said in words. */
  readonly change?: string;
  /** Opens the records behind the figure. */
  readonly href?: string;
};

/** A figure never stands without its scope and its moment. */
export const stat = ({
  language,
  label,
  value,
  unit,
  scope,
  moment,
  change,
  href,
}: Stat): Html => html`<div class="stat">
  <p class="stat-label">${href ? html`<a href="${href}">${label}</a>` : label}</p>
  <p class="stat-value"><span class="figures">${value}</span>${unit && html`<span class="stat-unit">${unit}</span>`}</p>
  ${change && html`<p class="stat-change">${change}</p>`}
  <p class="stat-scope">${scope} · ${words[language].asOf} <span class="figures">${moment}</span></p>
</div>`;

export const stats = (figures: readonly Stat[]): Html => html`<div class="stats">${figures.map(stat)}</div>`;

type Progress = {
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What is happening, what comes next. */
  readonly sentence?: Content;
  /** This page: a link for those who do not want to wait for the page to look again by itself. */
  readonly refresh?: string;
};

/** Work under way; give the page `refreshSeconds` as well. */
export const progress = ({
  language,
  id,
  label,
  done,
  total,
  sentence,
  refresh,
}: Progress): Html => html`<div class="progress">
  <p class="progress-label" id="${id}-label">${label}</p>
  <progress id="${id}" aria-labelledby="${id}-label" aria-describedby="${id}-said" max="${Math.max(total, 1)}" value="${Math.min(done, total)}">${count(done)} / ${count(total)}</progress>
  <p class="progress-said" id="${id}-said" role="status">${words[language].done(count(done), count(total))} ${sentence}</p>
  ${refresh && html`<p><a href="${refresh}">${words[language].refresh}</a></p>`}
</div>`;
