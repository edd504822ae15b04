import { html } from 'hono/html';
import type { Language } from '../language.ts';
import type { Content, Html } from './html.ts';
import { type State, shape } from './state.ts';
import { words } from './state.words.ts';

type Notice = {
  readonly language: Language;
  readonly state: State;
  /** One sentence that stands by itself. */
  readonly title: string;
  readonly body?: Content;
  /** The word beside the shape, when "等待", "有误", "已办妥", "说明" are not the best ones. */
  readonly word?: string;
};

/** Something the reader should know before going on. It is part of the page and stays; nothing flies in. */
export const notice = ({ language, state, title, body, word }: Notice): Html => html`
  <div class="notice notice-${state}">
    <p class="notice-title">${shape(state)}<strong class="notice-word">${word ?? words[language][state]}</strong> ${title}</p>
    ${Boolean(body) && html`<div class="notice-body">${body}</div>`}
  </div>`;

/** A state in a word or two, for lists. */
export const tag = (state: State, text: string): Html =>
  html`<span class="tag tag-${state}">${shape(state)}${text}</span>`;
