/** What is posted in a place, and the way to a smaller one; and the form to object. Pure. */
import { html } from 'hono/html';
import type { Posted } from '#casework';
import type { Text } from '#kernel';
import {
  actions,
  button,
  count,
  type Errors,
  emptyState,
  form,
  type Html,
  section,
  table,
  textArea,
  textField,
} from '../components/index.ts';
import type { Language } from '../language.ts';
import { noticesIn, objectionPath } from './notice-paths.ts';
import { words } from './notices.words.ts';

export type NoticesView = {
  readonly language: Language;
  readonly place: string;
  /** The places below with how many are posted in each; empty in a township. */
  readonly within: readonly { readonly code: string; readonly name: string; readonly cases: number }[];
  readonly posted: readonly (Posted & { readonly villageName: string; readonly titles: readonly Text[] })[];
};

export function noticesBody({ language, place, within, posted }: NoticesView): Html {
  const say = words[language];
  const nothing = within.length === 0 && posted.length === 0;
  return html`
    ${
      within.length > 0 &&
      section({
        title: say.choose,
        body: html`<ul class="ways">${within.map(
          ({ code, name, cases }) =>
            html`<li><a href="${noticesIn(code)}">${name}</a> <span class="quiet">${say.count(count(cases))}</span></li>`,
        )}</ul>`,
      })
    }
    ${nothing && emptyState({ title: say.none, body: say.noneBody })}
    ${posted.length > 0 && postedTable(language, place, posted)}`;
}

const postedTable = (language: Language, place: string, posted: NoticesView['posted']): Html => {
  const say = words[language];
  const found = posted.some((one) => foundOf(language, one) !== '');
  return section({
    title: say.where(place),
    body: table({
      id: 'posted',
      caption: say.where(place),
      captionHidden: true,
      rows: posted,
      columns: [
        { heading: say.name, names: true, short: true, cell: ({ name }) => name },
        { heading: say.village, cell: ({ villageName }) => villageName },
        { heading: say.what, cell: (one) => aboutOf(language, one) },
        ...(found
          ? [
              {
                heading: say.found,
                short: true,
                cell: (one: (typeof posted)[number]) => foundOf(language, one),
              },
            ]
          : []),
        { heading: say.until, short: true, cell: ({ until }) => until },
        {
          heading: say.object,
          short: true,
          cell: ({ id, name }) =>
            html`<a href="${objectionPath(id)}">${say.object}<span class="govuk-visually-hidden">${say.objectTo(name)}</span></a>`,
        },
      ],
      note: say.maskedNote,
    }),
  });
};

type Titled = Pick<Posted, 'procedure' | 'category' | 'grade'> & { readonly titles: readonly Text[] };

export const aboutOf = (language: Language, { titles, procedure }: Titled): string =>
  titles.length > 0
    ? titles.map((title) => title[language]).join(words[language].joined)
    : procedure.title[language];

const foundOf = (language: Language, { category, grade }: Titled): string => {
  const say = words[language];
  return [category && say.categories[category - 1], grade && say.grade(grade)].filter(Boolean).join(' ');
};

export type ObjectionForm = {
  readonly language: Language;
  readonly action: string;
  readonly key: string;
  readonly answer: (name: string) => string;
  readonly errors?: Errors | undefined;
};

export function objectionForm({ language, action, key, answer, errors }: ObjectionForm): Html {
  const say = words[language].objection;
  const field = (name: 'name' | 'phone', more: object) =>
    textField({
      ...{ language, name, value: answer(name), error: errors?.[name], width: 20 },
      ...{ label: say[name], hint: say[`${name}Hint`], ...more },
    });
  return form({
    action,
    carries: { key },
    body: [
      textArea({
        ...{ language, name: 'words', label: say.words, hint: say.wordsHint },
        ...{ value: answer('words'), rows: 4, maxLength: 1000, error: errors?.['words'] },
      }),
      field('name', { autocomplete: 'name' }),
      field('phone', { autocomplete: 'tel', inputMode: 'tel' }),
      actions(button({ text: say.send })),
    ],
  });
}
