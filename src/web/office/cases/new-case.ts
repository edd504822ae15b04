/** Opens a case for a person: whoever applies is taken in, whatever the rules say. */
import { randomUUID } from 'node:crypto';
import { openCase } from '#casework';
import type { PersonFile } from '#registry';
import { answersOf } from '../../answers.ts';
import { actions, button, type Errors, form, type Html, radios, select } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { mustNamePurpose, openFile, personNamed } from '../person/open-person.ts';
import { purposePage } from '../person/purpose.ts';
import { casePath, newCasePath } from './case-paths.ts';
import { type Matter, mattersOf } from './matters.ts';
import { words } from './new-case.words.ts';

const read = (visit: Visit): Promise<PersonFile | undefined> =>
  openFile(visit, { person: personNamed(visit), act: 'read.person' }, async ({ file }) => file);

type Shown = {
  readonly matter?: string;
  readonly behalf?: string;
  readonly key: string;
  readonly errors?: Errors;
};

function show(visit: Visit, { person }: PersonFile, shown: Shown) {
  const { c, language } = visit;
  const say = words[language];
  const page = officePage(visit, {
    title: say.title(person.name),
    lead: say.lead,
    errors: shown.errors,
    path: newCasePath(person.id),
    body: form({
      action: newCasePath(person.id),
      carries: { key: shown.key },
      body: [matterField(visit, shown), behalfField(visit, shown), actions(button({ text: say.send }))],
    }),
  });
  return c.html(page, shown.errors ? 422 : 200);
}

function matterField({ language, needs }: Visit, { matter = '', errors }: Shown): Html {
  const say = words[language];
  const labelOf = ({ procedure, programme }: Matter) =>
    programme
      ? say.programme(procedure.title[language], programme.title[language])
      : procedure.title[language];
  return select({
    language,
    name: 'matter',
    label: say.matter,
    hint: say.matterHint,
    value: matter,
    error: errors?.['matter'],
    options: mattersOf(needs).map((one) => ({ value: one.key, label: labelOf(one) })),
  });
}

function behalfField({ language }: Visit, { behalf = '', errors }: Shown): Html {
  const say = words[language];
  return radios({
    language,
    name: 'behalf',
    label: say.behalf,
    value: behalf,
    error: errors?.['behalf'],
    options: [
      { value: 'no', label: say.behalfNo },
      { value: 'yes', label: say.behalfYes },
    ],
  });
}

async function answerGet(given: Visit): Promise<Response> {
  if (mustNamePurpose(given)) return purposePage(given);
  const visit = actingFor(given, 'registry');
  const file = await read(visit);
  return file ? show(visit, file, { key: randomUUID() }) : troublePage(visit.c, 'missing');
}

async function answerOpen(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'registry');
  const { c, actor, needs, language } = visit;
  const sent = await answersOf(visit);
  const [matter, behalf, key] = [sent('matter'), sent('behalf'), sent('key').slice(0, 64)];
  const file = await read(visit);
  if (!file) return troublePage(c, 'missing');
  const chosen = mattersOf(needs).find((one) => one.key === matter);
  const say = words[language];
  const errors: Errors = {
    ...(!chosen && { matter: say.chooseMatter }),
    ...(behalf !== 'yes' && behalf !== 'no' && { behalf: say.chooseBehalf }),
    ...(chosen && !file.person.village && { matter: say.noPlace }),
  };
  if (!chosen || !file.person.village || Object.keys(errors).length > 0)
    return show(visit, file, { matter, behalf, key: key || randomUUID(), errors });
  const opened = await openCase(needs.casework, {
    actor,
    key: key || randomUUID(),
    procedure: chosen.procedure.id,
    subject: { kind: 'person', id: file.person.id, person: file.person.id },
    programmes: chosen.programme ? [chosen.programme.id] : [],
    area: file.person.village,
    onBehalf: behalf === 'yes',
  });
  if (!opened.ok) throw new Error(`The procedure ${chosen.procedure.id} is about ${opened.refusal.about}.`);
  return c.redirect(casePath(opened.value.id), 303);
}

export const newCase: WebScreen = {
  screen: 'case',
  method: 'get',
  path: '/persons/:person/cases/new',
  leaves: 'read.person',
  deed: 'open-case',
  answer: answerGet,
};
export const takeInCase: WebScreen = {
  screen: 'case',
  method: 'post',
  path: '/persons/:person/cases/new',
  deed: 'open-case',
  answer: answerOpen,
};
