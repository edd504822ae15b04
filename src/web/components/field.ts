/** What every control has: a label, a hint, an error, and the ties between them. */
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import { words } from './field.words.ts';
import { attributes, type Content, classes, type Html } from './html.ts';

export type Field = {
  readonly language: Language;
  /** Also the id of the control, to which the error summary leads. */
  readonly name: string;
  readonly label: string;
  readonly hint?: Content;
  readonly error?: string | undefined;
  /** Says beside the label that it may be left empty. */
  readonly optional?: boolean | undefined;
  /** For a page whose heading asks the question already: the label stays for those who listen. */
  readonly labelHidden?: boolean | undefined;
};

/** Attributes that tie hint and error to the control. */
export const ties = ({ name, hint, error }: Field) => ({
  'aria-describedby': classes(Boolean(hint) && `${name}-hint`, error && `${name}-error`) || undefined,
  'aria-invalid': error ? 'true' : undefined,
});

export const labelText = ({ label, optional, language }: Field): Html =>
  html`${label}${optional && html`<span class="optional">${words[language].optional}</span>`}`;

const hintAndError = ({ name, hint, error, language }: Field): Html => html`
  ${Boolean(hint) && html`<div class="govuk-hint" id="${name}-hint">${hint}</div>`}
  ${error && html`<p class="govuk-error-message" id="${name}-error"><span class="govuk-visually-hidden">${words[language].error}</span>${error}</p>`}`;

const group = (field: Field, body: Content): Html =>
  html`<div class="${classes('govuk-form-group', field.error && 'govuk-form-group--error')}">${body}</div>`;

/** A single control under its label. */
export const labelled = (field: Field, control: Html): Html =>
  group(
    field,
    html`<label class="${classes('govuk-label', field.labelHidden && 'govuk-visually-hidden')}" for="${field.name}">${labelText(field)}</label>
    ${hintAndError(field)}
    ${control}`,
  );

/** Several controls under one legend. */
export const grouped = (field: Field, controls: Content): Html =>
  group(
    field,
    html`<fieldset class="govuk-fieldset"${attributes({ 'aria-describedby': ties(field)['aria-describedby'] })}>
      <legend class="${classes('govuk-fieldset__legend', field.labelHidden && 'govuk-visually-hidden')}">${labelText(field)}</legend>
      ${hintAndError(field)}
      ${controls}
    </fieldset>`,
  );
