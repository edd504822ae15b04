/** The controls in which one types: text, numbers, money, days, months, files. */
import { html } from 'hono/html';
import { type Field, grouped, labelled, ties } from './field.ts';
import { words } from './field.words.ts';
import { attributes, classes, type Html } from './html.ts';

/** Widths in characters that tell how long an answer is expected to be. */
type Width = 4 | 10 | 20 | 30;

export type TextField = Field & {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search';
  /** `numeric` opens the number keys and keeps identity numbers as text. */
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autocomplete?: string;
  readonly width?: Width;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly maxLength?: number;
};

export function textField(field: TextField): Html {
  const { name, value, type = 'text', inputMode, autocomplete = 'off', width, prefix, suffix } = field;
  const input = html`<input${attributes({
    class: classes(
      'govuk-input',
      width && `govuk-input--width-${width}`,
      inputMode && 'figures',
      field.error && 'govuk-input--error',
    ),
    id: name,
    name,
    type,
    value,
    inputmode: inputMode,
    autocomplete,
    maxlength: field.maxLength,
    ...ties(field),
  })}>`;
  if (!prefix && !suffix) return labelled(field, input);

  return labelled(
    field,
    html`<div class="govuk-input__wrapper">${prefix && html`<div class="govuk-input__prefix" aria-hidden="true">${prefix}</div>`}${input}${suffix && html`<div class="govuk-input__suffix" aria-hidden="true">${suffix}</div>`}</div>`,
  );
}

/** A calendar day, sent as 2026-11-23. Browsers without a day picker show a text box, and the hint says how to write. */
export const dayField = (
  field: Field & { readonly value: string; readonly min?: string; readonly max?: string },
): Html => dated(field, 'date', words[field.language].dayHint);

/** A month, sent as 2026-11. */
export const monthField = (
  field: Field & { readonly value: string; readonly min?: string; readonly max?: string },
): Html => dated(field, 'month', words[field.language].monthHint);

function dated(given: Parameters<typeof dayField>[0], type: 'date' | 'month', example: string): Html {
  const field = { ...given, hint: given.hint ?? example };
  return labelled(
    field,
    html`<input${attributes({
      class: classes('govuk-input govuk-input--width-10 figures', field.error && 'govuk-input--error'),
      id: field.name,
      name: field.name,
      type,
      value: field.value,
      min: field.min,
      max: field.max,
      ...ties(field),
    })}>`,
  );
}

/** A year and a month that everybody knows by heart, typed: quicker than turning a calendar back by decades. */
export function yearAndMonthField(field: Field & { readonly year: string; readonly month: string }): Html {
  const say = words[field.language];
  const part = (name: string, label: string, value: string, width: 2 | 4) =>
    html`<div class="govuk-date-input__item"><label class="govuk-label govuk-date-input__label" for="${name}">${label}</label>
      <input${attributes({
        class: classes(
          'govuk-input figures',
          `govuk-input--width-${width}`,
          field.error && 'govuk-input--error',
        ),
        id: name,
        name,
        type: 'text',
        value,
        inputmode: 'numeric',
        autocomplete: 'off',
        maxlength: width,
        'aria-invalid': field.error ? 'true' : undefined,
      })}></div>`;
  return grouped(
    field,
    html`<div class="govuk-date-input">${part(field.name, say.year, field.year, 4)}${part(`${field.name}-month`, say.month, field.month, 2)}</div>`,
  );
}

export const textArea = (
  field: Field & { readonly value: string; readonly rows?: number; readonly maxLength?: number },
): Html =>
  labelled(
    field,
    html`<textarea${attributes({
      class: classes('govuk-textarea', field.error && 'govuk-textarea--error'),
      id: field.name,
      name: field.name,
      rows: field.rows ?? 5,
      maxlength: field.maxLength,
      ...ties(field),
    })}>${field.value}</textarea>`,
  );

/** `accept` as the browser wants it: ".xlsx,.csv". Its form needs `multipart`. */
export const fileField = (field: Field & { readonly accept?: string; readonly multiple?: boolean }): Html =>
  labelled(
    field,
    html`<input${attributes({
      class: classes('govuk-file-upload', field.error && 'govuk-file-upload--error'),
      id: field.name,
      name: field.name,
      type: 'file',
      accept: field.accept,
      multiple: field.multiple,
      ...ties(field),
    })}>`,
  );

export const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;
