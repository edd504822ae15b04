import type { Screen } from '#access';
import type { PublicVisit } from './public-visit.ts';

/** A page that anybody may read, without a session and without a word about any person. Routes and their tests come from the list of them. */
export type PublicScreen = {
  readonly method: 'get' | 'post';
  readonly path: `/${string}`;
  /**
   * The entry of the office's menu under which those who are signed in find it; they then read it in the office's frame.
   * Left out, nobody is looked for: whoever reads or answers it stays unknown, signed in or not.
   */
  readonly inMenu?: Screen;
  readonly answer: (visit: PublicVisit) => Response | Promise<Response>;
};
