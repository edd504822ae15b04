import { html } from 'hono/html';
import { count, details, type Html, section, summaryList } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './month.words.ts';
import type { MonthView, RunFacts } from './month-view.ts';

/** What the figures rest on: whoever has the same inputs gets the same bytes. */
export function runPart(language: Language, { programmes }: MonthView, run: RunFacts): Html {
  const say = words[language];
  const waiting = programmes.filter(({ assumed }) => assumed);
  const titles = waiting.map(({ title }) => title[language]).join(say.comma);
  return section({
    title: say.run,
    lead: say.runLead,
    body: html`${summaryList([
      { key: say.knownAt, value: figures(run.knownAt) },
      {
        key: say.finishedAt,
        value: html`${figures(run.finishedAt)} <span class="quiet">${say.took(run.seconds.toFixed(1), count(run.persons))}</span>`,
      },
      {
        key: say.assumedKey,
        value:
          waiting.length === 0
            ? say.assumedNone
            : details({ summary: say.assumedSome(count(waiting.length)), body: html`<p>${titles}</p>` }),
      },
      { key: say.snapshot, value: hash(run.snapshotHash) },
      { key: say.law, value: hash(run.lawHash) },
      { key: say.amounts, value: hash(run.amountsHash) },
      { key: say.result, value: hash(run.resultHash) },
    ])}`,
  });
}

const figures = (text: string): Html => html`<span class="figures">${text}</span>`;

/** Long enough to tell two apart, short enough to read aloud. */
const hash = (text: string): Html => html`<code>${text.slice(0, 16)}</code>`;
