/** One person's statement of a month, for an officer: as a page in each voice, and as JSON. */
import { html } from 'hono/html';
import { monthOf } from '#kernel';
import type { WebScreen } from '../../screen.ts';
import { inVoice } from '../../statement/in-voice.ts';
import { words } from '../../statement/statement.words.ts';
import { statementJson } from '../../statement/statement-json.ts';
import { voiceAsked } from '../../statement/voice.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { monthAsked, mustNamePurpose, openPerson, personNamed } from './open-person.ts';
import { purposePage } from './purpose.ts';

const open = (visit: Visit) =>
  openPerson(
    visit,
    { person: personNamed(visit), act: 'read.statement', month: monthAsked(visit).month },
    async ({ file, statement }) => ({ name: file.person.name, village: file.person.village, statement }),
  );

async function answer(visit: Visit): Promise<Response> {
  if (mustNamePurpose(visit)) return purposePage(visit);
  const { c, language, needs, path } = visit;
  const voice = voiceAsked(c.req.query('voice'), 'officer');
  const opened = await open(visit);
  if (!opened) return troublePage(c, 'missing');
  const { month, wrong } = monthAsked(visit);
  const error = wrong ? words[language].wrongMonth : undefined;
  const person = `/persons/${personNamed(visit)}`;
  const current = monthOf(needs.today());
  const said = inVoice(opened.statement, {
    voice,
    usual: 'officer',
    language,
    path,
    error,
    city: needs.city,
    current,
    titled: true,
  });
  return c.html(
    officePage(visit, {
      title: said.title,
      lead: said.lead,
      wide: voice === 'officer',
      area: (await visit.areas()).fullNameOf(opened.village),
      errors: error ? { month: error } : undefined,
      breadcrumbs: [
        ...visit.menu.filter(({ href }) => href === '/search'),
        { href: person, label: opened.name },
      ],
      body: html`${said.body}
        <p class="note"><a href="${person}/statement.json?month=${month}">${words[language].json}</a></p>`,
    }),
    wrong ? 422 : 200,
  );
}

async function answerJson(visit: Visit): Promise<Response> {
  const { c } = visit;
  if (mustNamePurpose(visit))
    return c.json({ error: { zh: '请先在页面上选择用途', en: 'Name a purpose on the page first' } }, 428);
  const opened = await open(visit);
  if (!opened) return c.json({ error: { zh: '没有找到', en: 'Not found' } }, 404);
  return c.json(statementJson(opened.statement, monthOf(visit.needs.today())));
}

const shared = { screen: 'statement', method: 'get', leaves: 'read.statement' } as const;

export const personStatement: WebScreen = { ...shared, path: '/persons/:person/statement', answer };
export const personStatementJson: WebScreen = {
  ...shared,
  path: '/persons/:person/statement.json',
  answer: answerJson,
};
