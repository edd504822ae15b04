/** What was found of a programme and month in one direction, one by one, and the form for what follows. Pure. */
import { html } from 'hono/html';
import { overpaymentCauses } from '#declarations';
import type { Text } from '#kernel';
import type { AdjustmentGroup, AdjustmentShown } from '#payments';
import {
  actions,
  button,
  type Errors,
  emptyState,
  form,
  type Html,
  money,
  notice,
  pagination,
  radios,
  section,
  select,
  table,
  textArea,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { listed } from '../../listed.ts';
import { groupPath } from './adjustment-paths.ts';
import { words } from './adjustments.words.ts';

export type GroupView = {
  readonly language: Language;
  /** This address with its query. */
  readonly path: string;
  readonly group: AdjustmentGroup;
  readonly adjustments: readonly AdjustmentShown[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  /** Persons and households of the group that nobody proposed about. */
  readonly open: number;
  readonly reasonOf: (reason: string) => Text;
  /** The one that the form is about alone. */
  readonly only: AdjustmentShown | undefined;
  /** Of the form; undefined for who may not propose. */
  readonly key: string | undefined;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
  readonly refused?: string | undefined;
};

export function groupBody(view: GroupView): Html {
  const { language, refused, adjustments, path, page, size, total } = view;
  return html`${refused && notice({ language, state: 'wrong', title: refused })}
    ${adjustments.length === 0 ? emptyState({ title: words[language].noneLeft }) : html`${listPart(view)}${pagination({ language, path, page, size, total })}`}
    ${proposePart(view)}`;
}

const nameOf = ({ holder, person }: AdjustmentShown, language: Language): string =>
  holder ?? words[language].someone(person);

function listPart({ language, group, adjustments, key, only, reasonOf }: GroupView): Html {
  const say = words[language];
  const alone = (one: AdjustmentShown) =>
    one.state === 'found' && one.id !== only?.id
      ? html`<a href="${groupPath(group)}?only=${one.id}">${say.onlyThis}<span class="govuk-visually-hidden"> ${nameOf(one, language)}</span></a>`
      : '';
  return table({
    id: 'adjustments',
    caption: say.title,
    captionHidden: true,
    rows: adjustments,
    columns: [
      { heading: say.payee, names: true, cell: (one) => nameOf(one, language) },
      { heading: say.was, number: true, cell: ({ was }) => money(was) },
      { heading: say.now, number: true, cell: ({ now }) => money(now) },
      { heading: say.gap, number: true, cell: ({ was, now }) => money(now - was) },
      { heading: say.learned, cell: ({ reasons }) => listed(reasons.map(reasonOf), language) },
      { heading: say.state, cell: ({ state }) => say.states[state as 'found' | 'proposed'] },
      ...(key === undefined ? [] : [{ heading: say.propose, cell: alone }]),
    ],
  });
}

function proposePart({ language, group, open, only, key, answer, errors }: GroupView): Html | '' {
  if (key === undefined || open === 0) return '';
  const say = words[language];
  const shared = { language } as const;
  const isTooMuch = group.direction === 'overpaid';
  return section({
    title: say.propose,
    lead: only ? say.proposeForOne(nameOf(only, language)) : say.proposeFor(open),
    body: form({
      action: groupPath(group),
      carries: only ? { key, only: only.id } : { key },
      body: html`${radios({
        ...shared,
        name: 'what',
        label: say.whatNow,
        value: answer('what') || 'accept',
        options: [
          { value: 'accept', label: say.accept[group.direction] },
          { value: 'leave', label: say.leave },
        ],
      })}
      ${
        isTooMuch &&
        select({
          ...shared,
          name: 'cause',
          label: say.cause,
          hint: say.causeHint,
          value: answer('cause'),
          anyLabel: say.causeNone,
          error: errors?.['cause'],
          options: overpaymentCauses.map((cause) => ({ value: cause, label: say.causes[cause] })),
        })
      }
      ${textArea({ ...shared, name: 'why', label: say.why, hint: say.whyHint, value: answer('why'), error: errors?.['why'] })}
      ${actions(button({ text: say.send }))}`,
    }),
  });
}
