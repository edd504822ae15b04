/** Cash, village by village: the list that is signed, what became of each line, and the second person's word. */
import { mayDo } from '#access';
import { witness } from '#audit';
import { writeXlsx } from '#files';
import { isDay } from '#kernel';
import {
  type CashFault,
  type CashLine,
  cashPayer,
  confirmCash,
  findRun,
  listCashLines,
  recordCash,
} from '#payments';
import { answersOf, isAreaCode, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { attachment } from '../attachment.ts';
import { officePage } from '../office-page.ts';
import { words } from './cash.words.ts';
import { cashListBody } from './cash-list-body.ts';
import { paymentNeeds } from './payment-needs.ts';
import { cashPath, paymentsPath, runPath } from './payment-paths.ts';
import { words as listWords } from './payments.words.ts';
import { runNamed } from './show-run.ts';

type Shown = {
  readonly errors?: Errors;
  readonly refused?: string;
  readonly answer?: (name: string) => string;
  readonly chosen?: readonly string[];
};

const villageNamed = ({ c }: Visit): string => {
  const code = c.req.param('village');
  return isAreaCode(code) ? code : '';
};

async function readLines(visit: Visit, village?: string) {
  const [id, at] = [runNamed(visit), visit.needs.clock()];
  return await visit.inTransaction(async (tx) => {
    const run = await findRun(tx, id);
    if (run?.payer !== cashPayer) return undefined;
    const lines = await listCashLines(tx, id, village);
    await witness(tx, { act: 'read.payments', at, details: { run: id, shown: lines.length } });
    return { run, lines };
  });
}

async function showList(visit: Visit, shown: Shown = {}): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const village = villageNamed(visit);
  const read = await readLines(visit, village);
  if (!read || read.lines.length === 0) return troublePage(c, 'missing');
  const { run, lines } = read;
  const own = lines.some(({ state, recordedBy }) => state === 'sent' && recordedBy === actor.account);
  const { errors, refused, answer = () => '', chosen = [] } = shown;
  const body = cashListBody({
    ...{ language, run, village, lines, answer, chosen, errors, refused },
    titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
    makes: mayDo(actor, 'make-payments'),
    checks: mayDo(actor, 'check-payments') ? (own ? 'own' : 'may') : undefined,
    today: needs.today(),
  });
  const area = (await visit.areas()).fullNameOf(village);
  const page = officePage(visit, {
    title: `${words[language].title} · ${area}`,
    path: cashPath(run.id, village),
    breadcrumbs: [
      { href: paymentsPath, label: listWords[language].title },
      { href: runPath(run.id), label: listWords[language].number(run.id) },
    ],
    area,
    errors,
    body,
  });
  return c.html(page, errors || refused ? 422 : 200);
}

/** The field beside which a fault is said. */
export const fieldOf = (what: CashFault): string => (what === 'witness-same' ? 'witness' : what);

async function answerBulk(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const [sent, answer, say] = [await c.req.parseBody({ all: true }), await answersOf(visit), words[language]];
  const chosen = [sent['lines'] ?? []].flat().filter((one) => typeof one === 'string');
  const [run, village] = [runNamed(visit), villageNamed(visit)];
  const read = await readLines(visit, village);
  const lines = read?.lines.filter(({ id }) => chosen.includes(String(id))) ?? [];
  const again = { answer, chosen };
  if (lines.length === 0) return showList(visit, { ...again, errors: { lines: say.recordFirst } });
  const on = answer('on');
  if (!isDay(on)) return showList(visit, { ...again, errors: { on: say.faults.on } });
  for (const { id, name } of lines) {
    const outcome = { as: 'paid', on, receivedBy: name, receivedAs: 'self', ...placeOf(answer) } as const;
    const told = await recordCash(paymentNeeds(visit), { actor, run, line: id, outcome });
    if (told.ok) continue;
    if (told.refusal.because !== 'incomplete')
      return showList(visit, { ...again, refused: `${name}：${say.refused[told.refusal.because]}` });
    const { what } = told.refusal;
    return showList(visit, { ...again, errors: { [fieldOf(what)]: say.faults[what] } });
  }
  return c.redirect(cashPath(run, village), 303);
}

export const placeOf = (answer: (name: string) => string) => ({
  handedBy: answer('handedBy').slice(0, 50),
  witness: answer('witness').slice(0, 50),
});

async function answerConfirm(visit: Visit): Promise<Response> {
  const answer = await answersOf(visit);
  const [run, village] = [runNamed(visit), villageNamed(visit)];
  const outcome = await confirmCash(paymentNeeds(visit), {
    ...{ actor: visit.actor, run, village, seen: numberOf(answer('seen')) },
    confirmed: answer('confirmed') === 'yes',
  });
  if (outcome.ok) return visit.c.redirect(cashPath(run, village), 303);
  return showList(visit, { refused: words[visit.language].refused[outcome.refusal.because] });
}

async function answerSheet(visit: Visit): Promise<Response> {
  const { c, language, needs } = visit;
  const say = words[language];
  const read = await readLines(visit);
  if (!read) return troublePage(c, 'missing');
  const areas = await visit.areas();
  const cells = (line: CashLine, at: number) => [
    areas.fullNameOf(line.village),
    at + 1,
    line.name,
    programmeTitle(needs.policy, line.programme)[language],
    line.month,
    line.amount / 100,
    line.guardians,
    ...['', '', '', ''],
  ];
  const header = [say.village, say.number, say.name, say.programme, say.month, say.amount, say.guardians];
  const table = {
    header: [...header, say.sign, say.handedBy, say.witness, say.on],
    rows: read.lines.map(cells),
  };
  const content = Buffer.concat(await Array.fromAsync(writeXlsx(table, { sheet: say.sheet })));
  return attachment(c, { fileName: say.exportName(read.run.id), content });
}

const cash = { screen: 'payment-run' } as const;
export const cashList: WebScreen = {
  ...cash,
  method: 'get',
  path: '/payments/:run/cash/:village',
  answer: (visit) => showList(visit),
};
export const recordCashList: WebScreen = {
  ...{ screen: 'payment-run', method: 'post', deed: 'make-payments' },
  path: '/payments/:run/cash/:village',
  answer: answerBulk,
};
export const confirmCashList: WebScreen = {
  ...{ screen: 'payment-run', method: 'post', deed: 'check-payments' },
  path: '/payments/:run/cash/:village/confirm',
  answer: answerConfirm,
};
export const cashSheet: WebScreen = {
  ...{ ...cash, method: 'get', deed: 'make-payments' },
  path: '/payments/:run/cash.xlsx',
  answer: answerSheet,
};
