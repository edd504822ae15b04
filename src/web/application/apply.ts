/** One application for several programmes, step by step: what was sent is kept, the next page follows, and at the end it is handed in. */
import { randomUUID } from 'node:crypto';
import { type DraftContent, dropDraft, saveDraft, submitApplication } from '#casework';
import { numberOf } from '../answers.ts';
import type { Errors } from '../components/index.ts';
import { officePage } from '../office/office-page.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import { words } from './apply.words.ts';
import type { Place, Shown, Step } from './apply-view.ts';
import { checkBody } from './check-body.ts';
import { chooseBody } from './choose-body.ts';
import { formBody } from './form-body.ts';
import { saidIn } from './missing.ts';
import { formOf, type Reading, readApplying } from './read-application.ts';
import { type Asked, faultsOf, inWords, noContent, readForm, type SentForm, sentForm } from './read-form.ts';

type At = { readonly visit: Visit; readonly place: Place; readonly reading: Reading };

function show({ visit, place, reading }: At, step: Step, shown: Shown) {
  const { c, language } = visit;
  const { view } = reading;
  const say = words[language];
  const action = place.apply(view.person);
  const page = { language, view, shown, action };
  const form = formOf(visit, reading, shown.content);
  const steps = {
    choose: { lead: say.chooseLead, body: () => chooseBody(page) },
    form: { lead: say.formLead, body: () => formBody(page, form) },
    check: { lead: say.checkLead, body: () => checkBody(page, form) },
  };
  const { lead, body } = steps[step];
  return c.html(
    officePage(visit, {
      title: view.own ? say.title : say.titleFor(view.name),
      lead,
      errors: shown.errors,
      wide: false,
      path: step === 'choose' ? action : `${action}?step=${step}`,
      breadcrumbs: [{ href: place.back(view.person), label: view.own ? say.back : view.name }],
      body: body(),
    }),
    shown.errors ? 422 : 200,
  );
}

/** What is kept, as a page shows it. */
const kept = ({ view: { draft, kinds } }: Reading): Shown => ({
  content: draft?.content ?? {
    ...noContent,
    authority: { kind: (kinds.length === 1 && kinds[0]) || '', paper: '' },
  },
  version: draft?.version ?? 0,
  key: draft?.key ?? randomUUID(),
});

const askedOf = ({ visit, reading }: At, content: DraftContent): Asked => {
  const { missing, papers } = formOf(visit, reading, content);
  return { questions: missing.questions, papers, kinds: reading.view.kinds, today: visit.needs.today() };
};

export async function answerApply(visit: Visit, place: Place): Promise<Response> {
  const reading = await readApplying(visit);
  if (!reading) return troublePage(visit.c, 'missing');
  const at = { visit, place, reading };
  const asked = visit.c.req.query('step');
  const shown = kept(reading);
  const chosen = formOf(visit, reading, shown.content).chosen.length > 0;
  if (asked === 'check' && chosen) return showChecked(at, shown);
  const saved = visit.c.req.query('saved') === 'yes';
  return show(at, asked === 'form' && chosen ? 'form' : 'choose', { ...shown, saved });
}

/** Ready to be sent, or the form with what it still lacks. */
function showChecked(at: At, shown: Shown) {
  const faults = faultsOf(shown.content, askedOf(at, shown.content));
  if (Object.keys(faults).length === 0) return show(at, 'check', shown);
  return show(at, 'form', { ...shown, errors: inWords(faults, words[at.visit.language].faults) });
}

export async function answerSentApply(visit: Visit, place: Place): Promise<Response> {
  const sent = await sentForm(visit);
  const reading = await readApplying(visit);
  if (!reading) return troublePage(visit.c, 'missing');
  const at = { visit, place, reading };
  switch (sent.one('step')) {
    case 'restart':
      await dropDraft(visit.needs.casework, { actor: visit.actor, person: reading.view.person });
      return visit.c.redirect(place.apply(reading.view.person), 303);
    case 'form':
      return await answerForm(at, sent);
    case 'submit':
      return await answerSubmit(at, sent);
    default:
      return await answerChoose(at, sent);
  }
}

async function answerChoose(at: At, sent: SentForm): Promise<Response> {
  const { view } = at.reading;
  const say = words[at.visit.language];
  const before = kept(at.reading);
  const ticked = [...sent.all('programme'), ...sent.all('unclear')];
  const programmes = [...view.canHave, ...view.unclear]
    .map(({ line }) => line.programme)
    .filter((id) => ticked.includes(id));
  const shown = { ...before, content: { ...before.content, programmes } };
  if (programmes.length === 0) {
    const first = view.canHave.length > 0 ? 'programme' : 'unclear';
    return show(at, 'choose', { ...shown, errors: { [first]: say.choose } });
  }
  return await keep(at, { sent, step: 'choose', shown, then: 'form' });
}

async function answerForm(at: At, sent: SentForm): Promise<Response> {
  const before = kept(at.reading);
  const { content, typed, faults } = readForm(sent, before.content, askedOf(at, before.content));
  const later = sent.one('go') === 'later';
  const wrong = later ? {} : inWords(faults, words[at.visit.language].faults);
  const shown = { ...before, content, typed };
  return await keep(at, { sent, step: 'form', shown, wrong, then: later ? 'form&saved=yes' : 'check' });
}

type Keeping = {
  readonly sent: SentForm;
  readonly step: Step;
  readonly shown: Shown;
  readonly wrong?: Errors;
  /** The step that follows, as the address says it. */
  readonly then: string;
};

/** Saves the step also where something is wrong with it, so that nothing typed is lost. */
async function keep(at: At, { sent, step, shown, wrong = {}, then }: Keeping): Promise<Response> {
  const { visit, place, reading } = at;
  const { actor, language, c } = visit;
  const { person } = reading.view;
  const key = sent.one('key').slice(0, 64) || randomUUID();
  const version = numberOf(sent.one('version'));
  const saved = await saveDraft(casework(visit), { actor, person, key, version, content: shown.content });
  if (!saved.ok) {
    if (saved.refusal.because === 'no-such-person') return troublePage(c, 'missing');
    const { now } = saved.refusal;
    const errors = { changed: words[language].refused['draft-changed'] };
    return show(at, step, { ...shown, version: now?.version ?? 0, key: now?.key ?? randomUUID(), errors });
  }
  if (Object.keys(wrong).length > 0)
    return show(at, step, { ...shown, version: saved.value.version, key: saved.value.key, errors: wrong });
  return c.redirect(`${place.apply(person)}?step=${then}`, 303);
}

const casework = ({ needs }: Visit) => ({
  ...needs.casework,
  city: needs.city,
  secrets: needs.secrets,
});

async function answerSubmit(at: At, sent: SentForm): Promise<Response> {
  const { visit, place, reading } = at;
  const { person, draft } = reading.view;
  const shown = kept(reading);
  const { missing } = formOf(visit, reading, shown.content);
  const key = sent.one('key').slice(0, 64);
  if (
    draft &&
    draft.key === key &&
    Object.keys(faultsOf(draft.content, askedOf(at, draft.content))).length > 0
  )
    return showChecked(at, shown);
  const handed = await submitApplication(casework(visit), {
    actor: visit.actor,
    person,
    key,
    version: numberOf(sent.one('version')),
    said: saidIn({
      missing,
      answers: shown.content.answers,
      policy: visit.needs.policy,
      person,
      household: reading.household,
    }),
    saidBy: visit.session.account.displayName,
  });
  if (handed.ok) return visit.c.redirect(place.progress(person, handed.value.id), 303);
  const { because } = handed.refusal;
  if (because === 'no-such-person') return troublePage(visit.c, 'missing');
  const errors = { changed: words[visit.language].refused[because] };
  return show(at, draft && because === 'draft-changed' ? 'check' : 'choose', { ...shown, errors });
}
