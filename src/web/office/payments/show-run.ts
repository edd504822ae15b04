/** The page of a run, after whatever was done with it. */
import { mayDo, namesOfAccounts } from '#access';
import { formatMonth } from '#kernel';
import {
  cashPayer,
  changersOf,
  countLines,
  findRun,
  listCashVillages,
  listOpenSettlements,
  listReplies,
  sumByFlag,
  sumByProgramme,
  sumByReason,
} from '#payments';
import { numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import { paymentsPath, runPath } from './payment-paths.ts';
import { words as listWords } from './payments.words.ts';
import { stateTag } from './payments-body.ts';
import { runBody } from './run-body.ts';

export const runNamed = ({ c }: Visit): number => numberOf(c.req.param('run'));

export type RunTrouble = { readonly errors?: Errors; readonly refused?: string };

export async function showRun(visit: Visit, { errors, refused }: RunTrouble = {}): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const read = await readRun(visit);
  if (!read) return troublePage(c, 'missing');
  const { run, changers, settlements } = read;
  const say = listWords[language];
  const names = await namesOfAccounts(
    needs.database,
    [run.preparedBy, run.approvedBy, ...settlements.map(({ proposedBy }) => proposedBy)].filter(
      (one) => one !== null,
    ),
  );
  const own = run.preparedBy === actor.account || changers.has(actor.account);
  const areas = await visit.areas();
  const body = runBody({
    ...read,
    language,
    areaName: areas.fullNameOf,
    payer: needs.city.treasury.payers.find(({ id }) => id === run.payer),
    titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
    nameOf: (account) => names.get(account) ?? '',
    makes: mayDo(actor, 'make-payments'),
    checks: mayDo(actor, 'check-payments') ? (own ? 'own' : 'may') : undefined,
    scope: needs.city.name[language],
    moment: momentOf(needs.clock()),
    today: needs.today(),
    errors,
    refused,
  });
  const page = officePage(visit, {
    title: `${say.number(run.id)} · ${formatMonth(run.month, language)}`,
    lead: stateTag(language, run),
    path: runPath(run.id),
    breadcrumbs: [{ href: paymentsPath, label: say.title }],
    errors,
    body,
  });
  return c.html(page, errors || refused ? 422 : 200);
}

const readRun = (visit: Visit) =>
  visit.inTransaction(async (tx) => {
    const run = await findRun(tx, runNamed(visit));
    return (
      run && {
        run,
        counts: await countLines(tx, run.id),
        flags: await sumByFlag(tx, run.id),
        programmes: await sumByProgramme(tx, run.id),
        reasons: await sumByReason(tx, run.id),
        replies: await listReplies(tx, run.id),
        settlements: await listOpenSettlements(tx, run.id),
        changers: await changersOf(tx, run.id),
        villages: run.payer === cashPayer ? await listCashVillages(tx, run.id) : [],
      }
    );
  });
