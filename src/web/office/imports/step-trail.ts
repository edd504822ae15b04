import { html } from 'hono/html';
import { attributes, classes, type Html } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { stepWords } from './import.words.ts';
import { type Step, steps } from './import-view.ts';

/** Where one is among the four steps; said in words as well as drawn. */
export function stepTrail(language: Language, now: Step): Html {
  const say = stepWords[language];
  const at = steps.indexOf(now);
  return html`<ol class="steps" aria-label="${say.label}">
    ${steps.map((step, index) => {
      const said = index === at ? say.now : index < at && say.past;
      return html`<li class="${classes('step-item', index < at && 'step-past', index === at && 'step-now')}"${attributes({ 'aria-current': index === at && 'step' })}><span class="step-number" aria-hidden="true">${index + 1}</span><span>${said && html`<span class="govuk-visually-hidden">${said}</span>`}${say[step]}</span></li>`;
    })}
  </ol>`;
}
