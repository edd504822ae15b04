/** The controls in which one chooses: radios, checkboxes, select. */
import { html } from 'hono/html';
import { type Field, grouped, labelled, ties } from './field.ts';
import { words } from './field.words.ts';
import { attributes, type Content, classes, type Html } from './html.ts';

export type Option = { readonly value: string; readonly label: string; readonly hint?: Content };

type Choice = Field & { readonly options: readonly Option[] };

/** `inline` lays short answers such as yes and no side by side. */
export const radios = (field: Choice & { readonly value: string; readonly inline?: boolean }): Html =>
  grouped(
    field,
    html`<div class="${classes('govuk-radios', field.inline && 'govuk-radios--inline')}">
      ${field.options.map((option, index) => item('radio', field, option, index, option.value === field.value))}
    </div>`,
  );

export const checkboxes = (field: Choice & { readonly values: readonly string[] }): Html =>
  grouped(
    field,
    html`<div class="govuk-checkboxes">
      ${field.options.map((option, index) => item('checkbox', field, option, index, field.values.includes(option.value)))}
    </div>`,
  );

/** The first option bears the field's own id, so that the error summary can lead to it. */
function item(
  type: 'radio' | 'checkbox',
  field: Field,
  option: Option,
  index: number,
  checked: boolean,
): Html {
  const family = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  const id = index === 0 ? field.name : `${field.name}-${index + 1}`;
  const hint = option.hint ? `${id}-item-hint` : undefined;
  return html`<div class="${family}__item">
    <input${attributes({ class: `${family}__input`, type, id, name: field.name, value: option.value, checked, 'aria-describedby': hint })}>
    <label class="govuk-label ${family}__label" for="${id}">${option.label}</label>
    ${hint && html`<div class="govuk-hint ${family}__hint" id="${hint}">${option.hint}</div>`}
  </div>`;
}

/** An empty value shows "choose one" first. */
export const select = (field: Choice & { readonly value: string; readonly anyLabel?: string }): Html =>
  labelled(
    field,
    html`<select${attributes({
      class: classes('govuk-select', field.error && 'govuk-select--error'),
      id: field.name,
      name: field.name,
      ...ties(field),
    })}>
      <option value="">${field.anyLabel ?? words[field.language].chooseOne}</option>
      ${field.options.map(({ value, label }) => html`<option${attributes({ value, selected: value === field.value })}>${label}</option>`)}
    </select>`,
  );
