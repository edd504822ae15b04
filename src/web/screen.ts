import type { Deed, Screen } from '#access';
import type { Visit } from './visit.ts';

/**
 * A page or a deed of the office. Routes, menu, access checks and the tests of all three come from the list of them:
 * a route without an entry cannot exist.
 */
export type WebScreen = {
  /** The right that opens it. */
  readonly screen: Screen;
  readonly method: 'get' | 'post';
  /** `:person` names a person of the register. */
  readonly path: `/${string}`;
  /** What it leaves in the trail, "read.person"; undefined where no person is read. */
  readonly leaves?: string;
  /** The right that it needs beside the screen's. */
  readonly deed?: Deed;
  readonly answer: (visit: Visit) => Response | Promise<Response>;
};

/** Pages of a person are kept in no cache. */
export const isAboutPerson = ({ path, leaves }: WebScreen): boolean =>
  path.includes(':person') || leaves !== undefined;
