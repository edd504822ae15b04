import { html } from 'hono/html';
import { type Account, rightsOf } from '#access';
import type { AreaBook } from '../area-book.ts';
import {
  button,
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
import { publicPlaces } from '../public/public-links.ts';
import { invitation } from './citizen-pages.ts';
import { comesFor, words } from './entrance.words.ts';

export type SignInPage = Reading & {
  readonly needs: AppNeeds;
  /** Where to go afterwards, an address of ours. */
  readonly to: string;
  readonly accounts: readonly Account[];
  readonly areas: AreaBook;
  readonly name?: string;
  readonly errors?: Errors;
};

export const signInPage = (given: SignInPage): Html => {
  const { needs, language, theme, to, errors } = given;
  const title = needs.demonstration ? words.chooseTitle[language] : words.title[language];
  return page({
    language,
    theme,
    title,
    path: to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`,
    wide: true,
    errors,
    owner: federationOf(needs.city.name)[language],
    lead: needs.demonstration && words.chooseLead[language],
    body: html`${openToAll(language)}${needs.sendCode && invitation(language)}${needs.demonstration ? roles(given) : nameAndPassword(given)}`,
  });
};

/** What can be read without signing in, before anybody is asked to. */
const openToAll = (language: Language): Html =>
  section({
    title: words.openToAll[language],
    body: html`<ul class="ways">${publicPlaces.map(
      ({ href, label, purpose }) =>
        html`<li><a href="${href}">${label[language]}</a><span class="quiet">${purpose[language]}</span></li>`,
    )}</ul>`,
  });

function roles({ accounts, areas, language, to }: SignInPage): Content {
  if (accounts.length === 0) return emptyState({ title: words.empty[language] });
  return form({
    action: '/sign-in/role',
    carries: { to },
    body: html`<ul class="role-list">${accounts.map((account) => role(account, { areas, language }))}</ul>`,
  });
}

/** The button's name alone says whom one enters as; the sentence above it says what for. */
function role(account: Account, { areas, language }: Pick<SignInPage, 'areas' | 'language'>): Html {
  const area = areas.fullNameOf(account.area);
  const title = language === 'zh' ? account.displayName : rightsOf(account.role).title.en;
  return html`<li class="role">
    <h2 class="role-title">${title}</h2>
    <p>${comesFor[account.role][language]}</p>
    <p class="quiet">${words.sees[language]}${language === 'zh' ? '：' : ': '}${area}</p>
    <button type="submit" name="account" value="${account.id}" class="govuk-button govuk-button--secondary">${words.enter[language]}<span class="govuk-visually-hidden"> ${title}${language === 'zh' ? '，' : ', '}${area}</span></button>
  </li>`;
}

const nameAndPassword = ({ language, name = '', errors, to }: SignInPage): Content =>
  form({
    action: '/sign-in',
    carries: { to },
    body: [
      textField({
        language,
        name: 'name',
        label: words.name[language],
        value: name,
        width: 20,
        autocomplete: 'username',
        error: errors?.['name'],
      }),
      textField({
        language,
        name: 'password',
        label: words.password[language],
        value: '',
        width: 20,
        type: 'password',
        autocomplete: 'current-password',
        error: errors?.['password'],
      }),
      button({ text: words.signIn[language] }),
    ],
  });
