/** The list of trials, a new one, and another name and time for one's own. */
import {
  addReform,
  changeReform,
  findReform,
  listReforms,
  longestName,
  type NewReform,
  type SavedReform,
} from '#benefits';
import { addMonths, isMonth, type Month, monthOf } from '#kernel';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { type ReformAnswers, reformForm, reformsBody } from './reforms-body.ts';
import { words } from './what-if.words.ts';
import { reformPath, whatIfPath } from './what-if-paths.ts';

const mostShown = 100;

export const textsOf = async ({ c }: Visit): Promise<(name: string) => string> => {
  const sent = await c.req.parseBody();
  return (name) => (typeof sent[name] === 'string' ? sent[name].trim() : '');
};

/** The saved reform that the address names, if it is seen. */
export async function reformOf(visit: Visit, name = 'reform'): Promise<SavedReform | undefined> {
  const asked = visit.c.req.param(name) ?? visit.c.req.query(name) ?? '';
  return /^\d{1,9}$/.test(asked) ? visit.inTransaction((tx) => findReform(tx, Number(asked))) : undefined;
}

/** One's own, to change it. */
export async function ownReform(visit: Visit): Promise<SavedReform | undefined> {
  const reform = await reformOf(visit);
  return reform?.maker.account === visit.actor.account ? reform : undefined;
}

async function answerList(visit: Visit): Promise<Response> {
  const { c, language } = visit;
  const reforms = await visit.inTransaction((tx) => listReforms(tx, mostShown));
  const { title, lead } = words[language];
  return c.html(officePage(visit, { title, lead, body: reformsBody(language, reforms) }));
}

type Shown = { readonly answers: ReformAnswers; readonly errors?: Errors; readonly reform?: SavedReform };

function showForm(visit: Visit, { answers, errors, reform }: Shown): Response | Promise<Response> {
  const { c, language } = visit;
  const say = words[language];
  const home = { href: whatIfPath, label: say.title };
  const path = reform ? reformPath(reform.id, '/edit') : `${whatIfPath}/new`;
  return c.html(
    officePage(visit, {
      title: reform ? say.edit : say.fresh,
      path,
      errors,
      breadcrumbs: reform ? [home, { href: reformPath(reform.id), label: reform.name }] : [home],
      body: reformForm(language, { action: reform ? path : whatIfPath, answers, errors, fresh: !reform }),
    }),
    errors ? 422 : 200,
  );
}

const answerNew = (visit: Visit) =>
  showForm(visit, {
    answers: { name: '', from: addMonths(monthOf(visit.needs.today()), 1), until: '' },
  });

async function answerEdit(visit: Visit): Promise<Response> {
  const reform = await ownReform(visit);
  if (!reform) return troublePage(visit.c, 'missing');
  const { name, from, until = '' } = reform;
  return showForm(visit, { answers: { name, from, until }, reform });
}

async function answerSave(visit: Visit, reform?: SavedReform): Promise<Response> {
  const { c, needs, actor, session } = visit;
  const text = await textsOf(visit);
  const answers = { name: text('name'), from: text('from'), until: text('until') };
  const errors = errorsIn(answers, words[visit.language]);
  if (errors) return showForm(visit, { answers, errors, ...(reform && { reform }) });
  const saved: NewReform = {
    name: answers.name,
    from: answers.from as Month,
    ...(answers.until && { until: answers.until as Month }),
    changes: reform?.changes ?? [],
  };
  const at = needs.clock();
  const maker = { account: actor.account, name: session.account.displayName };
  const id = await visit.inTransaction(async (tx) => {
    if (!reform) return addReform(tx, { reform: saved, maker, at });
    await changeReform(tx, reform.id, { reform: saved, at });
    return reform.id;
  });
  return c.redirect(reformPath(id, reform ? '' : '/change'), 303);
}

function errorsIn(
  { name, from, until }: ReformAnswers,
  say: (typeof words)['zh' | 'en'],
): Errors | undefined {
  const errors = {
    ...((name === '' || name.length > longestName) && { name: say.nameMissing }),
    ...(!isMonth(from) && { from: say.monthMissing }),
    ...(until !== '' && !isMonth(until) && { until: say.monthMissing }),
    ...(isMonth(from) && isMonth(until) && until <= from && { until: say.untilEarly }),
  };
  return Object.keys(errors).length > 0 ? errors : undefined;
}

async function answerChanged(visit: Visit): Promise<Response> {
  const reform = await ownReform(visit);
  return reform ? answerSave(visit, reform) : troublePage(visit.c, 'missing');
}

const shared = { screen: 'what-if', deed: 'try-reform' } as const;

export const reforms: WebScreen = { ...shared, method: 'get', path: '/what-if', answer: answerList };
export const newReform: WebScreen = { ...shared, method: 'get', path: '/what-if/new', answer: answerNew };
export const makeReform: WebScreen = {
  ...shared,
  method: 'post',
  path: '/what-if',
  answer: (visit) => answerSave(visit),
};
export const editReform: WebScreen = {
  ...shared,
  method: 'get',
  path: '/what-if/:reform/edit',
  answer: answerEdit,
};
export const saveReform: WebScreen = {
  ...shared,
  method: 'post',
  path: '/what-if/:reform/edit',
  answer: answerChanged,
};
