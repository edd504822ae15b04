import { type Account, rightsOf } from '#access';
import type { Text } from '#kernel';
import { type Content, type Errors, type Html, type Link, page } from '../components/index.ts';
import type { Language } from '../language.ts';
import type { Visit } from '../visit.ts';

type OfficePage = {
  readonly title: string;
  readonly body: Content;
  readonly lead?: Content;
  readonly breadcrumbs?: readonly Link[];
  readonly errors?: Errors | undefined;
  readonly refreshSeconds?: number | undefined;
  /** Name of the area that the page speaks of; the account's own when left out. */
  readonly area?: string | undefined;
  /** False for pages that a citizen reads: one column, larger. */
  readonly wide?: boolean;
  /** Another address for the language and theme links, where this one was reached by a form. */
  readonly path?: string;
};

/** A page of the office: menu, who is signed in, whose area, and the moment of the data. */
export const officePage = (visit: Visit, given: OfficePage): Html =>
  page({
    language: visit.language,
    theme: visit.theme,
    path: visit.path,
    wide: true,
    owner: visit.say(federationOf(visit.needs.city.name)),
    menu: visit.menu,
    account: accountLine(visit.session.account, visit.language),
    moment: momentOf(visit.needs.clock()),
    ...given,
  });

/** Who is signed in, with the way out. */
export function accountLine({ displayName, role }: Account, language: Language) {
  const title = rightsOf(role).title[language];
  return { name: displayName, ...(title !== displayName && { role: title }), signOut: '/sign-out' };
}

export const federationOf = (city: Text): Text => ({
  zh: `${city.zh}残疾人联合会`,
  en: `${city.en} Disabled Persons' Federation`,
});

const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** 2026-11-23 09:30 in Asia/Shanghai. */
export const momentOf = (at: Date): string => shanghai.format(at);
