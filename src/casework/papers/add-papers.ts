/** Papers as files: brought to a case by whom it concerns or by the officer whose it is, used again for another, taken back. */
import type { Actor } from '#access';
import { witness } from '#audit';
import type { Transaction } from '#database';
import { type CleanPaper, cleanPaper, type PaperRefused } from '#files';
import { done, type Result, refuse } from '#kernel';
import type { CaseFile } from '../case-file.ts';
import { lockCase } from '../case-store.ts';
import { whyNotTend } from '../may-tend.ts';
import type { CaseworkNeeds } from '../needs.ts';
import { actingOn } from '../take-way.ts';
import {
  insertCasePaper,
  insertPaper,
  listBroughtBefore,
  listCasePapers,
  withdrawCasePaper,
} from './paper-store.ts';

export type PaperNeeds = CaseworkNeeds & {
  readonly secrets: { sealBytes(content: Uint8Array): Buffer; fingerprint(text: string): Buffer };
};

export type OnPapersRefused =
  | { readonly because: 'no-such-case' | 'closed' | 'not-yours' | 'too-many' | 'nothing-sent' | 'gone' }
  | PaperRefused;

export const mostPapers = 20;
/** Months for which a paper may be used again. */
const usedAgain = 12;

type OnCase = { readonly actor: Actor; readonly caseId: number };
export type SentFile = { readonly name: string; readonly content: Uint8Array };

/** All of them or none: each file is made anew before any is kept. `name`: of the paper that was asked for. */
export async function addPapers(
  needs: PaperNeeds,
  { actor, caseId, name, files }: OnCase & { readonly name: string; readonly files: readonly SentFile[] },
): Promise<Result<number, OnPapersRefused & { readonly file?: string }>> {
  if (files.length === 0) return refuse({ because: 'nothing-sent' });
  const clean: CleanPaper[] = [];
  for (const file of files) {
    const told = await cleanPaper(file.content);
    if (!told.ok) return refuse({ ...told.refusal, file: file.name });
    clean.push(told.value);
  }
  return await onCase(needs, { actor, caseId }, async (tx, { subject: { person } }, at) => {
    const there = await listCasePapers(tx, caseId);
    if (there.length + clean.length > mostPapers) return refuse({ because: 'too-many' });
    const by = Number(actor.account);
    for (const { kind, content } of clean) {
      const paper = await insertPaper(tx, {
        ...{ person: person!, kind, by, at, size: content.length },
        sealed: needs.secrets.sealBytes(content),
        hash: needs.secrets.fingerprint(content.toString('latin1')),
      });
      await insertCasePaper(tx, { caseId, paper, name, by, at });
    }
    await note(tx, { act: 'paper.add', at, person: person!, caseId, papers: clean.length });
    return done(clean.length);
  });
}

/** What was brought to another case of the person within a year is brought to this one too. */
export const usePaperAgain = (
  needs: PaperNeeds,
  { actor, caseId, paper }: OnCase & { readonly paper: number },
) =>
  onCase(needs, { actor, caseId }, async (tx, { subject: { person } }, at) => {
    const since = new Date(at);
    since.setUTCMonth(since.getUTCMonth() - usedAgain);
    const before = await listBroughtBefore(tx, { caseId, person: person!, since });
    const found = before.find((one) => one.paper === paper);
    if (!found) return refuse({ because: 'gone' as const });
    if ((await listCasePapers(tx, caseId)).length >= mostPapers)
      return refuse({ because: 'too-many' as const });
    await insertCasePaper(tx, { caseId, paper, name: found.name, by: Number(actor.account), at });
    await note(tx, { act: 'paper.use', at, person: person!, caseId, papers: 1 });
    return done(1);
  });

/** By who brought it, while the case is open. */
export const withdrawPaper = (needs: PaperNeeds, { actor, caseId, id }: OnCase & { readonly id: number }) =>
  onCase(needs, { actor, caseId }, async (tx, { subject: { person } }, at) => {
    const taken = await withdrawCasePaper(tx, { caseId, id, by: Number(actor.account), at });
    if (taken === 0) return refuse({ because: 'gone' as const });
    await note(tx, { act: 'paper.withdraw', at, person: person!, caseId, papers: 1 });
    return done(1);
  });

const note = (
  tx: Transaction,
  { caseId, papers, ...rest }: { act: string; at: Date; person: number; caseId: number; papers: number },
) => witness(tx, { ...rest, details: { case: caseId, papers } });

/** The case held still; refused where it is closed or nobody's whose papers are asked for. */
async function onCase(
  { database, clock, procedures }: PaperNeeds,
  { actor, caseId }: OnCase,
  deed: (tx: Transaction, file: CaseFile, at: Date) => Promise<Result<number, OnPapersRefused>>,
): Promise<Result<number, OnPapersRefused>> {
  return await database.transaction(
    async (tx): Promise<Result<number, OnPapersRefused>> => {
      const file = await lockCase(tx, { procedures }, caseId);
      if (file?.subject.person === undefined) return refuse({ because: 'no-such-case' });
      if (file.state.outcome) return refuse({ because: 'closed' });
      return mayBring(file, actor) ? await deed(tx, file, clock()) : refuse({ because: 'not-yours' });
    },
    { actor },
  );
}

/** Whom it concerns while it is open; an officer while it is on her desk. */
export function mayBring(file: CaseFile, actor: Actor): boolean {
  if (file.state.outcome) return false;
  const acting = actingOn(file, actor);
  return (
    (acting.own && !acting.officer) || !whyNotTend(file.state, { kind: 'noted', words: '-' }, { acting })
  );
}
