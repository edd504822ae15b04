/** Families that may fall back into poverty: the list. */
import { maskName } from '#access';
import { witness } from '#audit';
import { dayOf } from '#kernel';
import { countWarnings, listWarnings, type WarningLine, type WarningState } from '#outreach';
import { isAreaCode, pageAsked } from '../../answers.ts';
import type { AreaBook } from '../../area-book.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import { pageSize, type WarningRow, type WarningsView } from './warning-view.ts';
import { words } from './warnings.words.ts';
import { warningsBody, warningsLead } from './warnings-body.ts';

const states: readonly WarningState[] = ['raised', 'confirmed', 'closed'];

async function answer(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const { c, language, needs, path, actor } = visit;
  const areas = await visit.areas();
  const asked = c.req.query('area');
  const area = isAreaCode(asked) ? asked : undefined;
  const state = states.find((one) => one === c.req.query('state')) ?? 'open';
  const page = pageAsked(c.req.query('page'));
  const { counts, rows } = await visit.inTransaction(async (tx) => {
    const lines = await listWarnings(tx, { state, area }, { offset: (page - 1) * pageSize, limit: pageSize });
    const counted = await countWarnings(tx, { area });
    await witness(tx, { act: 'list.warnings', at: needs.clock(), details: { shown: lines.length } });
    return { counts: counted, rows: lines.map((line) => rowOf(visit, line, areas)) };
  });
  const view: WarningsView = {
    state,
    area,
    page,
    rows,
    counts,
    total: state === 'open' ? counts.raised + counts.confirmed : counts[state],
    scope: areas.fullNameOf(area ?? actor.area),
    moment: momentOf(needs.clock()),
    areas: [
      ...(area ? [{ value: area, label: areas.nameOf(area) }] : []),
      ...areas.within(area ?? actor.area).map(({ code, name }) => ({ value: code, label: name })),
    ],
  };
  return c.html(
    officePage(visit, {
      title: words[language].title,
      lead: warningsLead(language, view),
      area: view.scope,
      body: warningsBody(language, path, view),
    }),
  );
}

function rowOf({ needs }: Visit, line: WarningLine, areas: AreaBook): WarningRow {
  return {
    id: line.id,
    name: maskName(line.name),
    area: areas.fullNameOf(line.village),
    signs: line.signs.map((sign) => programmeTitle(needs.signs.policy, sign)),
    since: dayOf(line.raisedAt),
    due: line.due,
    late: line.state !== 'closed' && line.due < needs.today(),
    state: line.state,
  };
}

export const warnings: WebScreen = {
  screen: 'warnings',
  method: 'get',
  path: '/warnings',
  leaves: 'list.warnings',
  answer,
};
