/** A doubtful row beside those whom it may mean; a person says who it is. Pure. */
import { html } from 'hono/html';
import {
  actions,
  button,
  type Content,
  type Errors,
  form,
  type Html,
  hidden,
  radios,
  section,
  summaryList,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { decidePath, rowsPath } from './import-paths.ts';
import type { BatchView, DoubtfulRow } from './import-view.ts';
import { words } from './rows.words.ts';

export type DecideView = {
  readonly view: BatchView;
  readonly row: DoubtfulRow;
  readonly errors: Errors | undefined;
  /** Only a roster that keeps the register may bring new persons. */
  readonly mayBeNew: boolean;
};

export function decideBody(language: Language, { view, row, errors, mayBeNew }: DecideView): Html {
  const say = words[language];
  const { batch } = view;
  return html`
    ${row.faults.map((fault) => html`<p>${fault.column && html`<strong>${fault.column}</strong>${say.colon}`}${fault[language]}</p>`)}
    <div class="side-by-side">
      ${side(say.inFile, summaryList(row.cells.map(({ key, value }) => ({ key, value }))))}
      ${row.candidates.map((one) =>
        side(
          `${say.inRegister}${say.colon}${one.name}`,
          html`<p>${one.why[language]}</p>${summaryList(one.facts.map(({ key, value }) => ({ key, value })))}<p><a href="${one.href}">${say.open}<span class="govuk-visually-hidden"> ${one.name}</span></a></p>`,
        ),
      )}
    </div>
    ${form({
      action: decidePath(batch.id, row),
      body: html`${hidden('sheet', row.sheet)}
        ${radios({
          language,
          name: 'decision',
          label: say.choose,
          value: '',
          error: errors?.['decision'],
          options: [
            ...row.candidates.map(({ id, name }) => ({ value: `same:${id}`, label: say.same(name) })),
            { value: 'different', label: say.different, hint: say.differentHint },
            ...(mayBeNew ? [{ value: 'new-person', label: say.newPerson }] : []),
            { value: 'dropped', label: say.dropped, hint: say.droppedHint },
          ],
        })}
        ${actions(button({ text: say.decideButton }))}`,
    })}
    <p><a href="${rowsPath(batch.id, 'doubtful')}">${say.back}</a></p>`;
}

const side = (title: string, body: Content): Html => section({ title, level: 2, body });
