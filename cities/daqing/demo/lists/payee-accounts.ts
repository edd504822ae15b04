/** Where the money of everybody who is paid goes; no bank has such codes, and no account begins with 9900. */
import type { Month } from '#kernel';
import { yearsAt } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { chosen } from '../groups.ts';
import type { About, List } from '../list.ts';
import { membersOf } from '../people.ts';
import { storyPersons } from '../stories.ts';
import { assistancePayments } from './assistance-payments.ts';
import { dibaoHouseholds } from './means.ts';

const banks = ['龙江银行', '大庆农村商业银行', '邮政储蓄银行', '黑龙江省农村信用社'] as const;

/** Everybody on a list of payments, save a few whose account nobody has asked for. */
function payees(city: InventedCity, period: Month, chance: Parameters<List['who']>[2]): number[] {
  const all = new Set<number>();
  for (const { who } of [dibaoHouseholds, ...assistancePayments])
    for (const person of Array.from(who(city, period, chance))) all.add(person);
  const unknown = chosen(city, { name: 'account unknown', share: 0.015 });
  return [...all].filter((person) => person < storyPersons || !unknown(person)).sort((a, b) => a - b);
}

/** Of a child its first grown-up, else the person; a few hand over the same card, which somebody should ask about. */
function holderOf({ city, subject }: About): number {
  const { people } = city.population;
  if (yearsAt(people.born[subject]!, city.month) >= 18) return subject;
  const members = membersOf(city.population, people.household[subject]!);
  return members.find((member) => yearsAt(people.born[member]!, city.month) >= 18) ?? subject;
}

const collected = (about: About) =>
  chosen(about.city, { name: 'card collected', share: 0.0004 })(about.subject);

const bankOf = (about: About) => (collected(about) ? 0 : holderOf(about) % banks.length);

export const payeeAccounts: List = {
  roster: 'payee-accounts',
  who: payees,
  sent: { form: 'csv', encoding: 'gb18030', otherNames: true },
  cells: {
    holder: (about) => about.city.population.people.name[collected(about) ? about.subject : holderOf(about)]!,
    bankName: (about) => banks[bankOf(about)]!,
    bankCode: (about) => `99926100${String(bankOf(about) + 1).padStart(4, '0')}`,
    accountNumber: (about) =>
      collected(about) ? '9900999999999999' : `9900${String(holderOf(about)).padStart(12, '0')}`,
  },
};
