/** How one person is paid, and another way where it was asked for. */
import { mayDo, namesOfAccounts } from '#access';
import { witness } from '#audit';
import { chooseWay, findPayeeName, listAccounts, listAuthorities, listChoices } from '#payments';
import { answersOf, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './payee.words.ts';
import { everyProgramme, payeeBody } from './payee-body.ts';
import { paymentNeeds } from './payment-needs.ts';
import { payeePath, paymentsPath } from './payment-paths.ts';
import { words as listWords } from './payments.words.ts';

type Shown = {
  readonly errors?: Errors;
  readonly refused?: string;
  readonly answer?: (name: string) => string;
};

const readPayee = (visit: Visit, person: number) =>
  visit.inTransaction(async (tx) => {
    const name = await findPayeeName(tx, person);
    if (name === undefined) return undefined;
    await witness(tx, { act: 'read.payee', at: visit.needs.clock(), person });
    return {
      name,
      accounts: await listAccounts(tx, person),
      authorities: await listAuthorities(tx, person),
      choices: await listChoices(tx, person),
    };
  });

async function show(visit: Visit, { errors, refused, answer = () => '' }: Shown = {}): Promise<Response> {
  const { c, language, actor, needs } = visit;
  const person = numberOf(c.req.param('payee'));
  const read = await readPayee(visit, person);
  if (!read) return troublePage(c, 'missing');
  const names = await namesOfAccounts(
    needs.database,
    read.choices.map(({ by }) => by),
  );
  const say = words[language];
  const page = officePage(visit, {
    title: say.title(read.name),
    lead: say.lead,
    path: payeePath(person),
    breadcrumbs: [{ href: paymentsPath, label: listWords[language].title }],
    errors,
    body: payeeBody({
      ...{ ...read, language, person, answer, errors, refused },
      programmes: needs.city.treasury.funding.map(({ programme }) => programme),
      titleOf: (programme) => programmeTitle(needs.policy, programme)[language],
      nameOf: (account) => names.get(account) ?? '',
      makes: mayDo(actor, 'make-payments'),
      today: needs.today(),
    }),
  });
  return c.html(page, errors || refused ? 422 : 200);
}

const fields: Readonly<Record<string, string>> = {
  'no-such-account': 'way',
  'not-paid-here': 'programme',
  'no-reason': 'why',
};

async function answerChoice(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const answer = await answersOf(visit);
  const person = numberOf(c.req.param('payee'));
  const way = answer('way');
  const outcome = await chooseWay(paymentNeeds(visit), {
    ...{ actor, person, why: answer('why').slice(0, 200) },
    programme: answer('programme') === everyProgramme ? null : answer('programme'),
    way: way === 'cash' || way === 'usual' ? way : 'account',
    account: numberOf(way),
  });
  if (outcome.ok) return c.redirect(payeePath(person), 303);
  const { because } = outcome.refusal;
  const said = words[language].refused[because];
  const field = fields[because];
  return show(visit, { answer, ...(field ? { errors: { [field]: said } } : { refused: said }) });
}

export const payee: WebScreen = {
  screen: 'payment-run',
  method: 'get',
  path: '/payees/:payee',
  answer: (visit) => show(visit),
};
export const choosePayeeWay: WebScreen = {
  ...{ screen: 'payment-run', method: 'post', deed: 'make-payments' },
  path: '/payees/:payee',
  answer: answerChoice,
};
