import type { Doer } from '#outreach';
import type { Visit } from '../../visit.ts';

/** Who works on visits, warnings and questions, by the name that is kept with the deed. */
export const doerOf = ({ actor, session, needs }: Visit): Doer => ({
  actor,
  name: session.account.displayName,
  at: needs.clock(),
});
