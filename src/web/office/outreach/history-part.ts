/** What happened in a visit or a warning, and who did it. Pure. */
import { html } from 'hono/html';
import { type Html, section, timeline } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './history.words.ts';
import type { EventView } from './task-view.ts';

export const historyPart = (language: Language, events: readonly EventView[]): Html =>
  section({
    id: 'history',
    title: words[language].history,
    body: timeline(
      events.map(({ when, by, title, details: said }) => ({
        when,
        title: title[language],
        by: by ?? words[language].byMonth,
        ...(said.length > 0 && { body: html`${said.map((line) => html`<p>${line}</p>`)}` }),
      })),
    ),
  });
