/** A person's money, for an officer whom the person asks where it is. */
import { words } from '../../money/money.words.ts';
import { moneyPart } from '../../money/money-part.ts';
import { readMoney } from '../../money/read-money.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { mustNamePurpose, openFile, personNamed } from './open-person.ts';
import { purposePage } from './purpose.ts';

async function answer(visit: Visit): Promise<Response> {
  if (mustNamePurpose(visit)) return purposePage(visit);
  const { c, language } = visit;
  const person = personNamed(visit);
  const opened = await openFile(visit, { person, act: 'read.money' }, async ({ tx, file }) => ({
    of: file.person,
    money: await readMoney(tx, person, c.req.query('year')),
  }));
  if (!opened) return troublePage(c, 'missing');
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: say.titleOf(opened.of.name),
      lead: say.lead,
      area: (await visit.areas()).fullNameOf(opened.of.village),
      breadcrumbs: [
        ...visit.menu.filter(({ href }) => href === '/search'),
        { href: `/persons/${person}`, label: opened.of.name },
      ],
      body: moneyPart(visit, `/persons/${person}/money`, opened.money),
    }),
  );
}

export const personMoney: WebScreen = {
  screen: 'person',
  method: 'get',
  path: '/persons/:person/money',
  leaves: 'read.money',
  answer,
};
