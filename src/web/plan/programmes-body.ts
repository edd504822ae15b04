/** All that the city offers, one line a programme. */
import { html } from 'hono/html';
import { everyName, formName } from '#policy';
import { count, type Html, table, tag } from '../components/index.ts';
import { words as planWords } from './plan.words.ts';
import { programmePath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';
import { subjectNames, words } from './programme.words.ts';
import type { ProgrammeView } from './programme-view.ts';

export function programmesBody(
  { language, scope, moment }: PlanPlace,
  views: readonly ProgrammeView[],
): Html {
  const say = words[language];
  return table({
    id: 'programmes',
    caption: say.title,
    captionHidden: true,
    rows: views,
    columns: [
      {
        heading: say.programme,
        names: true,
        cell: ({ programme: { id, title }, inForce }) =>
          html`<a href="${programmePath(id)}">${title[language]}</a>${!inForce && html` ${tag('wait', say.notInForce)}`}`,
      },
      { heading: say.forWhom, cell: ({ programme: { of } }) => subjectNames[of][language] },
      {
        heading: say.gives,
        cell: ({ programme: { gives } }) =>
          html`${formName(gives)[language]} <span class="quiet">${everyName[gives.every][language]}</span>`,
      },
      { heading: say.decides, cell: ({ programme: { decidedBy } }) => decidedBy[language] },
      { heading: say.keeps, number: true, cell: ({ kept }) => say.count(count(kept.length)) },
    ],
    note: planWords[language].asOf(scope[language], moment),
  });
}
