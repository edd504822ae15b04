/** Who cannot be decided on: what to ask and of whom, and a page of the list. */
import { witness } from '#audit';
import { countQuestions, listDoubts } from '#benefits';
import { type City, departments } from '#declarations';
import { monthOf, type Text } from '#kernel';
import { type Coverage, listCoverage } from '#registry';
import { count } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { labelOf } from '../../statement/fact-words.ts';
import { silence } from '../../statement/origin.ts';
import type { Visit } from '../../visit.ts';
import { freshnessOf } from '../imports/freshness.ts';
import { officePage } from '../office-page.ts';
import { doubtsBody } from './doubts-body.ts';
import { filterOf, frameOf, queryOf, subjectOf } from './list-visit.ts';
import { words } from './work.words.ts';
import { type DoubtLine, pageSize, type Question } from './work-view.ts';

async function answer(visit: Visit): Promise<Response> {
  const { c, language, needs, path } = visit;
  const query = queryOf(visit);
  const areas = await visit.areas();
  const read = await visit.inTransaction(async (tx) => {
    const found = await listDoubts(tx, filterOf(query), { number: query.page, size: pageSize });
    const asked = await countQuestions(tx, { programme: query.programme, area: query.area });
    const coverage = await listCoverage(tx, needs.today());
    await witness(tx, { act: 'list.doubts', at: needs.clock(), details: { shown: found.lines.length } });
    return { ...found, asked, coverage };
  });
  const frame = frameOf(visit, '/doubts', { query, total: read.total, areas });
  const titles = new Map(needs.policy.programmes.map(({ id, title }) => [id, title]));
  const lines = read.lines.map(
    ({ subject, programme, since, facts }): DoubtLine => ({
      subject: subjectOf(subject, areas),
      programme: titles.get(programme) ?? { zh: programme, en: programme },
      since,
      asks: facts.map((fact) => labelOf(needs.policy, fact)),
    }),
  );
  return c.html(
    officePage(visit, {
      title: words[language].doubts,
      lead: words[language].doubtsLead(frame.scope, count(read.total)),
      area: frame.scope,
      body: doubtsBody({ language, path, frame, lines, questions: questionsOf(visit, read) }),
    }),
  );
}

type Read = {
  readonly asked: readonly {
    readonly id: number;
    readonly facts: readonly string[];
    readonly count: number;
  }[];
  readonly coverage: readonly Coverage[];
};

function questionsOf({ needs }: Visit, { asked, coverage }: Read): Question[] {
  const newest = new Map(coverage.map((one) => [one.roster, one]));
  return asked.map(({ id, facts, count: lines }) => {
    const lists = needs.city.rosters.filter(({ gives }) => facts.some((fact) => fact in gives));
    return {
      id,
      facts: facts.map((fact) => labelOf(needs.policy, fact)),
      of: [...new Set(lists.map(({ owner }) => owner))].map((owner) => departments[owner]),
      why: whySilent(lists, { newest, visit: needs }),
      count: lines,
    };
  });
}

type Known = { readonly newest: ReadonlyMap<string, Coverage>; readonly visit: Visit['needs'] };

/** The first of the lists that is overdue, or never came; undefined when all came and the answer is just not in them. */
function whySilent(lists: City['rosters'], { newest, visit: { today } }: Known): Text | undefined {
  const late = lists.find(
    (roster) => freshnessOf(roster, newest.get(roster.id)?.period, today()) !== 'fresh',
  );
  if (!late) return undefined;
  const last = newest.get(late.id)?.period;
  const owner = departments[late.owner];
  return silence(last ? { name: owner, lastMonth: monthOf(last) } : { name: owner }, monthOf(today()));
}

export const doubts: WebScreen = {
  screen: 'doubts',
  method: 'get',
  path: '/doubts',
  leaves: 'list.doubts',
  answer,
};
