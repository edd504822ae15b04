/** Step one: a file comes in; reading it is a job. */
import { witness } from '#audit';
import { isMonth, monthOf } from '#kernel';
import { findBatch, receiveFile } from '#registry';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { batchPath, importsPath, sendPath } from './import-paths.ts';
import { type ImportVisit, importVisit, rosterOf } from './import-visit.ts';
import { noAnswers, readSent, type SentForm } from './read-sent.ts';
import { words as rosterWords } from './rosters.words.ts';
import { words } from './send.words.ts';
import { type SendAnswers, sendBody } from './send-body.ts';

type Shown = {
  readonly answers: SendAnswers;
  readonly corrects?: string | undefined;
  readonly errors?: Errors;
  readonly sameAs?: number;
};

async function show(visit: ImportVisit, { answers, corrects, errors, sameAs }: Shown): Promise<Response> {
  const { language, needs, c } = visit;
  const corrected = await findCorrected(visit, corrects);
  const body = sendBody(language, {
    rosters: needs.city.rosters.map(({ id, title }) => ({ id, label: title[language] })),
    answers,
    chosen: rosterOf(visit, answers.roster),
    errors,
    corrects: corrected && { id: corrected.id, fileName: corrected.fileName },
    sameAs,
  });
  return c.html(
    officePage(visit, {
      title: words[language].send,
      errors,
      path: sendPath,
      breadcrumbs: [{ href: importsPath, label: rosterWords[language].title }],
      body,
    }),
    errors || sameAs !== undefined ? 422 : 200,
  );
}

/** The batch whose refused rows are corrected; only one that this visitor may see. */
async function findCorrected(visit: ImportVisit, corrects: string | undefined) {
  if (!corrects || !/^\d{1,9}$/.test(corrects)) return undefined;
  return await visit.inTransaction((tx) => findBatch(tx, Number(corrects)));
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs } = visit;
  const corrected = await findCorrected(visit, c.req.query('corrects'));
  const asked = c.req.query('period');
  const period =
    asked && isMonth(asked) ? asked : corrected ? monthOf(corrected.period) : monthOf(needs.today());
  const roster = corrected?.roster ?? rosterOf(visit, c.req.query('roster'))?.id ?? '';
  return show(visit, {
    answers: { ...noAnswers, roster, period },
    corrects: corrected && String(corrected.id),
  });
}

async function answerPost(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs, language, actor } = visit;
  const { form, corrects } = await readForm(visit);
  const rosters = visit.maySend ? needs.city.rosters : [];
  const sent = readSent(form, { rosters, thisMonth: monthOf(needs.today()), language });
  if (!sent.ok) return show(visit, { answers: form, corrects, errors: sent.refusal });
  const { roster, period, file, declared } = sent.value;
  const corrected = await findCorrected(visit, corrects);
  const received = await receiveFile(needs, {
    roster: roster.id,
    fileName: file.name.slice(0, 200),
    content: Buffer.from(await file.arrayBuffer()),
    period,
    sentBy: actor.account,
    declared,
    ...(corrected?.roster === roster.id && { corrects: corrected.id }),
  });
  if (!received.ok && received.refusal.because === 'same-file')
    return show(visit, { answers: form, corrects, sameAs: received.refusal.batchId });
  if (!received.ok)
    return show(visit, { answers: form, corrects, errors: { roster: words[language].errors.roster } });
  const batch = received.value;
  await visit.inTransaction((tx) =>
    witness(tx, { act: 'import.send', at: needs.clock(), details: { roster: roster.id, batch, period } }),
  );
  await needs.addJob('preview-batch', { batchId: batch }, `preview-batch-${batch}`);
  return c.redirect(batchPath(batch), 303);
}

async function readForm({ c }: Visit): Promise<{ form: SentForm; corrects: string | undefined }> {
  const sent = await c.req.parseBody();
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '');
  const file = sent['file'] instanceof File ? sent['file'] : undefined;
  const form = { roster: text('roster'), period: text('period'), rows: text('rows'), sum: text('sum'), file };
  return { form, corrects: text('corrects') || undefined };
}

const shared = { screen: 'import', path: sendPath, deed: 'send-roster' } as const;

export const sendRoster: WebScreen = { ...shared, method: 'get', answer: answerGet };
export const receiveRoster: WebScreen = { ...shared, method: 'post', answer: answerPost };
