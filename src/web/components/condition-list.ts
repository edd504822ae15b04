import { html } from 'hono/html';
import type { Day } from '#kernel';
import type { Language } from '../language.ts';
import { type ConditionState, words } from './condition-list.words.ts';
import type { Content, Html } from './html.ts';

export type Condition = {
  readonly state: ConditionState;
  /** The condition as a sentence. */
  readonly text: Content;
  /** What is on record: "残疾等级：二级". */
  readonly fact?: string | undefined;
  /** Who said so: "民政局低保名册". */
  readonly source?: string | undefined;
  /** The day of the fact. */
  readonly on?: Day | undefined;
  readonly clause?: Content;
  /** What would change the answer, and whom to ask. */
  readonly change?: Content;
  /** Parts of this condition (all of, any of). */
  readonly parts?: readonly Condition[] | undefined;
};

const signs: Readonly<Record<ConditionState, string>> = { met: '✓', unmet: '✗', unknown: '?' };

/** Why it is so: each condition with sign, word, fact, source, date and clause. */
export const conditionList = (
  language: Language,
  conditions: readonly Condition[],
): Html => html`<ul class="conditions">
  ${conditions.map((condition) => line(language, condition))}
</ul>`;

function line(language: Language, { state, text, fact, source, on, clause, change, parts }: Condition): Html {
  const say = words[language];
  const facts: readonly (readonly [string, Content])[] = [
    [say.fact, fact],
    [say.source, source && (on ? `${source} · ${on}` : source)],
    [say.clause, clause],
    [say.change, change],
  ];
  const known = facts.filter(([, content]) => content);
  return html`<li class="condition condition-${state}">
    <p class="condition-text"><span class="condition-sign" aria-hidden="true">${signs[state]}</span><strong class="condition-word">${say.states[state]}</strong> ${text}</p>
    ${known.length > 0 && html`<dl class="condition-facts">${known.map(([key, content]) => html`<div><dt>${key}</dt><dd>${content}</dd></div>`)}</dl>`}
    ${parts && conditionList(language, parts)}
  </li>`;
}
