/** Who is entitled and does not receive it: a page of the list. */
import { witness } from '#audit';
import { listCandidates } from '#benefits';
import { everyName } from '#policy';
import { count } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { isAssumed } from '../month/assumed-amounts.ts';
import { officePage } from '../office-page.ts';
import { candidatesBody } from './candidates-body.ts';
import { filterOf, frameOf, queryOf, subjectOf } from './list-visit.ts';
import { words } from './work.words.ts';
import { type CandidateLine, pageSize } from './work-view.ts';

async function answer(visit: Visit): Promise<Response> {
  const { c, language, needs, path } = visit;
  const query = queryOf(visit);
  const areas = await visit.areas();
  const { total, lines } = await visit.inTransaction(async (tx) => {
    const found = await listCandidates(tx, filterOf(query), { number: query.page, size: pageSize });
    await witness(tx, { act: 'list.candidates', at: needs.clock(), details: { shown: found.lines.length } });
    return found;
  });
  const frame = frameOf(visit, '/candidates', { query, total, areas });
  const programmes = new Map(needs.policy.programmes.map((one) => [one.id, one]));
  const shown = lines.flatMap(({ programme, subject, since, amount }): CandidateLine[] => {
    const known = programmes.get(programme);
    return known
      ? [
          {
            subject: subjectOf(subject, areas),
            programme: known.title,
            since,
            amount,
            every: everyName[known.gives.every],
            assumed: isAssumed(needs.policy, programme, since),
          },
        ]
      : [];
  });
  return c.html(
    officePage(visit, {
      title: words[language].candidates,
      lead: words[language].candidatesLead(frame.scope, count(total)),
      area: frame.scope,
      body: candidatesBody({ language, path, frame, lines: shown }),
    }),
  );
}

export const candidates: WebScreen = {
  screen: 'candidates',
  method: 'get',
  path: '/candidates',
  leaves: 'list.candidates',
  answer,
};
