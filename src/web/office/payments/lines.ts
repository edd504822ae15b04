/** The lines of a run one by one: who is paid what, what was found, and what to do about it. */
import { mayDo } from '#access';
import { witness } from '#audit';
import {
  findCashRecord,
  findRun,
  findRunLine,
  flags,
  holdLine,
  lineStates,
  listOpenSettlements,
  listRunLines,
  proposeSettlement,
} from '#payments';
import { answersOf, numberOf, pageAsked } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './lines.words.ts';
import { lineBody, linesBody } from './lines-body.ts';
import { paymentNeeds } from './payment-needs.ts';
import { linePath, linesPath, paymentsPath, runPath } from './payment-paths.ts';
import { words as listWords } from './payments.words.ts';
import { runNamed } from './show-run.ts';

const size = 50;
const titles =
  ({ needs, language }: Visit) =>
  (programme: string) =>
    programmeTitle(needs.policy, programme)[language];

function crumbs({ language }: Visit, run: number) {
  const say = listWords[language];
  return [
    { href: paymentsPath, label: say.title },
    { href: runPath(run), label: say.number(run) },
  ];
}

async function answerLines(visit: Visit): Promise<Response> {
  const { c, language, needs } = visit;
  const id = runNamed(visit);
  const page = pageAsked(c.req.query('page'));
  const filter = {
    flag: flags.find((flag) => flag === c.req.query('flag')),
    state: lineStates.find((state) => state === c.req.query('state')),
  };
  const read = await visit.inTransaction(async (tx) => {
    const run = await findRun(tx, id);
    if (!run) return undefined;
    const found = await listRunLines(tx, id, { ...filter, page, size });
    const details = { run: id, shown: found.lines.length };
    if (found.lines.length > 0) await witness(tx, { act: 'read.payments', at: needs.clock(), details });
    return found;
  });
  if (!read) return troublePage(c, 'missing');
  const body = linesBody({
    language,
    path: visit.path,
    run: id,
    ...read,
    page,
    size,
    titleOf: titles(visit),
  });
  return c.html(officePage(visit, { title: words[language].title, breadcrumbs: crumbs(visit, id), body }));
}

type Trouble = {
  readonly errors?: Errors;
  readonly refused?: string;
  /** What was typed, to stand there again. */
  readonly answer?: (name: string) => string;
};

export async function showLine(visit: Visit, trouble: Trouble = {}): Promise<Response> {
  const { errors, refused, answer = () => '' } = trouble;
  const { c, language, actor, needs } = visit;
  const [id, lineId] = [runNamed(visit), numberOf(c.req.param('line'))];
  const read = await visit.inTransaction(async (tx) => {
    const run = await findRun(tx, id);
    const line = run && (await findRunLine(tx, id, lineId));
    if (!run || !line) return undefined;
    const details = { run: id, line: lineId };
    await witness(tx, { act: 'read.payment', at: needs.clock(), person: line.person, details });
    const waits = (await listOpenSettlements(tx, id)).some((one) => one.line === lineId);
    return { run, line, waits, record: await findCashRecord(tx, lineId) };
  });
  if (!read) return troublePage(c, 'missing');
  const makes = mayDo(actor, 'make-payments');
  const page = officePage(visit, {
    title: `HANDRAIL-L${lineId}`,
    path: linePath(id, lineId),
    breadcrumbs: [...crumbs(visit, id), { href: linesPath(id), label: words[language].title }],
    errors,
    body: lineBody({
      ...{ ...read, language, titleOf: titles(visit), makes, answer, errors, refused },
      today: needs.today(),
    }),
  });
  return c.html(page, errors || refused ? 422 : 200);
}

async function answerLine(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const say = words[language];
  const answer = await answersOf(visit);
  const [run, line, why] = [runNamed(visit), numberOf(c.req.param('line')), answer('why').slice(0, 200)];
  const [to, as] = [answer('to'), answer('as')];
  const given = { actor, run, line, why };
  if (to === 'settled' && as !== 'paid' && as !== 'failed')
    return showLine(visit, { errors: { as: say.chooseAs } });
  const outcome =
    to === 'settled'
      ? await proposeSettlement(paymentNeeds(visit), { ...given, as: as as 'paid' | 'failed' })
      : await holdLine(paymentNeeds(visit), { ...given, to: to === 'ready' ? 'ready' : 'held' });
  if (outcome.ok) return c.redirect(to === 'settled' ? runPath(run) : linePath(run, line), 303);
  const { because } = outcome.refusal;
  return showLine(
    visit,
    because === 'no-reason' ? { errors: { why: say.refused[because] } } : { refused: say.refused[because] },
  );
}

export const paymentLines: WebScreen = {
  screen: 'payment-run',
  method: 'get',
  path: '/payments/:run/lines',
  answer: answerLines,
};
export const paymentLine: WebScreen = {
  screen: 'payment-run',
  method: 'get',
  path: '/payments/:run/lines/:line',
  answer: (visit) => showLine(visit),
};
export const changePaymentLine: WebScreen = {
  screen: 'payment-run',
  method: 'post',
  path: '/payments/:run/lines/:line',
  deed: 'make-payments',
  answer: answerLine,
};
