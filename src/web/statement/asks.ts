/** What has to be asked, of whom, and why we do not have it. Pure. */
import type { Month, Text } from '#kernel';
import type { Policy } from '#policy';
import { listed } from '../listed.ts';
import { labelOf } from './fact-words.ts';
import { type Origins, silence } from './origin.ts';

export type Ask = {
  readonly fact: string;
  readonly label: Text;
  readonly of?: Text;
  readonly why?: Text;
  /** The owner has said nothing at all for too long, so that nobody's is known. */
  readonly silent?: boolean;
};

type Knowing = { readonly policy: Policy; readonly origins: Origins };

export function askFor(fact: string, month: Month, { policy, origins }: Knowing): Ask {
  const owner = origins.owner(fact);
  return {
    fact,
    label: labelOf(policy, fact),
    ...(owner && { of: owner.name, why: silence(owner, month), silent: owner.silent ?? true }),
  };
}

/** The first `most` of them in a line; those that are missing for the same reason share it. */
export function asksInLine(asks: readonly Ask[], most: number): Text {
  const groups = [...Map.groupBy(asks.slice(0, most), ({ why }) => why?.zh).values()];
  const more = asks.length > most;
  return {
    zh: `${groups.map((group) => together(group, 'zh')).join('、')}${more ? '等' : ''}`,
    en: `${groups.map((group) => together(group, 'en')).join('; ')}${more ? ' and others' : ''}`,
  };
}

function together(asks: readonly Ask[], language: keyof Text): string {
  const labels = listed(
    asks.map(({ label }) => label),
    language,
  );
  const why = asks[0]?.why?.[language];
  if (!why) return labels;
  return language === 'zh' ? `${labels}（${why}）` : `${labels} (${why})`;
}
