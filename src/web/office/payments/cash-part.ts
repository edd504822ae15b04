/** Of a run that is paid by hand: its lists by village, and how far each is. Pure. */
import { html } from 'hono/html';
import { buttonLink, count, type Html, money, section, table } from '../../components/index.ts';
import { words } from './cash.words.ts';
import { cashPath, cashSheetPath } from './payment-paths.ts';
import type { RunView } from './run-view.ts';

export function cashPart({ language, run, villages, areaName }: RunView): Html | '' {
  if (villages.length === 0) return '';
  const say = words[language];
  return section({
    title: say.lists,
    lead: say.listsLead,
    body: html`${
      run.state === 'sent' &&
      html`<p>${buttonLink({ text: say.export, kind: 'secondary', href: cashSheetPath(run.id) })}</p>`
    }${table({
      id: 'villages',
      caption: say.lists,
      captionHidden: true,
      rows: villages,
      columns: [
        {
          heading: say.village,
          names: true,
          cell: ({ village }) => html`<a href="${cashPath(run.id, village)}">${areaName(village)}</a>`,
        },
        { heading: say.lines, number: true, cell: ({ lines }) => count(lines) },
        { heading: say.amount, number: true, cell: ({ amount }) => money(amount) },
        { heading: say.recorded, number: true, cell: ({ recorded }) => count(recorded) },
        { heading: say.paid, number: true, cell: ({ paid }) => count(paid) },
        { heading: say.returned, number: true, cell: ({ returned }) => count(returned) },
      ],
    })}`,
  });
}
