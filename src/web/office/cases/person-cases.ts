/** The cases of a person on the person's page, with the way to a new one. */
import { html } from 'hono/html';
import { mayDo, mayOpen } from '#access';
import { type ApplicationLine, type InboxLine, listApplications, listInbox, listInWork } from '#casework';
import type { Transaction } from '#database';
import { agreeable, agreePart } from '../../application/agree.ts';
import { applicationsPart } from '../../application/progress.ts';
import { buttonLink, type Html, section } from '../../components/index.ts';
import { listed } from '../../listed.ts';
import type { Line, Statement } from '../../statement/statement.ts';
import type { Visit } from '../../visit.ts';
import { lineWords } from './case-line.ts';
import { casePath, newCasePath } from './case-paths.ts';
import { words } from './new-case.words.ts';
import { officePlace } from './person-apply.ts';

export type PersonCases = {
  readonly lines: readonly InboxLine[];
  readonly applications: readonly ApplicationLine[];
  /** What needs no application, for who may begin it. */
  readonly agreeable: readonly Line[];
};

/** Undefined for who works on no cases. */
export const readPersonCases = async (
  { actor, needs }: Visit,
  tx: Transaction,
  { person, statement }: { readonly person: number; readonly statement: Statement },
): Promise<PersonCases | undefined> =>
  mayOpen(actor, 'case')
    ? {
        lines: await listInbox(tx, { person, closed: true }, { offset: 0, limit: 10 }),
        applications: await listApplications(tx, person),
        agreeable: mayDo(actor, 'open-case')
          ? agreeable(statement, { city: needs.city, inWork: await listInWork(tx, person) })
          : [],
      }
    : undefined;

export function personCasesPart(
  { actor, language, needs }: Visit,
  { person, cases }: { readonly person: number; readonly cases: PersonCases | undefined },
): Html | '' {
  if (!cases) return '';
  const { lines, applications } = cases;
  const say = words[language];
  return section({
    title: say.openOnes,
    body: html`${agreePart(language, cases.agreeable, `/persons/${person}/agree`)}${
      lines.length === 0
        ? html`<p>${say.none}</p>`
        : html`<ul class="ways">${lines.map((line) => {
            const { title, stage, programmes } = lineWords(needs, line);
            return html`<li><a href="${casePath(line.id)}">${listed(programmes, language) || title[language]}</a><span class="quiet">${stage[language]}</span></li>`;
          })}</ul>`
    }
    ${applicationsPart({ language }, officePlace, { person, lines: applications, mayApply: mayDo(actor, 'open-case') })}
    ${mayDo(actor, 'open-case') && html`<p>${buttonLink({ text: say.open, href: newCasePath(person), kind: 'secondary' })}</p>`}`,
  });
}
