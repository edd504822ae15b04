/** A citizen's own case: how far it is, what is asked of her, and the way to attack the decision. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { appealDecision, type InboxLine } from '#casework';
import { answersOf } from '../answers.ts';
import { actions, button, form, type Html, section, textArea } from '../components/index.ts';
import { listed } from '../listed.ts';
import { words as caseWords } from '../office/cases/case.words.ts';
import { caseBody, caseLead } from '../office/cases/case-body.ts';
import { lineWords } from '../office/cases/case-line.ts';
import { type CaseView, noMove, type ShownPapers } from '../office/cases/case-view.ts';
import { readCase } from '../office/cases/read-case.ts';
import { answerSentMove, type ShownMove } from '../office/cases/sent-move.ts';
import { officePage } from '../office/office-page.ts';
import type { WebScreen } from '../screen.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import { words } from './own-case.words.ts';

export const ownCasePath = (id: number): string => `/own/cases/${id}`;

type Shown = ShownMove & ShownPapers & { readonly why?: string };

export function showOwnCase(
  visit: Visit,
  view: CaseView,
  { answers = noMove, why = '', errors, ...papers }: Shown = {},
) {
  const { c, language } = visit;
  const page = officePage(visit, {
    title: caseWords[language].title(view.name, view.title[language]),
    lead: caseLead(language, view),
    errors: errors ?? papers.paperErrors,
    path: ownCasePath(view.id),
    breadcrumbs: visit.menu.filter(({ href }) => href === '/own'),
    body: html`${caseBody(language, {
      view,
      answers,
      errors,
      action: ownCasePath(view.id),
      back: `/own/${view.person}`,
      papers: { ...papers, saved: c.req.query('papers') === 'yes' && !papers.paperErrors },
      saved: c.req.query('saved') === 'yes' && !errors,
    })}${appealPart(language, view, { why, errors })}`,
  });
  return c.html(page, errors || papers.paperErrors ? 422 : 200);
}

function appealPart(language: Visit['language'], view: CaseView, { why = '', errors }: Shown): Html | '' {
  if (view.appealUntil === undefined) return '';
  const say = words[language];
  return section({
    id: 'appeal',
    title: say.appeal,
    lead: say.appealLead(view.appealUntil),
    body: form({
      action: `${ownCasePath(view.id)}/appeal`,
      carries: { key: randomUUID() },
      body: [
        textArea({
          language,
          name: 'why',
          label: say.why,
          hint: say.whyHint,
          value: why,
          rows: 4,
          maxLength: 1000,
          error: errors?.['why'],
        }),
        actions(button({ text: say.send })),
      ],
    }),
  });
}

async function answerGet(visit: Visit): Promise<Response> {
  const view = await readCase(visit);
  return view ? showOwnCase(visit, view) : troublePage(visit.c, 'missing');
}

const answerMove = (visit: Visit): Promise<Response> =>
  answerSentMove(visit, { pathOf: ownCasePath, show: showOwnCase });

async function answerAppeal(visit: Visit): Promise<Response> {
  const { c, actor, needs, language } = visit;
  const sent = await answersOf(visit);
  const view = await readCase(visit);
  if (!view) return troublePage(c, 'missing');
  const why = sent('why').slice(0, 1000);
  const key = sent('key').slice(0, 64) || randomUUID();
  const made = await appealDecision(needs.casework, { actor, caseId: view.id, words: why, key });
  if (made.ok) return c.redirect(ownCasePath(made.value.id), 303);
  return showOwnCase(visit, view, { why, errors: { why: words[language].refused[made.refusal.because] } });
}

/** The person's cases as a section of the own page. */
export function ownCasesPart({ language, needs }: Visit, lines: readonly InboxLine[]): Html {
  const say = words[language];
  return section({
    title: say.title,
    lead: say.lead,
    body:
      lines.length === 0
        ? html`<p>${say.none}</p><p>${say.noneBody}</p>`
        : html`<ul class="ways">${lines.map((line) => {
            const { title, stage, programmes } = lineWords(needs, line);
            const asked = listed(programmes, language);
            const separator = language === 'zh' ? '：' : ': ';
            return html`<li><a href="${ownCasePath(line.id)}">${title[language]}${asked && `${separator}${asked}`}</a><span class="quiet">${stage[language]}</span></li>`;
          })}</ul>`,
  });
}

const shared = { screen: 'own', leaves: 'read.person' } as const;
export const ownCase: WebScreen = { ...shared, method: 'get', path: '/own/cases/:case', answer: answerGet };
export const moveOwnCase: WebScreen = {
  ...shared,
  method: 'post',
  path: '/own/cases/:case',
  answer: answerMove,
};
export const appealOwnCase: WebScreen = {
  ...shared,
  method: 'post',
  path: '/own/cases/:case/appeal',
  answer: answerAppeal,
};
