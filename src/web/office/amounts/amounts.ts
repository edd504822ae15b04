/** Proposed amounts: their list, and a new one. */
import { mayDo } from '#access';
import {
  type AmountProposal,
  type AmountRefused,
  listProposals,
  proposeAmount,
  weighAmount,
} from '#benefits';
import { addMonths, monthOf } from '#kernel';
import { cellsShown } from '../../amount-words.ts';
import type { Content, Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { type ChangeOption, changeOptions } from '../what-if/change-options.ts';
import { parameterOf } from '../what-if/change-words.ts';
import { refusedPart } from '../what-if/result-body.ts';
import { textsOf } from '../what-if/what-if.ts';
import { words } from './amounts.words.ts';
import { amountsBody, amountsPath, choiceForm, proposeForm, type Said } from './amounts-body.ts';
import { readAmount } from './read-amount.ts';

const mostShown = 200;

/** A proposal in the words of the law. */
export function saidOf({ needs: { policy, city }, language }: Visit, proposal: AmountProposal): Said {
  const { programme, parameter, value, county } = proposal;
  const declared = parameterOf(policy, programme, parameter);
  const where = city.counties.find(({ code }) => code === county)?.name[language];
  const shown = cellsShown(language, { policy, value, type: declared?.type ?? 'number' });
  return {
    proposal,
    programme: programmeTitle(policy, programme)[language],
    parameter: declared?.label[language] ?? parameter,
    value: where ? `${shown} (${where})` : shown,
  };
}

async function answerList(visit: Visit): Promise<Response> {
  const { c, language, actor } = visit;
  const all = await visit.inTransaction((tx) => listProposals(tx, mostShown));
  const { title, lead } = words[language];
  const said = all.map((one) => saidOf(visit, one));
  return c.html(
    officePage(visit, { title, lead, body: amountsBody(language, said, mayDo(actor, 'propose-amount')) }),
  );
}

type Asked = {
  readonly answer: (name: string) => string;
  readonly errors?: Errors;
  readonly refused?: AmountRefused;
};

function choicesIn({ needs: { policy, today }, language }: Visit, answer: Asked['answer']) {
  const month = addMonths(monthOf(today()), 1);
  const offered = policy.programmes.filter(({ parameters }) => Object.keys(parameters).length > 0);
  const programme = offered.find(({ id }) => id === answer('programme'));
  const options = programme
    ? changeOptions(policy, { programme, month, language }).filter(
        ({ chosen }) => chosen.kind === 'parameter',
      )
    : [];
  const only = options.length === 1 ? options[0] : undefined;
  return {
    month,
    offered,
    programme,
    options,
    option: options.find(({ value }) => value === answer('what')) ?? only,
  };
}

function show(visit: Visit, asked: Asked): Response | Promise<Response> {
  const { c, language } = visit;
  const { programme, option } = choicesIn(visit, asked.answer);
  const say = words[language];
  return c.html(
    officePage(visit, {
      title:
        option && programme ? `${programme.title[language]} · ${labelOf(option, language)}` : say.propose,
      path: `${amountsPath}/new`,
      errors: asked.errors,
      breadcrumbs: [{ href: amountsPath, label: say.title }],
      body: question(visit, asked),
    }),
    asked.errors || asked.refused ? 422 : 200,
  );
}

const labelOf = ({ chosen, label }: ChangeOption, language: Visit['language']) =>
  chosen.kind === 'parameter' ? chosen.parameter.label[language] : label;

function question(visit: Visit, { answer, errors, refused }: Asked): Content {
  const { language, needs } = visit;
  const { month, offered, programme, options, option } = choicesIn(visit, answer);
  const say = words[language];
  if (!programme)
    return choiceForm(language, {
      name: 'programme',
      label: say.programme,
      options: offered.map(({ id, title }) => ({ value: id, label: title[language] })),
    });
  if (!option)
    return choiceForm(language, {
      name: 'what',
      label: say.parameter,
      options: options.map((one) => ({ value: one.value, label: labelOf(one, language) })),
      carries: { programme: programme.id },
    });
  const counties = needs.city.counties.map(({ code, name }) => ({ value: code, label: name[language] }));
  const filled = (name: string) => answer(name) || (name === 'from' && !errors ? month : '');
  return [
    refused && refusedPart(language, refused),
    proposeForm({
      language,
      policy: needs.policy,
      programme,
      month,
      option,
      counties,
      answer: filled,
      errors,
    }),
  ];
}

const answerNew = (visit: Visit) => show(visit, { answer: (name) => visit.c.req.query(name) ?? '' });

async function answerPropose(visit: Visit): Promise<Response> {
  const { c, needs, language, actor, session } = visit;
  const answer = await textsOf(visit);
  const { programme, option } = choicesIn(visit, answer);
  if (!programme || option?.chosen.kind !== 'parameter') return show(visit, { answer });
  const { name, parameter } = option.chosen;
  const { policy, law, simulator } = needs;
  const amount = readAmount({ policy, programme: programme.id, name, parameter, language, text: answer });
  if (!amount.ok) return show(visit, { answer, errors: amount.refusal });
  const weighed = await weighAmount({ law, simulator }, amount.value);
  if (!weighed.ok) return show(visit, { answer, refused: weighed.refusal });
  const maker = { account: actor.account, name: session.account.displayName };
  const proposed = { amount: amount.value, effect: weighed.value, maker, at: needs.clock() };
  const id = await visit.inTransaction((tx) => proposeAmount(tx, proposed));
  return c.redirect(`${amountsPath}/${id}`, 303);
}

export const amounts: WebScreen = {
  screen: 'amounts',
  method: 'get',
  path: '/amounts',
  answer: answerList,
};
export const newAmount: WebScreen = {
  screen: 'amounts',
  method: 'get',
  path: '/amounts/new',
  deed: 'propose-amount',
  answer: answerNew,
};
export const sendAmount: WebScreen = {
  screen: 'amounts',
  method: 'post',
  path: '/amounts',
  deed: 'propose-amount',
  answer: answerPropose,
};
