/** A person says whom a doubtful row means. */
import { maskCertificateNumber, maskIdNumber, maskName, maskPhone } from '#access';
import { witness } from '#audit';
import type { ColumnKind } from '#declarations';
import {
  type BatchRow,
  type DecideRefused,
  type Decision,
  decideRow,
  findPersonFile,
  listRows,
} from '#registry';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { decideBody } from './decide-body.ts';
import { batchPath, decidePath, rowsPath } from './import-paths.ts';
import type { BatchView, DoubtfulRow } from './import-view.ts';
import { findView, type ImportVisit, importVisit, missing } from './import-visit.ts';
import { words } from './rows.words.ts';
import { isDecidable, placeOf } from './rows-body.ts';

/** A row is found by its place; the doubtful rows of a batch are few. */
const mostDoubtful = 2_000;

async function findRow(visit: ImportVisit, view: BatchView, sheet: string): Promise<BatchRow | undefined> {
  const number = Number(visit.c.req.param('row'));
  const choice = { batchId: view.batch.id, outcomes: ['doubtful', 'refused'], limit: mostDoubtful } as const;
  const rows = await visit.inTransaction((tx) => listRows(tx, visit.needs.secrets, choice));
  return rows.find((row) => row.row === number && row.sheet === sheet && isDecidable(row));
}

async function show(
  visit: ImportVisit,
  view: BatchView,
  { row, errors }: { row: BatchRow; errors?: Errors },
): Promise<Response> {
  const { language, c } = visit;
  const shown = await describe(visit, view, row);
  return c.html(
    officePage(visit, {
      title: words[language].decideTitle(placeOf(language, row)),
      lead: words[language].decideLead,
      errors,
      path: decidePath(view.batch.id, row),
      breadcrumbs: [{ href: batchPath(view.batch.id), label: view.batch.fileName }],
      body: decideBody(language, {
        view,
        row: shown,
        errors,
        mayBeNew: view.roster.keepsRegister === 'persons',
      }),
    }),
    errors ? 422 : 200,
  );
}

/** Both sides with their numbers masked; what was seen is noted for each person. */
async function describe(
  visit: ImportVisit,
  { batch, roster }: BatchView,
  row: BatchRow,
): Promise<DoubtfulRow> {
  const { needs, language } = visit;
  const sheet = batch.understood.find((one) => one.sheet === row.sheet) ?? batch.understood[0];
  const kinds = new Map(
    Object.entries(sheet?.headings ?? {}).map(([name, heading]) => [heading, roster.columns[name]?.kind]),
  );
  const areas = await visit.areas();
  const candidates = await visit.inTransaction(async (tx) => {
    const on = needs.today();
    const found = [];
    for (const one of row.candidates) {
      const file = await findPersonFile(tx, needs.secrets, { personId: one.id, on });
      if (file)
        await witness(tx, {
          act: 'read.person',
          at: needs.clock(),
          person: one.id,
          details: { batch: batch.id },
        });
      found.push({ one, file });
    }
    return found;
  });
  const say = words[language];
  return {
    ...row,
    cells: (sheet?.header ?? []).flatMap((key, at) => {
      const value = row.cells[at];
      return value ? [{ key, value: masked(kinds.get(key), value) }] : [];
    }),
    candidates: candidates.map(({ one, file }) => ({
      id: one.id,
      name: file?.person.name ?? maskName(one.name),
      why: one.why,
      href: `/persons/${one.id}`,
      facts: file
        ? [
            { key: say.bornOn, value: file.person.bornOn },
            { key: say.area, value: areas.fullNameOf(file.person.village) },
            { key: say.idNumber, value: maskIdNumber(file.person.idNumber) },
          ]
        : [],
    })),
  };
}

function masked(kind: ColumnKind | undefined, value: string): string {
  if (kind === 'id-number' || kind === 'id-numbers')
    return value
      .split(/[、,，;；\s]+/)
      .map(maskIdNumber)
      .join('、');
  if (kind === 'certificate-number') return maskCertificateNumber(value);
  return kind === 'phone' ? maskPhone(value) : value;
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const view = await findView(visit);
  const row = view && (await findRow(visit, view, visit.c.req.query('sheet') ?? ''));
  return view && row ? show(visit, view, { row }) : missing(visit);
}

async function answerPost(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs, language, actor } = visit;
  const sent = await c.req.parseBody();
  const view = await findView(visit);
  const row = view && (await findRow(visit, view, String(sent['sheet'] ?? '')));
  if (!view || !row || !visit.mayDecide) return missing(visit);
  const choice = readChoice(String(sent['decision'] ?? ''));
  if (!choice) return show(visit, view, { row, errors: { decision: words[language].nextDoubt } });
  const place = { batchId: view.batch.id, sheet: row.sheet, row: row.row };
  const decided = await decideRow(needs, { ...place, ...choice, by: actor.account });
  if (!decided.ok) return show(visit, view, { row, errors: { decision: whyNot(decided.refusal, language) } });
  const details = { batch: view.batch.id, row: row.row, decision: choice.decision };
  const person = choice.personId === undefined ? {} : { person: choice.personId };
  await visit.inTransaction((tx) =>
    witness(tx, { act: 'import.decide', at: needs.clock(), ...person, details }),
  );
  return c.redirect(rowsPath(view.batch.id, 'doubtful'), 303);
}

/** `same:12`, or one of the other words. */
function readChoice(text: string): { decision: Decision; personId?: number } | undefined {
  const [word, id] = text.split(':');
  if (word === 'same' && id && /^\d{1,9}$/.test(id)) return { decision: 'same', personId: Number(id) };
  return (['different', 'new-person', 'dropped'] as const)
    .filter((decision) => decision === text)
    .map((decision) => ({ decision }))[0];
}

function whyNot(refusal: DecideRefused, language: Visit['language']): string {
  const say = words[language];
  if (refusal.because === 'still-faulty')
    return refusal.faults.map((fault) => fault[language]).join(say.gap) || say.changedSince;
  return say.changedSince;
}

const shared = {
  screen: 'import',
  path: '/imports/batches/:batch/rows/:row',
  deed: 'decide-match',
  leaves: 'read.person',
} as const;

export const doubtfulRow: WebScreen = { ...shared, method: 'get', answer: answerGet };
export const decideDoubtfulRow: WebScreen = { ...shared, method: 'post', answer: answerPost };
