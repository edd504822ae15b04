/** One question: how far one is, the question with its answers, the ways on and back, and what is certain already. */
import { html } from 'hono/html';
import type { Question } from '#declarations';
import { actions, button } from '../../components/button.ts';
import { form } from '../../components/form.ts';
import type { Content, Html } from '../../components/html.ts';
import { hidden } from '../../components/text-field.ts';
import type { Language } from '../../language.ts';
import { type Answers, carried } from './answers.ts';
import { questionField } from './question-field.ts';
import { words } from './self-check.words.ts';
import { selfCheckPath } from './self-check-path.ts';
import type { Standing } from './standing.ts';

type Asked = {
  readonly language: Language;
  readonly question: Question;
  /** What was answered or typed before. */
  readonly value: string;
  readonly error: string | undefined;
  readonly answers: Answers;
  readonly standing: readonly Standing[];
  /** How many questions may still come, this one among them. */
  readonly about: number;
};

export function questionBody(asked: Asked): Html {
  const { language, question, answers, about } = asked;
  const say = words[language];
  return html`<div class="check">
    <div class="check-question">
      <p class="check-left">${say.left(about)}</p>
      ${form({
        action: selfCheckPath,
        body: [
          carriedAnswers(answers),
          hidden('question', question.id),
          questionField({ ...asked, name: 'answer', labelHidden: true }),
          actions(
            button({ text: say.next, name: 'go', value: 'next' }),
            button({ text: say.unknown, kind: 'secondary', name: 'go', value: 'unknown' }),
          ),
          html`<p class="check-ways">${way('back', say.back)}${answers.size > 0 && way('result', say.resultNow)}${answers.size > 0 && way('restart', say.restart)}</p>`,
        ],
      })}
    </div>
    ${sureSoFar(asked)}
  </div>`;
}

/** Answers go along unseen, in the order in which they were given. */
export const carriedAnswers = (answers: Answers): Content =>
  [...answers].map(([id, answer]) => [hidden('asked', id), hidden(carried + id, answer)]);

/** A button that looks like a link, because it sends what the form carries. */
export const way = (deed: string, text: Content): Html =>
  html`<button type="submit" name="go" value="${deed}" class="plain-button">${text}</button>`;

function sureSoFar({ language, standing }: Asked): Html {
  const say = words[language];
  const sure = standing.filter(({ state }) => state === 'yes' || state === 'has');
  const ruledOut = standing.filter(({ state }) => state === 'no').length;
  return html`<section class="check-sure" aria-labelledby="sure">
    <h2 class="heading heading-small" id="sure">${say.sure}</h2>
    ${sure.length > 0 ? html`<ul>${sure.map(({ finding: { programme } }) => html`<li>${programme.title[language]}</li>`)}</ul>` : html`<p>${say.nothingSure}</p>`}
    ${ruledOut > 0 && html`<p class="quiet">${say.ruledOut(ruledOut)}</p>`}
  </section>`;
}
