/** Proposed amounts: all of them, and the form for a new one. Pure. */
import { html } from 'hono/html';
import type { AmountProposal } from '#benefits';
import { formatMonth } from '#kernel';
import {
  actions,
  button,
  buttonLink,
  type Errors,
  emptyState,
  form,
  type Html,
  monthField,
  radios,
  type State,
  select,
  table,
  tag,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { type HowView, valueFields } from '../what-if/change-body.ts';
import { words } from './amounts.words.ts';

export const amountsPath = '/amounts';

export type Said = {
  readonly programme: string;
  readonly parameter: string;
  /** With the county, where one sets it. */
  readonly value: string;
  readonly proposal: AmountProposal;
};

const tones: Readonly<Record<AmountProposal['decision']['standing'], State>> = {
  waiting: 'wait',
  approved: 'settled',
  refused: 'plain',
};

export const standingTag = (language: Language, { decision: { standing } }: AmountProposal): Html =>
  tag(tones[standing], words[language].standings[standing]);

export function amountsBody(language: Language, all: readonly Said[], mayPropose: boolean): Html {
  const say = words[language];
  const fresh = buttonLink({ text: say.propose, href: `${amountsPath}/new` });
  if (all.length === 0)
    return emptyState({ title: say.none, body: say.noneBody, ...(mayPropose && { action: fresh }) });
  return html`${mayPropose && actions(fresh)}
    ${table({
      id: 'amounts',
      caption: say.title,
      captionHidden: true,
      rows: all,
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ programme, proposal }) => html`<a href="${amountsPath}/${proposal.id}">${programme}</a>`,
        },
        { heading: say.parameter, cell: ({ parameter }) => parameter },
        { heading: say.value, cell: ({ value }) => value },
        { heading: say.from, cell: ({ proposal }) => formatMonth(proposal.from, language) },
        { heading: say.maker, cell: ({ proposal }) => proposal.maker.name },
        { heading: say.standing, cell: ({ proposal }) => standingTag(language, proposal) },
      ],
    })}`;
}

/** Which programme, then which of its amounts: each once. */
export const choiceForm = (
  language: Language,
  {
    name,
    label,
    options,
    carries = {},
  }: {
    name: string;
    label: string;
    options: readonly { value: string; label: string }[];
    carries?: Readonly<Record<string, string>>;
  },
): Html =>
  form({
    method: 'get',
    action: `${amountsPath}/new`,
    carries,
    body: html`${select({ language, name, label, value: '', options })}${actions(button({ text: words[language].next }))}`,
  });

/** The value with its basis; the errors are those of its fields. */
export function proposeForm(view: HowView): Html {
  const { language, programme, option, answer, counties } = view;
  const say = words[language];
  const errors: Errors = view.errors ?? {};
  const text = (name: 'issuer' | 'document' | 'clause', hint?: string) =>
    textField({
      language,
      name,
      label: say[name],
      ...(hint && { hint }),
      value: answer(name),
      error: errors[name],
      optional: name === 'clause',
      maxLength: 200,
    });
  return form({
    action: amountsPath,
    carries: { programme: programme.id, what: option.value },
    body: html`
      ${valueFields(view)}
      ${select({ language, name: 'county', label: say.county, anyLabel: say.wholeCity, value: answer('county'), options: counties })}
      ${monthField({ language, name: 'from', label: say.from, value: answer('from'), error: errors['from'] })}
      ${text('issuer', say.issuerHint)}${text('document', say.documentHint)}${text('clause')}
      ${radios({
        language,
        name: 'state',
        label: say.state,
        value: answer('state') || 'assumed',
        error: errors['state'],
        options: [
          { value: 'confirmed', label: say.confirmed },
          { value: 'assumed', label: say.assumed },
        ],
      })}
      ${actions(button({ text: say.send }))}`,
  });
}
