/** Whoever works on a case does so for the register, whatever purpose was named for a person's file before. */
import { actFor, standingOf } from '#access';
import { actingAs, type Visit } from '../../visit.ts';

/** A role that has no such purpose looks on for its usual one. */
export function forCases(visit: Visit): Visit {
  const acting = actFor(standingOf(visit.session.account), 'registry');
  return acting.ok ? actingAs(visit, acting.value) : visit;
}
