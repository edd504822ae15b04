/** Opens the person of a case for one of its letters: with the law as it stood and what was known when the step was taken. */
import { rightsOf } from '#access';
import { type CaseFile, findCase, procedureOf } from '#casework';
import { type Doer, departments } from '#declarations';
import { dayOf, monthOf } from '#kernel';
import { numberOf } from '../answers.ts';
import type { AreaBook } from '../area-book.ts';
import { federationOf } from '../office/office-page.ts';
import { openPerson } from '../office/person/open-person.ts';
import { programmeTitle } from '../programme-title.ts';
import type { Visit } from '../visit.ts';
import { caseLetterWords, writeCaseLetter } from './case-letter.ts';
import { type CaseLetter, caseLetters } from './case-letters.ts';
import { type Letter, type LetterForm, letterForm } from './letter.ts';

export type OpenedLetter = {
  readonly letter: Letter;
  readonly form: LetterForm;
  readonly caseId: number;
  /** Title of its procedure. */
  readonly about: string;
  /** With its word: 编号 12-3. */
  readonly reference: string;
};

/** Undefined when there is no such letter, or none that the visitor may see. */
export async function readCaseLetter(visit: Visit): Promise<OpenedLetter | undefined> {
  const { c, needs, language } = visit;
  const id = numberOf(c.req.param('case'));
  const file = await visit.inTransaction((tx) => findCase(tx, needs.casework, id));
  const person = file?.subject.person;
  if (!file || person === undefined) return undefined;
  const told = caseLetters(file).find(({ number }) => number === numberOf(c.req.param('letter')));
  if (!told) return undefined;
  const form = letterForm(c.req.query('form'));
  const areas = await visit.areas();
  const letter = await openPerson(
    visit,
    { person, act: 'read.letter', month: monthOfLetter(told), before: told.action.at },
    async ({ file: { person: about }, before }) =>
      writeCaseLetter(told, {
        language,
        form,
        name: about.name,
        programmes: file.programmes.map((one) => programmeTitle(needs.policy, one)),
        lines: before!.lines.filter(({ programme }) => file.programmes.includes(programme)),
        calendar: needs.casework.calendar,
        officeOf: (who) => officeName(visit, areas, { who, area: told.file.state.area }),
        procedureOf: (procedure) => procedureOf(needs.casework, { id: procedure }),
      }),
  );
  const reference = letter && caseLetterWords(language, form).reference(letter.reference);
  return letter && reference
    ? { letter, form, caseId: id, about: file.state.procedure.title[language], reference }
    : undefined;
}

/** The month from which it holds; that of the step where it names none. */
const monthOfLetter = ({ action }: CaseLetter) =>
  (action.kind === 'way-taken' && action.given.fromMonth) || monthOf(dayOf(action.at));

const widths = [4, 6, 9, 12] as const;

/** 萨尔图区民政局; the place itself where no department acts, and in the city the federation. */
function officeName(
  { language, needs: { city } }: Visit,
  areas: AreaBook,
  { who, area }: { readonly who: Doer; readonly area: CaseFile['state']['area'] },
): string {
  const level = who.kind === 'officer' ? rightsOf(who.role).level : 1;
  const [department] = (who.kind === 'officer' && who.departments) || [];
  if (level === 1 && !department) return federationOf(city.name)[language];
  const place = level === 1 ? city.name[language] : areas.fullNameOf(area.slice(0, widths[level - 1]));
  if (!department) return place;
  const { zh, en } = departments[department];
  return language === 'zh' ? `${place}${zh}` : `${en}, ${place}`;
}
