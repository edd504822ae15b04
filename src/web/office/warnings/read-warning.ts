/** Reads one warning with what its signs rest on, under row security, and notes who looked. */
import { mayDo } from '#access';
import { witness } from '#audit';
import { formatMonth } from '#kernel';
import { findContact, findWarning, listEvents, type ShownSign } from '#outreach';
import { cite } from '#policy';
import { numberOf } from '../../answers.ts';
import { programmeTitle } from '../../programme-title.ts';
import { factWords, isNothing } from '../../statement/fact-words.ts';
import type { Visit } from '../../visit.ts';
import { eventView } from '../outreach/event-words.ts';
import type { SignView, WarningView } from './warning-view.ts';

/** Undefined when there is no such warning, or none that the visitor may see. */
export async function readWarning(visit: Visit): Promise<WarningView | undefined> {
  const { c, needs, actor, language } = visit;
  const id = numberOf(c.req.param('warning'));
  const areas = await visit.areas();
  return visit.inTransaction(async (tx) => {
    const found = await findWarning(tx, id);
    if (!found || found.person === null) return undefined;
    const { village, household, person } = found;
    const contact = await findContact(tx, { village, household, on: needs.today() });
    const events = await listEvents(tx, { warning: id });
    await witness(tx, { act: 'read.warning', at: needs.clock(), person, details: { warning: id } });
    return {
      id,
      name: found.name,
      person,
      area: areas.fullNameOf(village),
      contact: contact?.name,
      state: found.state,
      due: found.due,
      signs: found.shown.map((sign) => signView(visit, sign)),
      followUps: found.followUps,
      events: events.map((one) =>
        eventView(one, language, { policy: needs.policy, signs: needs.signs.policy }),
      ),
      mayAssess: mayDo(actor, 'assess-warning'),
      mayFollow: mayDo(actor, 'follow-up'),
      today: needs.today(),
    };
  });
}

/** The conditions of the edition in force when the sign showed, with the facts as they stood then. */
function signView({ needs, language }: Visit, { sign, from, until, facts }: ShownSign): SignView {
  const { policy } = needs.signs;
  const edition = policy.era(from).rules.get(sign)?.edition;
  const telling = facts.filter(({ value }) => !isNothing(value));
  return {
    title: programmeTitle(policy, sign),
    from: formatMonth(from, language),
    until: until && formatMonth(until, language),
    conditions: edition?.conditions.map(({ says }) => says) ?? [],
    facts: [...new Set(telling.map((fact) => factWords(needs.policy, fact, from)[language]))],
    basis: edition ? cite(edition.basis, language) : '',
    assumed: edition?.state === 'assumed',
  };
}
