/** How far an application is: each case's stage, who is next and by when, what is still to do, and what was said. Pure. */
import { html } from 'hono/html';
import type { Application } from '#casework';
import type { Day, Text } from '#kernel';
import { type Html, section, summaryList } from '../components/index.ts';
import type { Language } from '../language.ts';
import { words as applyWords } from './apply.words.ts';
import type { Place } from './apply-view.ts';
import { words } from './progress.words.ts';

export type CaseProgress = {
  readonly id: number;
  readonly title: Text;
  readonly stage: Text;
  readonly who: Text | 'time' | 'applicant' | undefined;
  readonly due: { readonly on: Day; readonly late: boolean } | undefined;
  readonly endedOn: Day | undefined;
};

export type ProgressView = {
  readonly person: number;
  readonly name: string;
  readonly own: boolean;
  readonly sentOn: Day;
  readonly application: Application;
  readonly openedBy: string;
  readonly cases: readonly CaseProgress[];
  /** Papers by what they are called, as far as the law still asks for them. */
  readonly papers: ReadonlyMap<string, Text>;
  readonly said: readonly { readonly label: Text; readonly value: Text }[];
};

export const progressLead = (language: Language, { sentOn, cases }: ProgressView): string =>
  words[language].lead(sentOn, cases.length, cases.filter(({ endedOn }) => !endedOn).length);

export function progressBody(language: Language, view: ProgressView, place: Place): Html {
  const say = words[language];
  return html`${view.cases.map((one) => casePart(language, one, place))}
    ${todoPart(language, view)}
    ${handedInPart(language, view)}
    <p><a href="${place.back(view.person)}">${say.back}</a></p>`;
}

function casePart(language: Language, one: CaseProgress, place: Place): Html {
  const say = words[language];
  const { due, endedOn } = one;
  const deadline = due ? `${due.on} ${say.due}${due.late ? say.late : ''}` : say.noDue;
  return section({
    title: one.title[language],
    body: html`${summaryList([
      { key: say.now, value: one.stage[language] },
      ...(endedOn
        ? [{ key: say.by, value: say.ended(endedOn) }]
        : [
            { key: say.next, value: nextOf(language, one) },
            { key: say.by, value: html`<span class="figures">${deadline}</span>` },
          ]),
    ])}
    <p><a href="${place.casePath(one.id)}">${say.openCase}<span class="govuk-visually-hidden"> ${one.title[language]}</span></a></p>`,
  });
}

function nextOf(language: Language, { who }: CaseProgress): string {
  const say = words[language];
  if (who === 'time' || who === undefined) return say.byTime;
  return who === 'applicant' ? say.byYou : say.byOfficer(who[language]);
}

function todoPart(language: Language, { application, papers, cases }: ProgressView): Html {
  const say = words[language];
  const nameOf = (paper: string) => papers.get(paper)?.[language] ?? paper;
  const todo = [
    ...cases.filter(({ who }) => who === 'applicant').map(({ title }) => say.supply(title[language])),
    ...Object.entries(application.papers).flatMap(([paper, state]) =>
      state === 'brought' ? [] : [state === 'cannot' ? say.cannot(nameOf(paper)) : say.bring(nameOf(paper))],
    ),
  ];
  const open = cases.some(({ endedOn }) => !endedOn);
  return section({
    title: say.todo,
    body:
      open && todo.length > 0
        ? html`<ul>${todo.map((one) => html`<li>${one}</li>`)}</ul>`
        : html`<p>${say.nothingTodo}</p>`,
  });
}

function handedInPart(language: Language, { application, openedBy, papers, said }: ProgressView): Html {
  const say = words[language];
  const asks = applyWords[language];
  const { authority, phone } = application;
  const separator = language === 'zh' ? '：' : ': ';
  return section({
    title: say.said,
    lead: say.saidLead(openedBy),
    body: summaryList([
      {
        key: say.asked,
        value: [asks.kinds[authority.kind], authority.paper].filter(Boolean).join(separator),
      },
      ...said.map(({ label, value }) => ({ key: label[language], value: value[language] })),
      ...Object.entries(application.papers).map(([paper, state]) => ({
        key: papers.get(paper)?.[language] ?? paper,
        value: asks.paper[state],
      })),
      { key: say.phone, value: phone || say.none },
    ]),
  });
}
