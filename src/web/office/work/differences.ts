/** Closed months that would come out otherwise by what is known now: a page of the list. */
import { witness } from '#audit';
import { type ListedDifference, listDifferences } from '#benefits';
import { count } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { reasonWords } from '../month/reason-words.ts';
import { officePage } from '../office-page.ts';
import { differencesBody } from './differences-body.ts';
import { filterOf, frameOf, queryOf, subjectOf } from './list-visit.ts';
import { words } from './work.words.ts';
import { type DifferenceLine, pageSize } from './work-view.ts';

const outcomes = ['not-entitled', 'entitled', 'undecided'] as const;

const sideOf = ({ outcome, amount }: ListedDifference['before']): DifferenceLine['before'] => ({
  outcome: outcomes[outcome] ?? 'undecided',
  amount,
});

async function answer(visit: Visit): Promise<Response> {
  const { c, language, needs, path } = visit;
  const query = queryOf(visit);
  const areas = await visit.areas();
  const { total, lines } = await visit.inTransaction(async (tx) => {
    const found = await listDifferences(tx, filterOf(query), { number: query.page, size: pageSize });
    await witness(tx, { act: 'list.differences', at: needs.clock(), details: { shown: found.lines.length } });
    return found;
  });
  const frame = frameOf(visit, '/differences', { query, total, areas });
  const titles = new Map(needs.policy.programmes.map(({ id, title }) => [id, title]));
  const shown = lines.map(
    ({ subject, programme, month, before, after, cause }): DifferenceLine => ({
      subject: subjectOf(subject, areas),
      programme: titles.get(programme) ?? { zh: programme, en: programme },
      month,
      compare:
        subject.kind === 'person'
          ? `/persons/${subject.id}/compare?month=${month}&programme=${programme}`
          : undefined,
      before: sideOf(before),
      after: sideOf(after),
      causes: cause.map(({ reason, learned }) => ({
        said: reasonWords(needs.policy, reason),
        learned: learned?.slice(0, 10) ?? '',
      })),
    }),
  );
  return c.html(
    officePage(visit, {
      title: words[language].differences,
      lead: words[language].differencesLead(frame.scope, count(total)),
      area: frame.scope,
      body: differencesBody({ language, path, frame, lines: shown }),
    }),
  );
}

export const differences: WebScreen = {
  screen: 'differences',
  method: 'get',
  path: '/differences',
  leaves: 'list.differences',
  answer,
};
