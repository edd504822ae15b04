/** All that the city offers, by how one has it; each opens to what it gives, for whom, with which papers, and where. */
import { html } from 'hono/html';
import type { Month } from '#kernel';
import { everyName, type Form, formName, type Programme } from '#policy';
import { assumed, type Content, count, type Html, section, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { type AmountLine, amountsIn } from './amount-lines.ts';
import { words as planWords } from './plan.words.ts';
import { programmePath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';
import { type Group, groups, subjectNames, words } from './programme.words.ts';
import type { ProgrammeView } from './programme-view.ts';

const byForm: Readonly<Record<Form['kind'], Group>> = {
  cash: 'money',
  reward: 'money',
  reimbursement: 'paidBack',
  relief: 'cheaper',
  deduction: 'cheaper',
  service: 'help',
  device: 'help',
  works: 'help',
  'per-session': 'help',
  priority: 'first',
  levy: 'cheaper',
};
const groupOf = ({ of, gives }: Programme): Group =>
  of === 'employer' || of === 'provider' ? 'organisations' : byForm[gives.kind];

export function programmesBody(place: PlanPlace, views: readonly ProgrammeView[], month: Month): Html {
  const { language, scope, moment } = place;
  const byGroup = Map.groupBy(views, ({ programme }) => groupOf(programme));
  return html`${groups.map((group) => groupPart(language, { group, views: byGroup.get(group) ?? [], month }))}
    <p class="note">${planWords[language].asOf(scope[language], moment)}</p>`;
}

type Part = { readonly group: Group; readonly views: readonly ProgrammeView[]; readonly month: Month };

const groupPart = (language: Language, { group, views, month }: Part): Html | '' =>
  views.length === 0
    ? ''
    : section({
        id: group,
        title: `${words[language].groups[group]} · ${count(views.length)}`,
        body: html`<ul class="statement">${views.map((view) => html`<li>${lineOf(language, view, month)}</li>`)}</ul>`,
      });

function lineOf(language: Language, view: ProgrammeView, month: Month): Html {
  const { programme, inForce } = view;
  const lines = inForce ? amountsIn(language, view, month) : [];
  const [first, ...more] = lines;
  const only = more.length === 0 && typeof first?.dated.value === 'number' ? first : undefined;
  return html`<details class="more statement-line">
    <summary>
      <span class="statement-title">${programme.title[language]}</span>
      ${only && html`<span class="statement-worth">${sum(language, only)}</span>`}
      <span class="statement-reason">${[subjectNames[programme.of][language], formName(programme.gives)[language], everyName[programme.gives.every][language]].join(' · ')}${!inForce && html` ${tag('wait', words[language].notInForce)}`}</span>
    </summary>
    <div class="more-body">${opened(language, view, lines)}</div>
  </details>`;
}

const sum = (language: Language, { value, dated: { state } }: AmountLine): Html =>
  html`<span class="sum">${value}</span>${state === 'assumed' && html` ${assumed(language)}`}`;

function opened(language: Language, view: ProgrammeView, lines: readonly AmountLine[]): Content {
  const say = words[language];
  const { programme, inForce } = view;
  return [
    inForce
      ? part(
          say.conditions,
          inForce.conditions.map(({ says }) => says[language]),
        )
      : html`<p>${say.notInForce}</p>`,
    lines.length > 0
      ? part(
          say.howMuch,
          lines.map((line) => html`${line.parameter[language]} ${sum(language, line)}`),
        )
      : html`<p>${say.noSum}</p>`,
    part(
      say.papers,
      programme.asksFor.map((paper) => paper[language]),
    ),
    part(say.where, [programme.decidedBy[language]]),
    html`<p><a href="${programmePath(programme.id)}">${say.wholeRule}<span class="govuk-visually-hidden">${language === 'zh' ? '：' : ': '}${programme.title[language]}</span></a></p>`,
  ];
}

const part = (title: string, lines: readonly Content[]): Html =>
  html`<h3 class="heading heading-small">${title}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
