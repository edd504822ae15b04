/** Choosing a change, one question a page: which programme, what of it, and how. Pure. */
import { html } from 'hono/html';
import type { Language, Month } from '#kernel';
import type { Policy, Programme } from '#policy';
import { codeNames } from '../../amount-words.ts';
import {
  actions,
  button,
  type Errors,
  form,
  type Html,
  radios,
  select,
  textField,
} from '../../components/index.ts';
import { type ChangeOption, factOptions, valuesNow } from './change-options.ts';
import { roundingOf, thresholdShown } from './change-words.ts';
import { unitOf } from './figures-typed.ts';
import { fieldOf } from './read-change.ts';
import { words } from './what-if.words.ts';

export const programmeQuestion = (
  language: Language,
  { action, programmes }: { action: string; programmes: readonly Programme[] },
): Html =>
  form({
    method: 'get',
    action,
    body: html`${select({
      language,
      name: 'programme',
      label: words[language].programme,
      value: '',
      options: programmes.map(({ id, title }) => ({ value: id, label: title[language] })),
    })}${actions(button({ text: words[language].next }))}`,
  });

export const whatQuestion = (
  language: Language,
  { action, programme, options }: { action: string; programme: Programme; options: readonly ChangeOption[] },
): Html =>
  form({
    method: 'get',
    action,
    carries: { programme: programme.id },
    body: html`${radios({
      language,
      name: 'what',
      label: words[language].what,
      value: options[0]?.value ?? '',
      options,
    })}${actions(button({ text: words[language].next }))}`,
  });

export type HowView = {
  readonly language: Language;
  readonly policy: Policy;
  readonly programme: Programme;
  readonly month: Month;
  readonly option: ChangeOption;
  readonly counties: readonly { readonly value: string; readonly label: string }[];
  readonly answer: (name: string) => string;
  readonly errors: Errors | undefined;
};

export const howQuestion = (view: HowView, action: string): Html =>
  form({
    action,
    carries: { programme: view.programme.id, what: view.option.value },
    body: html`${howFields(view)}${actions(button({ text: words[view.language].confirm }))}`,
  });

function howFields(view: HowView): Html | '' {
  const say = words[view.language];
  const { chosen } = view.option;
  switch (chosen.kind) {
    case 'parameter':
      return amountFields(view, chosen);
    case 'threshold':
      return thresholdField(view, chosen);
    case 'drop':
      return '';
    case 'widen':
      return factField(view, say.alternative);
    case 'require':
      return html`${factField(view, say.fact)}
        ${radios({
          language: view.language,
          name: 'holds',
          label: say.holds,
          value: view.answer('holds') || 'yes',
          inline: true,
          options: [
            { value: 'yes', label: say.yes },
            { value: 'no', label: say.no },
          ],
        })}`;
  }
}

const factField = ({ language, policy, programme, answer, errors }: HowView, label: string): Html =>
  select({
    language,
    name: 'fact',
    label,
    hint: words[language].factHint,
    value: answer('fact'),
    error: errors?.['fact'],
    options: factOptions(policy, programme, language),
  });

const thresholdField = (
  { language, answer, errors }: HowView,
  { threshold: { type, value } }: Extract<ChangeOption['chosen'], { kind: 'threshold' }>,
): Html =>
  textField({
    language,
    name: 'to',
    label: words[language].to,
    hint: words[language].now(thresholdShown(type, value)),
    value: answer('to'),
    error: errors?.['to'],
    inputMode: 'decimal',
    width: 10,
    ...(type === 'money' && { suffix: unitOf.money[language] }),
  });

function amountFields(
  view: HowView,
  { parameter: { type } }: Extract<ChangeOption['chosen'], { kind: 'parameter' }>,
): Html {
  const { language, answer, errors = {}, counties } = view;
  const say = words[language];
  return html`
    ${radios({
      language,
      name: 'how',
      label: say.how,
      value: answer('how') || 'raise',
      error: errors['how'],
      options: [
        { value: 'raise', label: say.raise },
        { value: 'set', label: say.set },
      ],
    })}
    <fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${say.raise}</legend>
    ${textField({ language, name: 'percent', label: say.percent, hint: say.percentHint, value: answer('percent'), error: errors['percent'], inputMode: 'decimal', width: 10, suffix: '%' })}
    ${
      type === 'money' &&
      select({
        language,
        name: 'rounding',
        label: say.rounding,
        value: answer('rounding') || '100',
        options: [1, 10, 100].map((unit) => ({ value: String(unit), label: roundingOf(unit, language) })),
      })
    }</fieldset>
    <fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">${say.set}</legend>
    ${valueFields(view)}
    ${select({ language, name: 'county', label: say.county, anyLabel: say.wholeCity, value: answer('county'), options: counties })}
    </fieldset>`;
}

/** One field, or one for each code of a table, each with what is in force. */
export function valueFields({
  language,
  policy,
  programme,
  month,
  option: { chosen },
  answer,
  errors = {},
}: HowView): Html | '' {
  if (chosen.kind !== 'parameter') return '';
  const { name, parameter } = chosen;
  const { by, type } = parameter;
  const say = words[language];
  const now = valuesNow(policy, { programme: programme.id, name, month });
  const names = codeNames(policy, by ?? []);
  return html`${(by ?? ['']).map((code) => {
    const stands = now.get(code);
    const field = fieldOf(code);
    return textField({
      language,
      name: field,
      label: code === '' ? say.value : names(code)[language],
      hint: stands ? say.now(stands.shown) : say.nothingNow,
      value: answer(field) || (by ? (stands?.typed ?? '') : ''),
      error: errors[field],
      inputMode: 'decimal',
      width: 10,
      ...(unitOf[type][language] && { suffix: unitOf[type][language] }),
    });
  })}`;
}
