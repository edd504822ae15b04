/** A closed month as it was known then and as it is known now, for whoever decides on the difference: one programme, or all that differ. */
import { runsOf } from '#benefits';
import { formatMonth } from '#kernel';
import type { WebScreen } from '../../screen.ts';
import type { Statement } from '../../statement/statement.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import { words } from './compare.words.ts';
import { compareBody, type Pair } from './compare-body.ts';
import { monthAsked, mustNamePurpose, openPerson, personNamed } from './open-person.ts';
import { purposePage } from './purpose.ts';

async function answer(visit: Visit): Promise<Response> {
  if (mustNamePurpose(visit)) return purposePage(visit);
  const { c, language, needs } = visit;
  const { month } = monthAsked(visit);
  const closing = (await visit.inTransaction(runsOf)).find(
    (run) => run.month === month && run.kind === 'closing' && run.state === 'done',
  );
  const opened = await openPerson(
    visit,
    { person: personNamed(visit), act: 'read.statement', month, before: closing?.knownAt },
    async ({ file: { person }, statement, before }) => ({
      person,
      pairs: before && pairsOf(before, statement, c.req.query('programme')),
    }),
  );
  if (!opened) return troublePage(c, 'missing');
  const say = words[language];
  const { person, pairs } = opened;
  return c.html(
    officePage(visit, {
      title: say.title,
      lead: say.lead(formatMonth(month, language)),
      wide: true,
      area: (await visit.areas()).fullNameOf(person.village),
      breadcrumbs: [
        ...visit.menu.filter(({ href }) => href === '/differences'),
        { href: `/persons/${personNamed(visit)}`, label: person.name },
      ],
      body: compareBody({
        language,
        pairs,
        moments: { then: closing ? momentOf(closing.knownAt) : '', now: momentOf(needs.clock()) },
      }),
    }),
  );
}

/** The programme that was named, or each that comes out otherwise. */
function pairsOf(before: Statement, after: Statement, programme: string | undefined): Pair[] {
  const pairs = before.lines.flatMap((then): Pair[] => {
    const now = after.lines.find((line) => line.programme === then.programme);
    return now ? [{ then, now }] : [];
  });
  return pairs.filter(({ then, now }) =>
    programme === undefined
      ? then.outcome !== now.outcome || then.amount !== now.amount
      : then.programme === programme,
  );
}

export const comparePerson: WebScreen = {
  screen: 'statement',
  method: 'get',
  path: '/persons/:person/compare',
  leaves: 'read.statement',
  answer,
};
