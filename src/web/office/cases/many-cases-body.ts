/** A list of like cases with one form over them, and what came of it. Pure but for the key of the form. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { maskName } from '#access';
import type { InboxLine } from '#casework';
import type { Asked, Procedure, Stage, Way } from '#declarations';
import {
  actions,
  button,
  checkboxes,
  type Errors,
  form,
  type Html,
  monthField,
  radios,
  table,
  textArea,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words as caseWords } from './case.words.ts';
import { casePath, casesPath } from './case-paths.ts';
import { type MoveAnswers, noMove } from './case-view.ts';
import { words } from './many-cases.words.ts';

/** What can be said of many at once; a paper, a grade and an amount are seen case by case. */
const sameForAll: readonly Asked[] = ['reason', 'from-month'];

export type Place = { readonly procedure: Procedure; readonly name: string; readonly stage: Stage };

export type Outcome = { readonly id: number; readonly done: boolean; readonly said: string };

export const waysOf = ({ stage }: Place): [string, Way][] =>
  Object.entries(stage.ways).filter(([, { asks = [] }]) => asks.every((asked) => sameForAll.includes(asked)));

export type Shown = {
  readonly action: string;
  readonly lines: readonly InboxLine[];
  readonly answers?: MoveAnswers;
  readonly ticked?: readonly string[];
  readonly errors?: Errors | undefined;
};

export function manyBody(
  language: Language,
  place: Place,
  { action, lines, answers = noMove, ticked = [], errors }: Shown,
): Html {
  const say = words[language];
  return form({
    action,
    carries: { key: randomUUID(), stage: place.name },
    body: [
      checkboxes({
        language,
        name: 'case',
        label: say.cases,
        values: ticked,
        error: errors?.['case'],
        options: lines.map((line) => ({ value: String(line.id), label: labelOf(line) })),
      }),
      radios({
        language,
        name: 'way',
        label: say.way,
        value: answers.way,
        error: errors?.['way'],
        options: waysOf(place).map(([value, { title }]) => ({ value, label: title[language] })),
      }),
      ...givenFields(language, place, { answers, errors }),
      actions(button({ text: say.send })),
    ],
  });
}

const labelOf = ({ id, name, dueOn }: InboxLine): string =>
  [name === null ? '—' : maskName(name), `#${id}`, dueOn].filter(Boolean).join(' · ');

/** What any of the ways asks for. */
function givenFields(
  language: Language,
  place: Place,
  { answers = noMove, errors }: Pick<Shown, 'answers' | 'errors'>,
): Html[] {
  const asked = new Set(waysOf(place).flatMap(([, { asks = [] }]) => asks));
  const common = (name: Asked) => ({
    language,
    name,
    label: caseWords[language].asks[name],
    hint: caseWords[language].hints[name],
    error: errors?.[name],
  });
  return [
    ...(asked.has('reason')
      ? [textArea({ ...common('reason'), value: answers.reason, rows: 3, maxLength: 500 })]
      : []),
    ...(asked.has('from-month') ? [monthField({ ...common('from-month'), value: answers.fromMonth })] : []),
  ];
}

export function outcomesBody(
  language: Language,
  { procedure, stage }: Place,
  outcomes: readonly Outcome[],
): Html {
  const say = words[language];
  return html`${table({
    id: 'outcomes',
    caption: say.title(procedure.title[language], stage.title[language]),
    columns: [
      {
        heading: say.who,
        names: true,
        cell: ({ id }: Outcome) => html`<a href="${casePath(id)}">#${String(id)}</a>`,
      },
      { heading: say.outcome, cell: ({ said }: Outcome) => said },
    ],
    rows: outcomes,
  })}
  <p><a href="${casesPath}">${say.back}</a></p>`;
}
