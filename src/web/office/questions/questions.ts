/** What departments are asked; their officers see their own first and answer what was found wrong. */
import { maskName, mayDo } from '#access';
import { witness } from '#audit';
import { countQuestions } from '#benefits';
import { departments } from '#declarations';
import { dayOf, monthOf } from '#kernel';
import {
  answerCorrection,
  type Correction,
  isAnswer,
  listCorrections,
  listRosterQuestions,
  type RosterQuestion,
} from '#outreach';
import { type ListedAgainst, listListedAgainst } from '#registry';
import { answersOf, numberOf } from '../../answers.ts';
import type { AreaBook } from '../../area-book.ts';
import type { Errors } from '../../components/index.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { labelOf } from '../../statement/fact-words.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import { doerOf } from '../outreach/doer-of.ts';
import { listPath } from '../work/list-query.ts';
import { words } from './questions.words.ts';
import {
  type AgainstLine,
  type CorrectionLine,
  type ListLine,
  type QuestionAnswers,
  type QuestionsView,
  questionsBody,
  questionsLead,
  questionsPath,
} from './questions-body.ts';

type Shown = { readonly answers?: QuestionAnswers; readonly errors?: Errors };

async function show(visit: Visit, { answers, errors }: Shown = {}): Promise<Response> {
  const { c, language } = visit;
  const view = await read(visit);
  return c.html(
    officePage(visit, {
      title: words[language].title,
      lead: questionsLead(language, view),
      area: view.scope,
      errors,
      path: questionsPath,
      body: questionsBody(language, { view, answers, errors }),
    }),
    errors ? 422 : 200,
  );
}

async function read(visit: Visit): Promise<QuestionsView> {
  const { c, needs, actor } = visit;
  const everyShown = actor.department === 'federation' || c.req.query('department') === 'all';
  const department = everyShown ? undefined : actor.department;
  const areas = await visit.areas();
  const found = await visit.inTransaction(async (tx) => {
    const lists = await listRosterQuestions(tx, { department });
    const asked = await countQuestions(tx);
    const corrections = await listCorrections(tx, { department, state: 'open' });
    const rosters = needs.city.rosters.filter(({ owner }) => !department || owner === department);
    const against = await listListedAgainst(
      tx,
      rosters.map(({ id }) => id),
    );
    await witness(tx, {
      act: 'list.questions',
      at: needs.clock(),
      details: { shown: lists.length + corrections.length + against.length },
    });
    return { lists, asked, corrections, against };
  });
  const own =
    actor.department && actor.department !== 'federation' ? departments[actor.department] : undefined;
  return {
    scope: areas.fullNameOf(actor.area),
    moment: momentOf(needs.clock()),
    lists: found.lists.map((one) => listLine(visit, one, { areas, asked: found.asked })),
    against: found.against.map((one) => againstLine(visit, one, areas)),
    corrections: found.corrections.map((one) => correctionLine(visit, one, areas)),
    own,
    everyShown,
    mayAnswer: mayDo(actor, 'answer-question'),
  };
}

type Known = {
  readonly areas: AreaBook;
  readonly asked: readonly { readonly id: number; readonly facts: readonly string[] }[];
};

const millisecondsADay = 86_400_000;

function listLine(visit: Visit, question: RosterQuestion, { areas, asked }: Known): ListLine {
  const { needs, language } = visit;
  const { roster, department, county, month, persons, askedAt, answeredAt, facts } = question;
  const until = answeredAt ?? needs.clock();
  const behind = answeredAt ? [] : asked.filter((one) => one.facts.some((fact) => facts.includes(fact)));
  return {
    list: needs.city.rosters.find(({ id }) => id === roster)?.title ?? { zh: roster, en: roster },
    department: departments[department],
    area: areas.nameOf(county),
    since: month,
    waiting: persons,
    days: Math.floor((until.getTime() - askedAt.getTime()) / millisecondsADay),
    answeredOn: answeredAt ? dayOf(answeredAt) : undefined,
    lists: behind.map(({ id, facts: missing }) => ({
      href: listPath('/doubts', { area: county, question: id }),
      label: missing.map((fact) => labelOf(needs.policy, fact)[language]).join('、'),
    })),
  };
}

function againstLine({ needs }: Visit, one: ListedAgainst, areas: AreaBook): AgainstLine {
  const roster = needs.city.rosters.find(({ id }) => id === one.roster)!;
  return {
    person: one.person,
    name: maskName(one.name),
    area: areas.fullNameOf(one.village),
    programme: programmeTitle(needs.policy, one.fact.replace('enrolled.', '')),
    list: roster.title,
    department: departments[roster.owner],
    row: one.row,
    caseId: one.caseId,
    from: monthOf(one.decidedFrom),
  };
}

function correctionLine({ needs }: Visit, one: Correction, areas: AreaBook): CorrectionLine {
  const { city, policy } = needs;
  return {
    id: one.id,
    name: one.name === null ? '—' : maskName(one.name),
    ofHousehold: one.subject === 'household',
    href: one.person === null ? undefined : `/persons/${one.person}`,
    area: areas.fullNameOf(one.village),
    fact: labelOf(policy, one.fact),
    source: city.rosters.find(({ id }) => id === one.roster)?.title,
    department: departments[one.department],
    programme: policy.programmes.find(({ id }) => id === one.programme)?.title ?? {
      zh: one.programme,
      en: one.programme,
    },
    why: one.why,
    asked: `${one.askedBy} · ${momentOf(one.askedAt)}`,
  };
}

async function answerOne(visit: Visit): Promise<Response> {
  const { c, needs, language } = visit;
  const id = numberOf(c.req.param('question'));
  const [found] = await visit.inTransaction((tx) => listCorrections(tx, { id, state: 'all' }));
  if (!found) return troublePage(c, 'missing');
  const sent = await answersOf(visit);
  const answers = { id, answer: sent(`answer-${id}`), why: sent(`why-${id}`).slice(0, 300) };
  const say = words[language].errors;
  if (!isAnswer(answers.answer)) return show(visit, { answers, errors: { [`answer-${id}`]: say.answer } });
  const given = { id, answer: answers.answer, why: answers.why };
  const answered = await answerCorrection(needs, doerOf(visit), given);
  if (answered.ok) return c.redirect(questionsPath, 303);
  const errors =
    answered.refusal.because === 'why-missing' ? { [`why-${id}`]: say.why } : { corrections: say.gone };
  return show(visit, { answers, errors });
}

export const questions: WebScreen = {
  screen: 'questions',
  method: 'get',
  path: '/questions',
  leaves: 'list.questions',
  answer: show,
};
export const answerQuestion: WebScreen = {
  screen: 'questions',
  method: 'post',
  path: '/questions/:question',
  deed: 'answer-question',
  answer: answerOne,
};
