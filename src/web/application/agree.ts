/** 免申即享: what the lists show somebody to be entitled to begins with her consent, without a form. */
import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { agreeToGrant, listInWork } from '#casework';
import type { City } from '#declarations';
import { monthOf } from '#kernel';
import { answersOf } from '../answers.ts';
import {
  actions,
  button,
  buttonLink,
  checkboxes,
  type Errors,
  emptyState,
  form,
  type Html,
  notice,
  textField,
} from '../components/index.ts';
import type { Language } from '../language.ts';
import { officePage } from '../office/office-page.ts';
import { openPerson, personNamed } from '../office/person/open-person.ts';
import { type Line, linesIn, type Statement } from '../statement/statement.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import { words } from './agree.words.ts';

export type AgreePlace = {
  readonly path: (person: number) => string;
  readonly back: (person: number) => string;
};

/** Entitled, not enrolled, nothing under way, and the city gives it without an application. */
export const agreeable = (
  statement: Statement,
  { city, inWork }: { readonly city: Pick<City, 'onConsent'>; readonly inWork: readonly string[] },
): Line[] =>
  linesIn(statement, 'can-have').filter(
    ({ programme, enrolled }) =>
      city.onConsent?.programmes.includes(programme) && enrolled !== true && !inWork.includes(programme),
  );

/** On the person's page; nothing where there is none. */
export function agreePart(language: Language, lines: readonly Line[], path: string): Html | '' {
  if (lines.length === 0) return '';
  const say = words[language];
  return notice({
    language,
    state: 'plain',
    title: say.found(lines.length),
    body: html`<p>${lines.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ')}${language === 'zh' ? '。' : '. '}${say.foundBody}</p>${buttonLink({ text: say.see, href: path })}`,
  });
}

const read = (visit: Visit) =>
  openPerson(
    visit,
    { person: personNamed(visit), act: 'read.statement', month: monthOf(visit.needs.today()) },
    async ({ tx, file: { person }, statement }) => ({
      id: person.id,
      name: person.name,
      own: person.id === visit.actor.person,
      lines: agreeable(statement, { city: visit.needs.city, inWork: await listInWork(tx, person.id) }),
    }),
  );
type Read = NonNullable<Awaited<ReturnType<typeof read>>>;

type Shown = { readonly errors?: Errors; readonly ticked?: readonly string[]; readonly how?: string };

function show(visit: Visit, place: AgreePlace, { opened, ...shown }: Shown & { readonly opened: Read }) {
  const { c, language } = visit;
  const say = words[language];
  const { id, name, own, lines } = opened;
  const { errors } = shown;
  return c.html(
    officePage(visit, {
      title: own ? say.title : say.titleFor(name),
      lead: lines.length > 0 ? say.lead : '',
      wide: false,
      errors,
      path: place.path(id),
      breadcrumbs: [{ href: place.back(id), label: own ? say.back : name }],
      body:
        lines.length > 0
          ? agreeForm(visit, { action: place.path(id), lines, ...shown })
          : emptyState({ title: say.nothing, body: say.nothingBody }),
    }),
    errors ? 422 : 200,
  );
}

const isOffice = ({ actor }: Visit): boolean => actor.role !== 'citizen' && actor.role !== 'guardian';

function agreeForm(
  visit: Visit,
  { action, lines, errors, ticked, how = '' }: Shown & { action: string; lines: readonly Line[] },
): Html {
  const { language } = visit;
  const say = words[language];
  return form({
    action,
    carries: { key: randomUUID() },
    body: [
      checkboxes({
        ...{ language, name: 'programme', label: say.which, error: errors?.['programme'] },
        values: ticked ?? lines.map(({ programme }) => programme),
        options: lines.map(({ programme, title, plainWorth, reason }) => ({
          value: programme,
          label: title[language],
          hint: [plainWorth?.[language], reason[language]]
            .filter(Boolean)
            .join(language === 'zh' ? '。' : '. '),
        })),
      }),
      isOffice(visit) &&
        textField({
          ...{ language, name: 'how', label: say.how, hint: say.howHint, value: how },
          ...{ maxLength: 500, error: errors?.['how'] },
        }),
      actions(button({ text: say.agree })),
      html`<p class="quiet">${say.later}</p>`,
    ],
  });
}

export async function answerAgree(visit: Visit, place: AgreePlace): Promise<Response> {
  const opened = await read(visit);
  return opened ? show(visit, place, { opened }) : troublePage(visit.c, 'missing');
}

/** What is no longer so since the page was read is not begun. */
export async function answerSentAgree(visit: Visit, place: AgreePlace): Promise<Response> {
  const { c, actor, needs, language } = visit;
  const sent = await c.req.parseBody({ all: true });
  const answer = await answersOf(visit);
  const opened = await read(visit);
  if (!opened) return troublePage(c, 'missing');
  const ticked = [sent['programme'] ?? []].flat().filter((one) => typeof one === 'string');
  const programmes = opened.lines.map(({ programme }) => programme).filter((id) => ticked.includes(id));
  const how = answer('how').slice(0, 500);
  const key = answer('key').slice(0, 64) || randomUUID();
  const { casework, city, secrets } = needs;
  const command = { actor, person: opened.id, programmes, key, how };
  const agreed = await agreeToGrant({ ...casework, city, secrets }, command);
  if (agreed.ok) return c.redirect(place.back(opened.id), 303);
  const { because } = agreed.refusal;
  const field = because === 'how-missing' ? 'how' : 'programme';
  return show(visit, place, { opened, ticked, how, errors: { [field]: words[language].refused[because] } });
}
