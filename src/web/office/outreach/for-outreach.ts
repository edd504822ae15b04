/** Whoever works on visits and warnings does so for outreach, whatever purpose was named for a person's file before. */
import { actFor, standingOf } from '#access';
import type { Doer } from '#outreach';
import { actingAs, type Visit } from '../../visit.ts';

/** A role that has no such purpose looks on for its usual one. */
export function forOutreach(visit: Visit): Visit {
  const acting = actFor(standingOf(visit.session.account), 'outreach');
  return acting.ok ? actingAs(visit, acting.value) : visit;
}

export const doerOf = ({ actor, session, needs }: Visit): Doer => ({
  actor,
  name: session.account.displayName,
  at: needs.clock(),
});

/** The answers of a form as text; a file, or an answer that is not there, is empty. */
export async function answersOf({ c }: Visit): Promise<(name: string) => string> {
  const sent = await c.req.parseBody();
  return (name) => {
    const value = sent[name];
    return typeof value === 'string' ? value.trim() : '';
  };
}

export const numberOf = (text: string | undefined): number =>
  text && /^\d{1,9}$/.test(text) ? Number(text) : 0;
