import { type Content, type Errors, type Html, type Link, page } from '../components/index.ts';
import { federationOf } from '../office/office-page.ts';
import { publicMenu } from './public-links.ts';
import type { PublicVisit } from './public-visit.ts';

type PublicPage = {
  readonly title: string;
  readonly body: Content;
  readonly lead?: Content;
  readonly breadcrumbs?: readonly Link[];
  readonly errors?: Errors | undefined;
  /** Name of the area that the page speaks of. */
  readonly area?: string | undefined;
  /** Moment of the figures, where there are any. */
  readonly moment?: string;
  /** Where the language and theme links lead, when this address was reached by a form. */
  readonly path?: string;
  readonly script?: Html;
  /** Tables need the width of the office. */
  readonly wide?: boolean;
};

/** A page for everybody: the public menu, or the office's own where somebody reads it from there. */
export const publicPage = (visit: PublicVisit, given: PublicPage): Html =>
  page({
    language: visit.language,
    theme: visit.theme,
    path: visit.path,
    owner: visit.say(federationOf(visit.needs.city.name)),
    menu: visit.reader?.menu ?? publicMenu(visit.language),
    account: visit.reader?.account,
    ...given,
    wide: given.wide || visit.reader !== undefined,
  });
