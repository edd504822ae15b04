import { html } from 'hono/html';
import {
  actions,
  button,
  checkboxes,
  count,
  type Errors,
  form,
  type Html,
  notice,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { takePath } from './import-paths.ts';
import type { BatchView } from './import-view.ts';
import { words } from './outcome.words.ts';

/** Why taking the file wants a second look: totals that differ, or many who leave the roster. */
export type Objection = { readonly kind: 'control' } | { readonly kind: 'endings'; readonly ending: number };

/** As the register weighs it: from 50 endings on, and more than a quarter of the rows. */
export function objectionsTo({ counts, control, rowCount }: BatchView['batch']): Objection[] {
  const many = counts.ended >= 50 && counts.ended * 4 > rowCount;
  return [
    ...(control && !control.agrees ? [{ kind: 'control' } as const] : []),
    ...(many ? [{ kind: 'endings', ending: counts.ended } as const] : []),
  ];
}

/** The button that takes the good rows; an objection must be ticked off first. */
export function takePart(
  language: Language,
  { batch, mayTake }: BatchView,
  errors: Errors | undefined,
): Html {
  const say = words[language];
  const objections = objectionsTo(batch);
  return html`
    ${objections.map((one) => warning(language, one))}
    ${
      mayTake
        ? form({
            action: takePath(batch.id),
            body: html`${objections.length > 0 && confirmations(language, objections, errors)}
              ${actions(button({ text: objections.length > 0 ? say.takeDespite : say.take, ...(objections.length > 0 && { kind: 'warning' }) }))}`,
          })
        : notice({ language, state: 'plain', title: say.readOnly })
    }`;
}

function warning(language: Language, objection: Objection): Html {
  const say = words[language];
  if (objection.kind === 'control')
    return notice({ language, state: 'wrong', title: say.controlWarning, body: say.controlWarningBody });
  return notice({
    language,
    state: 'wrong',
    title: say.endingsWarning(count(objection.ending)),
    body: say.endingsWarningBody,
  });
}

const confirmations = (
  language: Language,
  objections: readonly Objection[],
  errors: Errors | undefined,
): Html => {
  const say = words[language];
  return checkboxes({
    language,
    name: 'despite',
    label: say.despiteNeeded,
    values: [],
    error: errors?.['despite'],
    options: objections.map((one) => ({
      value: one.kind,
      label: one.kind === 'control' ? say.despiteControl : say.despiteEndings(count(one.ending)),
    })),
  });
};
