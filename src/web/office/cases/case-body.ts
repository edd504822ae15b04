/** One case: who and what, what can be done now and by whom, and what happened. Pure. */
import { html } from 'hono/html';
import type { Asked } from '#declarations';
import {
  actions,
  button,
  checkboxes,
  type Errors,
  form,
  type Html,
  monthField,
  notice,
  radios,
  section,
  select,
  summaryList,
  textArea,
  textField,
  timeline,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { lettersPart } from '../../letters/letters-part.ts';
import { papersPart } from '../../papers/papers-part.ts';
import { words } from './case.words.ts';
import { casePath } from './case-paths.ts';
import type { CaseView, MoveAnswers, ShownPapers } from './case-view.ts';

type Given = {
  readonly view: CaseView;
  readonly answers: MoveAnswers;
  readonly errors?: Errors | undefined;
  readonly saved?: boolean;
  /** Where its forms go, and where one came from. */
  readonly action: string;
  readonly back: string;
  /** Ways that an officer has to the person. */
  readonly links?: boolean;
  /** What an officer may do beside the ways. */
  readonly tend?: Html | '';
  readonly papers?: ShownPapers & { readonly saved: boolean };
};

export function caseBody(language: Language, given: Given): Html {
  const { view, saved, links, back } = given;
  const say = words[language];
  return html`
    ${saved && notice({ language, state: 'settled', title: say.saved, body: say.savedBody })}
    ${factsPart(language, view)}
    ${links && html`<p><a href="/persons/${view.person}">${say.file}</a> · <a href="/persons/${view.person}/statement">${say.statement}</a></p>`}
    ${applicationLink(language, given)}
    ${view.ways.length > 0 ? movePart(language, given) : barredPart(language, view)}
    ${papersPart(language, {
      ...{ view: view.brought, asked: view.papers, base: given.action },
      ...{ errors: given.papers?.paperErrors, name: given.papers?.paperName ?? '' },
      saved: given.papers?.saved ?? false,
    })}
    ${given.tend}
    ${objectionsPart(language, view)}
    ${lettersPart(language, { letters: view.letters, base: given.action })}
    ${section({ title: say.history, body: timeline(view.history) })}
    <p><a href="${back}">${say.back}</a></p>`;
}

/** What was said and which papers were named, for all programmes that were applied for together. */
function applicationLink(language: Language, { view, links }: Given): Html | '' {
  if (view.application === undefined) return '';
  const base = links ? `/persons/${view.person}` : `/own/${view.person}`;
  return html`<p><a href="${base}/applications/${view.application}">${words[language].application}</a></p>`;
}

export function caseLead(language: Language, { stage, stageDue, ended }: CaseView): string {
  const say = words[language];
  const name = stage[language];
  if (ended) return say.ended(name, ended.on);
  if (!stageDue) return say.now(name);
  return stageDue.late ? say.nowLate(name, stageDue.on) : say.nowDue(name, stageDue.on);
}

function factsPart(language: Language, view: CaseView): Html {
  const say = words[language];
  const figures = (text: string) => html`<span class="figures">${text}</span>`;
  const { programmes, stageDue, caseDue, ended, attacks } = view;
  return html`${summaryList([
    { key: say.who, value: view.name },
    { key: say.area, value: view.area },
    ...(programmes.length > 0
      ? [{ key: say.programmes, value: programmes.map((text) => text[language]).join(say.comma) }]
      : []),
    { key: say.opened, value: figures(view.openedOn) },
    ...(stageDue
      ? [
          {
            key: say.stageDue,
            value: html`${figures(stageDue.on)}${stageDue.provisional && ` ${say.provisional}`}`,
          },
        ]
      : []),
    ...(caseDue ? [{ key: say.caseDue, value: figures(caseDue) }] : []),
    ...(ended ? [{ key: say.result, value: say.outcome[ended.outcome] }] : []),
    ...(attacks === undefined
      ? []
      : [{ key: say.attacks, value: html`<a href="${casePath(attacks)}">${String(attacks)}</a>` }]),
  ])}`;
}

function objectionsPart(language: Language, { objections }: CaseView): Html | '' {
  const say = words[language];
  if (objections.length === 0) return '';
  return section({
    id: 'objections',
    title: say.objections,
    lead: say.objectionsLead,
    body: html`<ul>${objections.map(({ words: said, by, at }) => html`<li>${said} <span class="quiet">${by} · ${at}</span></li>`)}</ul>`,
  });
}

function barredPart(language: Language, { barred, ended }: CaseView): Html | '' {
  if (!barred || ended) return '';
  const say = words[language];
  const { because, who } = barred;
  const by = who === 'time' ? say.time : who === 'applicant' ? say.applicant : who?.[language];
  const whose = by === undefined ? say.barred[because] : who === 'time' ? by : say.barredBy(by);
  return notice({ language, state: 'wait', title: say.cannot, body: whose });
}

function movePart(language: Language, given: Given): Html {
  const { view, answers, errors, action } = given;
  const say = words[language];
  const asked = [...new Set(view.ways.flatMap(({ asks }) => asks))];
  return section({
    id: 'move',
    title: say.move,
    lead: say.moveLead,
    body: form({
      action,
      carries: { key: view.key, stage: view.stageName },
      body: html`${radios({
        language,
        name: 'way',
        label: say.way,
        value: answers.way,
        error: errors?.['way'],
        options: view.ways.map(({ name, title }) => ({ value: name, label: title[language] })),
      })}
      ${asked.map((one) => askedField(language, given, one))}
      ${actions(button({ text: say.send }))}`,
    }),
  });
}

function askedField(language: Language, { view, answers, errors }: Given, asked: Asked): Html {
  const say = words[language];
  const needing = view.ways.filter(({ asks }) => asks.includes(asked));
  const only =
    needing.length === view.ways.length
      ? ''
      : say.onlyFor(needing.map(({ title }) => title[language]).join(say.comma));
  const common = {
    language,
    name: asked,
    label: say.asks[asked],
    hint: `${only}${language === 'en' && only ? ' ' : ''}${say.hints[asked]}`,
    error: errors?.[asked],
  };
  switch (asked) {
    case 'reason':
      return textArea({ ...common, value: answers.reason, rows: 3, maxLength: 500 });
    case 'from-month':
      return monthField({ ...common, value: answers.fromMonth });
    case 'amount':
      return textField({ ...common, value: answers.amount, inputMode: 'decimal', width: 10 });
    case 'grade':
      return select({
        ...common,
        anyLabel: '—',
        value: answers.grade,
        options: [1, 2, 3, 4].map((grade) => ({ value: String(grade), label: say.grade(grade) })),
      });
    case 'papers':
      return checkboxes({
        ...common,
        values: answers.papers,
        options: view.papers.map((paper, at) => ({ value: String(at + 1), label: paper[language] })),
      });
  }
}
