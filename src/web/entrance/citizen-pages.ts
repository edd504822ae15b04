import { html } from 'hono/html';
import {
  button,
  buttonLink,
  type Content,
  type Errors,
  emptyState,
  form,
  type Html,
  page,
  section,
  textField,
} from '../components/index.ts';
import type { Language, Reading } from '../language.ts';
import type { AppNeeds } from '../needs.ts';
import { federationOf } from '../office/office-page.ts';
import { publicMenu } from '../public/public-links.ts';
import { words } from './citizen-door.words.ts';
import { citizenPath, codePath } from './citizen-paths.ts';

export type CitizenPage = Reading & {
  readonly city: AppNeeds['city'];
  readonly errors?: Errors | undefined;
};

/** `key` is new for each page: the same form sent twice asks for one code. */
export const numberPage = (given: CitizenPage & { readonly key: string; readonly number?: string }): Html => {
  const { language, key, number = '', errors } = given;
  return framed(given, {
    title: words.title[language],
    path: citizenPath,
    lead: words.lead[language],
    body: form({
      action: citizenPath,
      carries: { key },
      body: [
        textField({
          language,
          name: 'number',
          label: words.number[language],
          hint: words.numberHint[language],
          value: number,
          width: 30,
          error: errors?.['number'],
        }),
        button({ text: words.ask[language] }),
      ],
    }),
  });
};

/** The same for every number, whether anybody has it or not. */
export const codePage = (given: CitizenPage): Html => {
  const { language, errors } = given;
  return framed(given, {
    title: words.codeTitle[language],
    path: codePath,
    lead: words.codeLead[language],
    body: html`${form({
      action: codePath,
      body: [
        textField({
          language,
          name: 'code',
          label: words.code[language],
          hint: words.codeHint[language],
          value: '',
          inputMode: 'numeric',
          autocomplete: 'one-time-code',
          width: 10,
          error: errors?.['code'],
        }),
        button({ text: words.enter[language] }),
      ],
    })}${section({
      title: words.notCome[language],
      body: html`<p>${words.notComeBody[language]}</p>${buttonLink({ text: words.again[language], href: citizenPath, kind: 'secondary' })}`,
    })}`,
  });
};

/** Where no way is set up for a code to reach anybody. */
export const closedPage = (given: CitizenPage): Html =>
  framed(given, {
    title: words.title[given.language],
    path: citizenPath,
    body: emptyState({ title: words.closed[given.language], body: words.closedBody[given.language] }),
  });

export const invitation = (language: Language): Html =>
  section({
    title: words.invite[language],
    body: html`<p>${words.inviteBody[language]}</p>${buttonLink({ text: words.title[language], href: citizenPath, kind: 'secondary' })}`,
  });

type Framed = {
  readonly title: string;
  readonly path: string;
  readonly lead?: string;
  readonly body: Content;
};

const framed = ({ language, theme, city, errors }: CitizenPage, given: Framed): Html =>
  page({
    language,
    theme,
    errors,
    owner: federationOf(city.name)[language],
    menu: publicMenu(language),
    ...given,
  });
