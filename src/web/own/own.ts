/** A citizen's own statement, in plain words unless another voice is asked for; a guardian chooses whose. */
import { html } from 'hono/html';
import { eventsAbout } from '#audit';
import { listApplications, listInbox, listInWork } from '#casework';
import type { Transaction } from '#database';
import type { City } from '#declarations';
import { monthOf } from '#kernel';
import { agreeable, agreePart } from '../application/agree.ts';
import { applicationsPart } from '../application/progress.ts';
import { buttonLink, emptyState, section } from '../components/index.ts';
import { officePage } from '../office/office-page.ts';
import { monthAsked, openPerson } from '../office/person/open-person.ts';
import { lookedSection } from '../office/person/sections.ts';
import type { WebScreen } from '../screen.ts';
import { inVoice } from '../statement/in-voice.ts';
import type { Statement } from '../statement/statement.ts';
import { words as statementWords } from '../statement/statement.words.ts';
import { voiceAsked } from '../statement/voice.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import { words } from './own.words.ts';
import { ownPlace } from './own-apply.ts';
import { ownCasesPart } from './own-case.ts';
import { listOwnPersons, type OwnPerson } from './ward-store.ts';

/** Straight to the one statement there is; a guardian is asked whose. */
async function answerOwn(visit: Visit): Promise<Response> {
  const { c, actor, language } = visit;
  const say = words[language];
  const persons = await visit.inTransaction(listOwnPersons);
  const [only] = persons;
  if (!only)
    return c.html(
      officePage(visit, { title: say.nobody, body: emptyState({ title: say.nobody, body: say.nobodyWhy }) }),
    );
  if (persons.length === 1) return c.redirect(`/own/${only.id}`, 303);
  const label = ({ id, name }: OwnPerson) => (id === actor.person ? `${say.you}（${name}）` : name);
  return c.html(
    officePage(visit, {
      title: say.choose,
      lead: say.chooseLead,
      body: html`<ul class="ways">${persons.map((one) => html`<li>${buttonLink({ text: label(one), href: `/own/${one.id}`, kind: 'secondary' })}</li>`)}</ul>`,
    }),
  );
}

async function answerStatement(visit: Visit): Promise<Response> {
  const { c, needs, language, path, actor } = visit;
  const { month, wrong } = monthAsked(visit);
  const voice = voiceAsked(c.req.query('voice'), 'citizen');
  const opened = await openPerson(
    visit,
    { person: Number(c.req.param('person')), act: 'read.statement', month },
    async ({ statement, tx, file: { person } }) => ({
      statement,
      beside: await readBeside(tx, person.id, { statement, city: needs.city }),
      about: person.id === actor.person ? undefined : person.name,
    }),
  );
  if (!opened) return troublePage(c, 'missing');
  const error = wrong ? statementWords[language].wrongMonth : undefined;
  const { statement, about } = opened;
  const current = monthOf(needs.today());
  const said = inVoice(statement, {
    voice,
    usual: 'citizen',
    language,
    path,
    error,
    city: needs.city,
    current,
    about,
    titled: about !== undefined,
  });
  const page = officePage(visit, {
    title: said.title,
    lead: said.lead,
    wide: voice === 'officer',
    errors: error ? { month: error } : undefined,
    breadcrumbs: visit.menu.filter(({ href }) => href === '/own'),
    body: html`${agreePart(language, opened.beside.agreeable, `/own/${opened.beside.person}/agree`)}${said.body}${moneyPart(visit, opened.beside.person)}${voice !== 'easy' && afterStatement(visit, opened.beside)}`,
  });
  return c.html(page, wrong ? 422 : 200);
}

const readBeside = async (
  tx: Transaction,
  person: number,
  { statement, city }: { readonly statement: Statement; readonly city: City },
) => ({
  person,
  events: await eventsAbout(tx, person, 20),
  cases: await listInbox(tx, { person, closed: true }, { offset: 0, limit: 20 }),
  applications: await listApplications(tx, person),
  agreeable: agreeable(statement, { city, inWork: await listInWork(tx, person) }),
});

function moneyPart({ language }: Visit, person: number) {
  const say = words[language];
  return section({
    title: say.money,
    lead: say.moneyLead,
    body: buttonLink({ text: say.toMoney, href: `/own/${person}/money`, kind: 'secondary' }),
  });
}

/** What was applied for, what to do when something is wrong, and who looked; the easy page keeps to what helps. */
function afterStatement(visit: Visit, { person, cases, applications, events }: Beside) {
  const say = words[visit.language];
  return html`${ownCasesPart(visit, cases)}
    ${applicationsPart(visit, ownPlace, { person, lines: applications, mayApply: true })}
    ${section({ title: say.wrong, body: html`<p>${say.wrongBody}</p>` })}${lookedSection(visit, events)}`;
}
type Beside = Awaited<ReturnType<typeof readBeside>>;

export const own: WebScreen = { screen: 'own', method: 'get', path: '/own', answer: answerOwn };
export const ownStatement: WebScreen = {
  screen: 'own',
  method: 'get',
  path: '/own/:person',
  leaves: 'read.statement',
  answer: answerStatement,
};
