/** The second page of an application: each missing fact once, each paper once, how to be reached, who asks for whom. Pure. */
import { html } from 'hono/html';
import { paperStates } from '#casework';
import { actions, button, form, type Html, notice, radios, section, textField } from '../components/index.ts';
import { questionField } from '../public/self-check/question-field.ts';
import { asksInLine } from '../statement/asks.ts';
import { words } from './apply.words.ts';
import type { FormView } from './apply-view.ts';
import { carriedBy, changedPart, type StepPage, stepTrail } from './choose-body.ts';
import { fieldOf, paperField, unknownAnswer } from './read-form.ts';

export function formBody(page: StepPage, given: FormView): Html {
  const { language, action, shown, view } = page;
  const say = words[language];
  const until = view.keptUntil;
  return html`${stepTrail(language, 'form')}${changedPart(page)}
    ${shown.saved && until && notice({ language, state: 'settled', title: say.saved, body: say.savedBody(until) })}
    ${form({
      action,
      carries: carriedBy(page, 'form'),
      body: [
        questionsPart(page, given),
        papersPart(page, given),
        section({ title: say.contact, body: phoneField(page) }),
        authorityPart(page),
        actions(
          button({ text: say.next, name: 'go', value: 'next' }),
          button({ text: say.saveAndLeave, kind: 'secondary', name: 'go', value: 'later' }),
        ),
      ],
    })}
    <p><a href="${action}">${say.back}</a></p>`;
}

function questionsPart({ language, shown }: StepPage, { missing }: FormView): Html {
  const say = words[language];
  const { questions, found } = missing;
  const foundOut =
    found.length > 0 &&
    html`<p class="quiet">${say.found}${language === 'zh' ? '：' : ': '}${asksInLine(found, 12)[language]}</p>`;
  if (questions.length === 0)
    return section({ title: say.missing, body: html`<p>${say.nothingMissing}</p>${foundOut}` });
  return section({
    title: say.missing,
    lead: say.missingLead,
    body: html`${questions.map((question) =>
      questionField({
        language,
        question,
        name: fieldOf(question),
        value: shown.typed?.[question.id] ?? shown.content.answers[question.id] ?? '',
        error: shown.errors?.[fieldOf(question)],
        unknown: unknownAnswer,
      }),
    )}${foundOut}`,
  });
}

function papersPart({ language, shown }: StepPage, { papers }: FormView): Html | '' {
  if (papers.length === 0) return '';
  const say = words[language];
  return section({
    title: say.papers,
    lead: say.papersLead,
    body: papers.map((paper, at) =>
      radios({
        language,
        name: paperField(at),
        label: paper[language],
        value: shown.content.papers[paper.zh] ?? '',
        error: shown.errors?.[paperField(at)],
        inline: true,
        options: paperStates.map((state) => ({ value: state, label: say.paper[state] })),
      }),
    ),
  });
}

function phoneField({ language, shown }: StepPage): Html {
  const say = words[language];
  return textField({
    language,
    name: 'phone',
    label: say.phone,
    hint: say.phoneHint,
    type: 'tel',
    autocomplete: 'tel',
    width: 20,
    maxLength: 30,
    value: shown.content.phone,
    error: shown.errors?.['phone'],
  });
}

/** The person herself is not asked by which right. */
function authorityPart({ language, shown, view: { kinds } }: StepPage): Html | '' {
  if (kinds.length === 1 && kinds[0] === 'self') return '';
  const say = words[language];
  const { authority } = shown.content;
  return section({
    title: say.authority,
    body: html`${
      kinds.length === 1
        ? html`<p>${say.kinds[kinds[0]!]}</p>`
        : radios({
            language,
            name: 'authority',
            label: say.kind,
            value: authority.kind,
            error: shown.errors?.['authority'],
            options: kinds.map((kind) => ({ value: kind, label: say.kinds[kind] })),
          })
    }
    ${textField({
      language,
      name: 'authority-paper',
      label: say.authorityPaper,
      hint: say.authorityPaperHint,
      width: 30,
      maxLength: 100,
      value: authority.paper,
      error: shown.errors?.['authority-paper'],
    })}`,
  });
}
