/** One person's page: who, what matters now, the statement, household, certificate, dated facts, who has looked. */
import { html } from 'hono/html';
import { eventsAbout } from '#audit';
import { monthOf } from '#kernel';
import { readFacts } from '#registry';
import type { WebScreen } from '../../screen.ts';
import { sentenceOf } from '../../statement/sentence.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { personCasesPart, readPersonCases } from '../cases/person-cases.ts';
import { officePage } from '../office-page.ts';
import { factsSection } from './facts-section.ts';
import { personHeader } from './header.ts';
import { dayAsked, mustNamePurpose, type Opened, openPerson, personNamed } from './open-person.ts';
import { outreachPart, readAtTheDoor } from './outreach-part.ts';
import { purposePage } from './purpose.ts';
import { certificateSection, householdSection, lookedSection } from './sections.ts';
import { statementSummary } from './statement-summary.ts';

const open = (visit: Visit, act: string) =>
  openPerson(
    visit,
    { person: personNamed(visit), act, month: monthOf(visit.needs.today()) },
    async (opened) => ({ ...opened, ...(await factsAndTrail(visit, opened)) }),
  );

async function factsAndTrail(visit: Visit, { tx, file, statement }: Opened) {
  const { person, household } = file;
  const { city } = visit.needs;
  const on = dayAsked(visit);
  const own = await readFacts(tx, city, { person: person.id, on });
  const shared = household ? await readFacts(tx, city, { household: household.id, on }) : [];
  const door = await readAtTheDoor(visit, tx, file);
  const cases = await readPersonCases(visit, tx, { person: person.id, statement });
  return { own, shared, door, cases, events: await eventsAbout(tx, person.id, 20) };
}

async function show(visit: Visit, { act, numbersShown }: { act: string; numbersShown: boolean }) {
  if (mustNamePurpose(visit)) return purposePage(visit);
  const { c, needs, language } = visit;
  const opened = await open(visit, act);
  if (!opened) return troublePage(c, 'missing');
  const { file, statement, own, shared, door, cases, events } = opened;
  const area = (await visit.areas()).fullNameOf(file.person.village);
  const here = `/persons/${file.person.id}`;
  return c.html(
    officePage(visit, {
      title: file.person.name,
      lead: sentenceOf(statement, monthOf(needs.today()))[language],
      area,
      path: numbersShown ? here : visit.path,
      breadcrumbs: visit.menu.filter(({ href }) => href === '/search'),
      body: html`${outreachPart(visit, door)}${personHeader(visit, { file, numbersShown, area })}
        ${statementSummary(statement, { language, person: here })}
        ${personCasesPart(visit, { person: file.person.id, cases })}
        ${householdSection(visit, file)}
        ${certificateSection(visit, file)}
        ${factsSection(visit, { person: file.person.id, own, shared, on: dayAsked(visit) })}
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
