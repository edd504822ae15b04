/** One warning: its page, and what persons decide on it. */
import { isDay, type Result } from '#kernel';
import {
  assessWarning,
  closeWarning,
  isEnding,
  isFollowUpKind,
  isRiskFound,
  type Planned,
  planFollowUp,
  recordFollowUp,
} from '#outreach';
import { answersOf, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { doerOf } from '../outreach/doer-of.ts';
import { readWarning } from './read-warning.ts';
import { warningBody } from './warning-body.ts';
import { type WarningAnswers, type WarningView, warningPath, warningsPath } from './warning-view.ts';
import { words } from './warnings.words.ts';

function show(
  visit: Visit,
  view: WarningView,
  { answers = {}, errors }: { answers?: WarningAnswers; errors?: Errors } = {},
): Response | Promise<Response> {
  const { c, language } = visit;
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: say.one(view.name),
      lead: say.oneLead[view.state](view.due),
      area: view.area,
      errors,
      path: warningPath(view.id),
      breadcrumbs: visit.menu.filter(({ href }) => href === warningsPath),
      body: warningBody(language, { view, answers, errors }),
    }),
    errors ? 422 : 200,
  );
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const view = await readWarning(visit);
  return view ? show(visit, view) : troublePage(visit.c, 'missing');
}

type Deed = {
  readonly visit: Visit;
  readonly view: WarningView;
  readonly answers: WarningAnswers;
};
type Outcome = Result<unknown, { because: string }>;

/** Reads the answers, finds what is wrong with them, else does the deed; a refused one is shown with its answers kept. */
const deed =
  (fields: readonly string[], work: (deed: Deed) => Errors | Promise<Outcome>): WebScreen['answer'] =>
  async (given) => {
    const visit = actingFor(given, 'outreach');
    const sent = await answersOf(visit);
    const view = await readWarning(visit);
    if (!view) return troublePage(visit.c, 'missing');
    const own = `result-${numberOf(visit.c.req.param('followUp'))}`;
    const answers = Object.fromEntries([...fields, own].map((name) => [name, sent(name).slice(0, 300)]));
    const done = work({ visit, view, answers });
    if (!(done instanceof Promise)) return show(visit, view, { answers, errors: done });
    const outcome = await done;
    if (outcome.ok) return visit.c.redirect(warningPath(view.id), 303);
    return show(visit, view, { answers, errors: refused(visit, outcome.refusal.because) });
  };

/** What the form itself could not see: somebody else was quicker, or something is still planned. */
function refused({ language }: Visit, because: string): Errors {
  const say = words[language].errors;
  return because === 'still-planned' ? { because: say.stillPlanned } : { signs: say.changed };
}

/** The plan that was answered, or what is wrong with it. */
function planOf({ visit, view, answers }: Deed): { plan: Planned } | { errors: Errors } {
  const say = words[visit.language].errors;
  const { kind = '', said = '', due = '' } = answers;
  if (isFollowUpKind(kind) && said !== '' && isDay(due) && due >= view.today)
    return { plan: { kind, said, due } };
  return {
    errors: {
      ...(!isFollowUpKind(kind) && { kind: say.kind }),
      ...(said === '' && { said: say.said }),
      ...((!isDay(due) || due < view.today) && { due: say.due }),
    },
  };
}

const assess = deed(['found', 'why', 'kind', 'said', 'due'], (given) => {
  const { visit, view, answers } = given;
  const say = words[visit.language].errors;
  const { found = '', why = '' } = answers;
  const planned = found === 'confirmed' ? planOf(given) : undefined;
  const errors = {
    ...(!isRiskFound(found) && { found: say.found }),
    ...(why === '' && { why: say.why }),
    ...(planned && 'errors' in planned && planned.errors),
  };
  if (Object.keys(errors).length > 0) return errors;
  const common = { warning: view.id, why };
  return assessWarning(
    visit.needs,
    doerOf(visit),
    planned && 'plan' in planned
      ? { ...common, found: 'confirmed', plan: planned.plan }
      : { ...common, found: 'no-risk' },
  );
});

const plan = deed(['kind', 'said', 'due'], (given) => {
  const planned = planOf(given);
  if ('errors' in planned) return planned.errors;
  return planFollowUp(given.visit.needs, doerOf(given.visit), { warning: given.view.id, ...planned.plan });
});

const follow = deed([], ({ visit, view, answers }) => {
  const followUp = numberOf(visit.c.req.param('followUp'));
  const found = answers[`result-${followUp}`] ?? '';
  if (found === '') return { [`result-${followUp}`]: words[visit.language].errors.result };
  return recordFollowUp(visit.needs, doerOf(visit), { warning: view.id, followUp, found });
});

const close = deed(['because', 'close-why'], ({ visit, view, answers }) => {
  const say = words[visit.language].errors;
  const { because = '', 'close-why': why = '' } = answers;
  if (!isEnding(because) || why === '')
    return {
      ...(!isEnding(because) && { because: say.because }),
      ...(why === '' && { 'close-why': say.why }),
    };
  return closeWarning(visit.needs, doerOf(visit), { warning: view.id, because, why });
});

const shared = { screen: 'warning', leaves: 'read.warning', method: 'post' } as const;
const path = '/warnings/:warning';

export const warning: WebScreen = { ...shared, method: 'get', path, answer: answerGet };
export const assessOne: WebScreen = {
  ...shared,
  path: `${path}/assessment`,
  deed: 'assess-warning',
  answer: assess,
};
export const planOne: WebScreen = { ...shared, path: `${path}/follow-ups`, deed: 'follow-up', answer: plan };
export const followOne: WebScreen = {
  ...shared,
  path: `${path}/follow-ups/:followUp`,
  deed: 'follow-up',
  answer: follow,
};
export const closeOne: WebScreen = {
  ...shared,
  path: `${path}/closing`,
  deed: 'assess-warning',
  answer: close,
};
