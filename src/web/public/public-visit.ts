/** One request of anybody: how they read, and what may be shown to all. No database, so no person can be shown. */
import type { Context } from 'hono';
import type { Text } from '#kernel';
import type { Account, Link } from '../components/index.ts';
import type { Reading } from '../language.ts';
import type { WebNeeds } from '../needs.ts';
import { pathOf, type Web } from '../visit.ts';

/** Who reads it from within the office. */
export type Reader = {
  readonly account: Account;
  readonly menu: readonly Link[];
  readonly opensRosters: boolean;
};

export type PublicVisit = Reading & {
  readonly c: Context<Web>;
  readonly needs: Pick<WebNeeds, 'city' | 'policy' | 'plan' | 'clock' | 'today'>;
  readonly reader: Reader | undefined;
  /** This address with its query. */
  readonly path: string;
  say(text: Text): string;
};

type Given = Pick<PublicVisit, 'c' | 'reader'> & { readonly needs: WebNeeds };

export function publicVisitOf({ c, needs, reader }: Given): PublicVisit {
  const { city, policy, plan, clock, today } = needs;
  const { language, theme } = c.var;
  return {
    c,
    needs: { city, policy, plan, clock, today },
    reader,
    language,
    theme,
    path: pathOf(c),
    say: (text) => text[language],
  };
}
