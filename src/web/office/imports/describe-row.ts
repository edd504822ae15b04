/** A doubtful row and those whom it may mean, with their numbers masked; what was seen is noted for each person. */
import { maskCertificateNumber, maskIdNumber, maskName, maskPhone } from '#access';
import { witness } from '#audit';
import type { ColumnKind } from '#declarations';
import { type BatchRow, type Candidate, findPersonFile, type PersonFile } from '#registry';
import type { BatchView, DoubtfulRow } from './import-view.ts';
import type { ImportVisit } from './import-visit.ts';
import { words } from './rows.words.ts';

export async function describeRow(visit: ImportVisit, view: BatchView, row: BatchRow): Promise<DoubtfulRow> {
  const files = await readFiles(visit, view, row.candidates);
  return { ...row, cells: cellsOf(view, row), candidates: await candidatesOf(visit, files) };
}

type Beside = { readonly one: Candidate; readonly file: PersonFile | undefined };

function readFiles(
  { needs, inTransaction }: ImportVisit,
  { batch }: BatchView,
  candidates: readonly Candidate[],
) {
  return inTransaction(async (tx) => {
    const found: Beside[] = [];
    for (const one of candidates) {
      const file = await findPersonFile(tx, needs.secrets, { personId: one.id, on: needs.today() });
      found.push({ one, file });
    }
    for (const { one, file } of found)
      if (file)
        await witness(tx, {
          act: 'read.person',
          at: needs.clock(),
          person: one.id,
          details: { batch: batch.id },
        });
    return found;
  });
}

/** As they stood in the file, under the headings of their sheet. */
function cellsOf({ batch, roster }: BatchView, row: BatchRow): DoubtfulRow['cells'] {
  const sheet = batch.understood.find((one) => one.sheet === row.sheet) ?? batch.understood[0];
  const kinds = new Map(
    Object.entries(sheet?.headings ?? {}).map(([name, heading]) => [heading, roster.columns[name]?.kind]),
  );
  return (sheet?.header ?? []).flatMap((key, at) => {
    const value = row.cells[at];
    return value ? [{ key, value: masked(kinds.get(key), value) }] : [];
  });
}

async function candidatesOf(
  visit: ImportVisit,
  files: readonly Beside[],
): Promise<DoubtfulRow['candidates']> {
  const say = words[visit.language];
  const areas = await visit.areas();
  return files.map(({ one, file }) => ({
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
  }));
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
