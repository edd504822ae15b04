/** The papers of a case for its page: what was brought, by whom, and what may be used again. */
import { namesOfAccounts } from '#access';
import { type CaseFile, type CasePaper, listBroughtBefore, listCasePapers, mayBring } from '#casework';
import { type Day, dayOf } from '#kernel';
import type { Visit } from '../visit.ts';

export type PaperLine = {
  readonly id: number;
  readonly paper: number;
  readonly name: string;
  readonly kind: CasePaper['kind'];
  /** 1.2 MB */
  readonly size: string;
  readonly by: string;
  readonly on: Day;
  readonly mine: boolean;
};

export type PapersView = {
  readonly papers: readonly PaperLine[];
  readonly mayBring: boolean;
  readonly before: readonly PaperLine[];
};

const aYear = 366 * 86_400_000;

export async function readPapers(
  { actor, needs, inTransaction }: Visit,
  file: CaseFile,
): Promise<PapersView> {
  const may = mayBring(file, actor);
  const { person } = file.subject;
  const since = new Date(needs.clock().getTime() - aYear);
  const { papers, before } = await inTransaction(async (tx) => ({
    papers: await listCasePapers(tx, file.id),
    before:
      may && person !== undefined ? await listBroughtBefore(tx, { caseId: file.id, person, since }) : [],
  }));
  const accounts = [...papers, ...before].map(({ addedBy }) => addedBy);
  const names = accounts.length > 0 ? await namesOfAccounts(needs.database, accounts) : new Map();
  const line = (one: CasePaper): PaperLine => ({
    ...{ id: one.id, paper: one.paper, name: one.name, kind: one.kind },
    size: sizeOf(one.size),
    by: names.get(one.addedBy) ?? String(one.addedBy),
    on: dayOf(one.addedAt),
    mine: one.addedBy === actor.account,
  });
  return { papers: papers.map(line), mayBring: may, before: before.map(line) };
}

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
