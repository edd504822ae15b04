/** A citizen's own money, or a ward's: what is owed, sent, arrived or came back. */
import { words } from '../money/money.words.ts';
import { moneyPart } from '../money/money-part.ts';
import { readMoney } from '../money/read-money.ts';
import { officePage } from '../office/office-page.ts';
import { openFile } from '../office/person/open-person.ts';
import type { WebScreen } from '../screen.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';

async function answer(visit: Visit): Promise<Response> {
  const { c, language, actor } = visit;
  const person = Number(c.req.param('person'));
  const opened = await openFile(visit, { person, act: 'read.money' }, async ({ tx, file }) => ({
    name: file.person.id === actor.person ? undefined : file.person.name,
    money: await readMoney(tx, person, c.req.query('year')),
  }));
  if (!opened) return troublePage(c, 'missing');
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: opened.name === undefined ? say.title : say.titleOf(opened.name),
      lead: say.lead,
      breadcrumbs: [
        ...visit.menu.filter(({ href }) => href === '/own'),
        { href: `/own/${person}`, label: say.back },
      ],
      body: moneyPart(visit, `/own/${person}/money`, opened.money, (debt) => `/own/debts/${debt}/letter`),
    }),
  );
}

export const ownMoney: WebScreen = {
  screen: 'own',
  method: 'get',
  path: '/own/:person/money',
  leaves: 'read.money',
  answer,
};
