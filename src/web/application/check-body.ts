/** The third page of an application: everything read once more, and sent. Pure. */
import { html } from 'hono/html';
import type { Question } from '#declarations';
import { fen, formatMoney, formatMonth, type Month, type Text } from '#kernel';
import { actions, button, form, type Html, type SummaryRow, summaryList } from '../components/index.ts';
import type { Language } from '../language.ts';
import { noneOfThese } from '../public/self-check/answers.ts';
import { words } from './apply.words.ts';
import type { FormView } from './apply-view.ts';
import { carriedBy, changedPart, type StepPage, stepTrail } from './choose-body.ts';

export function checkBody(page: StepPage, given: FormView): Html {
  const { language, action } = page;
  const say = words[language];
  return html`${stepTrail(language, 'check')}${changedPart(page)}
    ${summaryList(rowsOf(page, given))}
    ${form({
      action,
      carries: carriedBy(page, 'submit'),
      body: [html`<p>${say.declare}</p>`, actions(button({ text: say.submit }))],
    })}
    <p><a href="${action}?step=form">${say.back}</a></p>`;
}

function rowsOf(
  { language, action, shown, view }: StepPage,
  { chosen, missing, papers }: FormView,
): SummaryRow[] {
  const say = words[language];
  const { content } = shown;
  const { kind, paper } = content.authority;
  const toForm = { text: say.change, href: `${action}?step=form` };
  const row = (key: string, value: string): SummaryRow => ({ key, value, action: toForm });
  return [
    {
      key: say.programmes,
      value: html`<ul>${chosen.map((title) => html`<li>${title[language]}</li>`)}</ul>`,
      action: { text: say.change, href: action },
    },
    ...missing.questions.map((question) =>
      row(question.asks[language], answerWords(question, content.answers[question.id], language)),
    ),
    ...papers.map((one) => row(one[language], paperWords(say.paper, content.papers[one.zh]) ?? say.none)),
    row(say.phone, content.phone || say.none),
    ...(view.kinds.length === 1 && kind === 'self'
      ? []
      : [
          row(
            say.authority,
            [kind && say.kinds[kind], paper].filter(Boolean).join(language === 'zh' ? '：' : ': '),
          ),
        ]),
  ];
}

const paperWords = (say: Readonly<Record<string, string>>, state: string | undefined) =>
  state === undefined ? undefined : say[state];

function answerWords(question: Question, answer: string | undefined, language: Language): string {
  if (!answer) return words[language].unknown;
  if (question.kind === 'money') return formatMoney(fen(Number(answer)));
  if (question.kind === 'month') return formatMonth(answer as Month, language);
  const none = { zh: '以上都没有', en: 'None of these' };
  const says = (code: string): Text => (code === noneOfThese ? none : question.answers[code]!.says);
  return answer
    .split(',')
    .map((code) => says(code)[language])
    .join(language === 'zh' ? '、' : ', ');
}
