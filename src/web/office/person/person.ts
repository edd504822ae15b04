/** One person's page: who, what matters now, the statement, household, certificate, dated facts, who has looked. */
import { html } from 'hono/html';
import { eventsAbout } from '#audit';
import { monthOf } from '#kernel';
import { recordOf } from '../../register/read-person.ts';
import type { WebScreen } from '../../screen.ts';
import { sentenceOf } from '../../statement/sentence.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { personHeader } from './header.ts';
import { dayAsked, mustNamePurpose, openPerson, personNamed, statementFrom } from './open-person.ts';
import { purposePage } from './purpose.ts';
import { certificateSection, factsSection, householdSection, lookedSection } from './sections.ts';
import { statementSummary } from './statement-summary.ts';

async function show(visit: Visit, { act, numbersShown }: { act: string; numbersShown: boolean }) {
  if (mustNamePurpose(visit)) return purposePage(visit);
  const { c, needs, language } = visit;
  const today = needs.today();
  const opened = await openPerson(
    visit,
    { person: personNamed(visit), act },
    async ({ tx, rows, lists }) => ({
      record: await recordOf(rows, { tx, secrets: needs.secrets, lists, on: today }),
      statement: statementFrom({ rows, lists }, visit, { month: monthOf(today), name: rows.person.name }),
      events: await eventsAbout(tx, rows.person.id, 20),
    }),
  );
  if (!opened) return troublePage(c, 'missing');
  const { record, statement, events } = opened;
  const area = (await visit.areas()).fullNameOf(record.village);
  const here = `/persons/${record.id}`;
  return c.html(
    officePage(visit, {
      title: record.name,
      lead: sentenceOf(statement, monthOf(today))[language],
      area,
      path: numbersShown ? here : visit.path,
      breadcrumbs: visit.menu.filter(({ href }) => href === '/search'),
      body: html`${personHeader(visit, { record, numbersShown, area })}
        ${statementSummary(statement, { language, href: `${here}/statement` })}
        ${householdSection(visit, record)}
        ${certificateSection(visit, record)}
        ${factsSection(visit, record, dayAsked(visit))}
        ${lookedSection(visit, events)}`,
    }),
  );
}

export const person: WebScreen = {
  screen: 'person',
  method: 'get',
  path: '/persons/:person',
  leaves: 'read.person',
  answer: (visit) => show(visit, { act: 'read.person', numbersShown: false }),
};

/** Shows the numbers once, in the answer to a form: they stand in no address, and going back hides them. */
export const showNumbers: WebScreen = {
  screen: 'person',
  method: 'post',
  path: '/persons/:person/numbers',
  leaves: 'read.id-number',
  deed: 'reveal-number',
  answer: (visit) => show(visit, { act: 'read.id-number', numbersShown: true }),
};
