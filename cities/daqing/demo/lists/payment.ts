import { monthNumber } from '#kernel';
import { dayText, monthAt, monthsBefore } from '../calendar.ts';
import { chanceOf } from '../chance.ts';
import type { InventedCity } from '../city.ts';
import { chosen, livesOn, theForgotten } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';

export type Payment = {
  /** Id of the programme. */
  readonly programme: string;
  /** Everybody who could be paid it, or the heads of such households. */
  readonly among: (city: InventedCity) => ArrayLike<number>;
  /** How many of them are; the others are the candidates. */
  readonly takeUp: number;
  /** Yuan as written in the list. */
  readonly paid: (about: About) => string;
  /** Whether it began no sooner than the household's means allowed. */
  readonly byMeans?: true;
} & Pick<List, 'monthsAgo' | 'sent'>;

/** A payment list that goes on from month to month. */
export function paymentList(payment: Payment): List {
  return {
    roster: `${payment.programme}-payments`,
    who: (city, period) =>
      Array.from(payment.among(city)).filter(
        (person) =>
          isPaid(city, person, payment) && monthAt(startOf(city, person, payment)) <= monthNumber(period),
      ),
    cells: {
      paid: payment.paid,
      from: ({ city, subject }) => dayText(startOf(city, subject, payment)),
      until: () => '',
    },
    ...sending(payment),
  };
}

/** A list of who was paid once, with the last day on which it was. */
export function oneOffPaymentList(payment: Payment & { readonly since: number }): List {
  return {
    roster: `${payment.programme}-payments`,
    who: (city) => Array.from(payment.among(city)).filter((person) => isPaid(city, person, payment)),
    cells: {
      paid: payment.paid,
      paidOn: ({ city, subject }) =>
        dayText(
          monthsBefore(
            city.month,
            { least: 1, most: payment.since },
            chanceOf(city.seed + subject, payment.programme),
          ),
        ),
    },
    ...sending(payment),
  };
}

const sending = ({ monthsAgo, sent }: Payment) => ({
  ...(monthsAgo ? { monthsAgo } : {}),
  ...(sent ? { sent } : {}),
});

const isPaid = (city: InventedCity, person: number, { programme, takeUp }: Payment): boolean =>
  !theForgotten(person) &&
  (person < storyPersons || chosen(city, { name: `takes ${programme}`, share: takeUp })(person));

/** Never before the certificate, nor before the means where they opened it. */
function startOf(city: InventedCity, person: number, { programme, byMeans }: Payment): number {
  const chance = chanceOf(city.seed + person, `from ${programme}`);
  const day = monthsBefore(
    city.month,
    chance.happens(0.015) ? { least: 0, most: 1 } : { least: 2, most: 50 },
    chance,
  );
  const opened =
    byMeans && !livesOn(city, 'none')(person)
      ? city.means.from[city.population.people.household[person]!]!
      : 0;
  return Math.max(day, city.certificates.issued[person]!, opened);
}
