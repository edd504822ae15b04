/** Step one: which roster, of which month, which file. Pure. */
import { html } from 'hono/html';
import type { Roster } from '#declarations';
import {
  actions,
  button,
  details,
  type Errors,
  fileField,
  form,
  type Html,
  monthField,
  notice,
  select,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { batchPath, sendPath, templatePath } from './import-paths.ts';
import { words } from './send.words.ts';
import { stepTrail } from './step-trail.ts';

export type SendView = {
  readonly rosters: readonly { readonly id: string; readonly label: string }[];
  readonly answers: SendAnswers;
  readonly chosen: Roster | undefined;
  readonly errors: Errors | undefined;
  /** The file whose refused rows are corrected. */
  readonly corrects: { readonly id: number; readonly fileName: string } | undefined;
  /** The batch that has this very file already. */
  readonly sameAs: number | undefined;
};

/** As typed. */
export type SendAnswers = {
  readonly roster: string;
  readonly period: string;
  readonly rows: string;
  readonly sum: string;
};

export const sendBody = (language: Language, view: SendView): Html => {
  const say = words[language];
  const { answers, errors, corrects, chosen, sameAs } = view;
  return html`
    ${stepTrail(language, 'file')}
    ${sameAs !== undefined && notice({ language, state: 'wait', title: say.sameFile, body: html`<p><a href="${batchPath(sameAs)}">${say.openSame}</a></p>` })}
    ${corrects && notice({ language, state: 'plain', title: say.correcting(corrects.fileName) })}
    ${form({
      action: sendPath,
      multipart: true,
      ...(corrects && { carries: { corrects: corrects.id } }),
      body: html`
        ${select({
          language,
          name: 'roster',
          label: say.chooseRoster,
          value: answers.roster,
          error: errors?.['roster'],
          options: view.rosters.map(({ id, label }) => ({ value: id, label })),
        })}
        ${chosen && html`<p><a href="${templatePath(chosen.id, 'xlsx')}">${say.template}</a></p>`}
        ${monthField({ language, name: 'period', label: say.period, hint: say.periodHint, value: answers.period, error: errors?.['period'] })}
        ${fileField({ language, name: 'file', label: say.file, hint: say.fileHint, accept: '.xlsx,.csv,.txt', error: errors?.['file'] })}
        ${details({ summary: say.declaredHint, open: Boolean(errors?.['rows'] || errors?.['sum'] || answers.rows || answers.sum), body: declared(language, view) })}
        ${actions(button({ text: say.upload }))}`,
    })}`;
};

function declared(language: Language, { answers, errors, chosen }: SendView): Html {
  const say = words[language];
  const name = chosen?.control?.sum;
  const column = name === undefined ? undefined : chosen?.columns[name];
  return html`
    ${textField({ language, name: 'rows', label: say.declaredRows, inputMode: 'numeric', width: 10, value: answers.rows, error: errors?.['rows'], optional: true })}
    ${(!chosen || column) && textField({ language, name: 'sum', label: column ? say.declaredSum(column.title[language]) : say.declaredAnySum, inputMode: 'decimal', width: 20, value: answers.sum, error: errors?.['sum'], optional: true })}`;
}
