/** The first page of an application: what can be applied for, what each is worth and why. Pure. */
import { html } from 'hono/html';
import { dayOf } from '#kernel';
import {
  actions,
  button,
  buttonLink,
  checkboxes,
  emptyState,
  form,
  type Html,
  notice,
  section,
} from '../components/index.ts';
import type { Language } from '../language.ts';
import type { PlainLine } from '../statement/citizen-voice.ts';
import { words } from './apply.words.ts';
import { type ApplyView, type Shown, type Step, stepNames } from './apply-view.ts';

export type StepPage = {
  readonly language: Language;
  readonly view: ApplyView;
  readonly shown: Shown;
  readonly action: string;
};

export function stepTrail(language: Language, now: Step): Html {
  const at = stepNames.indexOf(now);
  const state = (index: number) => (index < at ? ' step-past' : index === at ? ' step-now' : '');
  return html`<ol class="steps">${words[language].steps.map(
    (name, index) =>
      html`<li class="step-item${state(index)}"><span class="step-number">${String(index + 1)}</span>${name}</li>`,
  )}</ol>`;
}

/** Why it was not kept or not sent, as where another window was quicker; the error summary leads to it. */
export function changedPart({ language, shown, action }: StepPage): Html | '' {
  const error = shown.errors?.['changed'];
  if (!error) return '';
  const body = html`<p><a href="${action}?step=check">${words[language].openOther}</a></p>`;
  return html`<div id="changed">${notice({ language, state: 'wait', title: error, body })}</div>`;
}

export const carriedBy = ({ shown }: StepPage, step: Step | 'submit' | 'restart') => ({
  step,
  version: shown.version,
  key: shown.key,
});

export function chooseBody(page: StepPage): Html {
  const { language, view, action } = page;
  const say = words[language];
  const some = view.canHave.length + view.unclear.length > 0;
  return html`${stepTrail(language, 'choose')}${changedPart(page)}${draftPart(page)}
    ${
      some
        ? form({
            action,
            carries: carriedBy(page, 'choose'),
            body: [
              choices(page, { name: 'programme', label: say.canHave, lines: view.canHave }),
              choices(page, {
                name: 'unclear',
                label: say.unclear,
                lines: view.unclear,
                hint: say.unclearHint,
              }),
              actions(button({ text: say.next })),
            ],
          })
        : emptyState({ title: say.nothing, body: say.nothingBody })
    }
    ${view.inWork.length > 0 && section({ title: say.inWork, body: html`<ul>${view.inWork.map((one) => html`<li>${one[language]}</li>`)}</ul>` })}`;
}

type Group = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly PlainLine[];
};

function choices({ language, shown }: StepPage, { lines, ...group }: Group): Html | '' {
  if (lines.length === 0) return '';
  return checkboxes({
    ...group,
    language,
    values: shown.content.programmes,
    error: shown.errors?.[group.name],
    options: lines.map(({ line, says }) => ({
      value: line.programme,
      label: line.title[language],
      hint: says.map((text) => text[language]).join(language === 'zh' ? '' : ' '),
    })),
  });
}

function draftPart(page: StepPage): Html | '' {
  const { language, view, action, shown } = page;
  const { draft, keptUntil } = view;
  if (!draft || !keptUntil || shown.errors) return '';
  const say = words[language];
  return notice({
    language,
    state: 'wait',
    title: say.draft,
    body: html`<p>${say.draftBody(dayOf(draft.savedAt), keptUntil)}</p>${form({
      action,
      carries: carriedBy(page, 'restart'),
      body: actions(
        buttonLink({ text: say.goOn, href: `${action}?step=form`, kind: 'secondary' }),
        button({ text: say.restart, kind: 'secondary' }),
      ),
    })}`,
  });
}
