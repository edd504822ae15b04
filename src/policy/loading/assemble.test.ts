/** A broken law is refused with sentences that say where and what to do; a sound one loads. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Fen, type Month, type Text, yuan } from '#kernel';
import { monthly } from '../language/form.ts';
import type { AnyDated, Dated } from '../language/parameter.ts';
import { amount, amountBy, lookup, percentOf } from '../language/parameter.ts';
import { condition, type Offer, offer, type Programme, programme } from '../language/programme.ts';
import { concurrentWith, excludedBy, openedBy } from '../language/relation.ts';
import type { Node, Term } from '../language/term.ts';
import {
  above,
  add,
  all,
  anyOf,
  divide,
  halfUpToFen,
  halfUpToYuan,
  money,
  not,
  number,
  sumOver,
  times,
} from '../language/terms.ts';
import { choice, moneyFact, vocabulary, wholeNumber, yesNo } from '../language/vocabulary.ts';
import { assemble } from './assemble.ts';
import { LawRefused } from './refused.ts';

const say = (text: string): Text => ({ zh: text, en: text });
const basis = { issuer: say('trial'), document: 'trial' };
const grades = { one: say('1'), two: say('2') };
const trial = vocabulary({
  inDibao: yesNo(say('dibao')),
  income: moneyFact(say('income')),
  size: wholeNumber(say('size'), { of: 'household', most: 20 }),
  staff: wholeNumber(say('staff'), { of: 'employer' }),
  grade: choice(say('grade'), grades),
});
const { inDibao, income, size, staff, grade } = trial.terms;
const term = <T>(node: Node): Term<T> => ({ node });
const dated = <V>(
  value: Dated<V>['value'],
  from: Month = '2020-01',
  more: Partial<Dated<V>> = {},
): Dated<V> => ({ from, value, basis, state: 'assumed', ...more });

type Made = {
  id?: string;
  holds?: Term<boolean>;
  worth?: Term<never> | Term<ReturnType<typeof yuan>>;
  of?: Programme['of'];
  together?: Programme['together'];
};
const made = ({
  id = 'aid',
  holds = inDibao,
  worth = money(yuan(10)),
  of = 'person',
  together = [],
}: Made = {}) =>
  programme({
    id,
    title: say(id),
    plan: [],
    of,
    gives: monthly,
    parameters: {},
    asksFor: [],
    decidedBy: say('x'),
    keeps: [],
    together,
    editions: () => [
      {
        from: '2020-01',
        basis,
        state: 'assumed',
        conditions: [condition(say('holds'), holds)],
        amount: worth as Term<ReturnType<typeof yuan>>,
      },
    ],
  });
const offered = (...programmes: ReturnType<typeof made>[]): Offer[] =>
  programmes.map((one) => offer(one, {}));

function refusal(offers: readonly Offer[], counties: readonly string[] = []): string {
  try {
    assemble({ facts: trial.facts, offers, counties });
  } catch (refused) {
    if (refused instanceof LawRefused) {
      for (const { zh } of refused.sentences) assert.match(zh, /[\u4e00-\u9fff].*。/u);
      return refused.sentences.map(({ en }) => en).join('\n');
    }
    throw refused;
  }
  return 'loaded';
}

describe('a law is refused', () => {
  it('with a fact that is misspelt, and told which was meant', () =>
    assert.match(
      refusal(offered(made({ holds: term({ kind: 'fact', name: 'inDibaoo' }) }))),
      /In "aid", edition of 2020-01: there is no fact "inDibaoo"\. Did you mean "inDibao"\?/,
    ));

  it('with a yes-no compared with a number', () =>
    assert.match(
      refusal(offered(made({ holds: above(inDibao as unknown as typeof income, yuan(3)) }))),
      /types do not fit/,
    ));

  it('with a condition that is no yes-no', () =>
    assert.match(
      refusal(offered(made({ holds: income as unknown as Term<boolean> }))),
      /yes-no is wanted here, money is given/,
    ));

  it('with money added to a count', () =>
    assert.match(
      refusal(offered(made({ worth: add(income, size as unknown as typeof income) }))),
      /types do not fit/,
    ));

  it('with a programme named in a relation that nobody offers', () =>
    assert.match(
      refusal(offered(made({ together: [concurrentWith(made({ id: 'other' }), { basis })] }))),
      /"aid" names "other" in `together`, which the city does not offer/,
    ));

  it('with a programme offered twice', () =>
    assert.match(refusal(offered(made(), made())), /"aid" is offered twice/));

  it('with programmes that depend on each other in a circle, and told the path', () => {
    const first = made({ id: 'first' });
    const second = made({ id: 'second', together: [excludedBy(first, { basis })] });
    const again = made({ id: 'first', together: [openedBy([second], { basis })] });
    assert.match(
      refusal(offered(again, second)),
      /circle: first → second → first|circle: second → first → second/,
    );
  });

  it('with a household aggregate inside another', () =>
    assert.match(
      refusal(offered(made({ holds: anyOf('others', above(sumOver('everyone', income), yuan(1))) }))),
      /cannot stand inside another/,
    ));

  it('with a fact of an employer asked of a person', () =>
    assert.match(
      refusal(offered(made({ holds: above(staff, 3) }))),
      /the fact "staff" is about a employer and cannot be asked of a person/,
    ));

  it("with a member's fact asked of a household without gathering", () =>
    assert.match(refusal(offered(made({ of: 'household', holds: inDibao }))), /gather members' facts/));

  it('with a divisor that may be nothing', () =>
    assert.match(
      refusal(offered(made({ worth: divide(income, size, halfUpToYuan) }))),
      /divisor may be zero/,
    ));

  it('with a product that may leave the exact whole numbers', () =>
    assert.match(
      refusal(offered(made({ worth: times(times(times(income, 1_000_000), 1_000_000), 1_000) }))),
      /2\^53/,
    ));
});

const paying = (
  parameters: 'one' | 'table',
  entries: readonly AnyDated[],
  editions: readonly Month[] = ['2020-01'],
) => {
  const plain = programme({
    id: 'pay',
    title: say('pay'),
    plan: [],
    of: 'person',
    gives: monthly,
    asksFor: [],
    decidedBy: say('x'),
    keeps: [],
    parameters: { standard: amount(say('standard')), byGrade: amountBy(say('by grade'), ['one', 'two']) },
    editions: (p) =>
      editions.map((from) => ({
        from,
        basis,
        state: 'assumed' as const,
        conditions: [condition(say('holds'), not(all(inDibao)))],
        amount: parameters === 'one' ? p.standard : lookup(p.byGrade, grade),
      })),
  });
  return [
    {
      programme: plain as unknown as Programme,
      amounts: parameters === 'one' ? { standard: entries } : { byGrade: entries },
    },
  ];
};

describe('amounts are refused', () => {
  it('when one is missing for a month in force', () =>
    assert.match(
      refusal(paying('one', [dated(yuan(70), '2021-03')])),
      /"pay" asks for "pay.standard" in 2020-01, but the city sets none in force then\. Add a dated, cited line/,
    ));

  it('when a floor is higher, with both figures and since when', () =>
    assert.match(
      refusal(
        paying('one', [dated(yuan(70)), dated(yuan(80), '2021-01', { layer: 'province', floor: true })]),
      ),
      /is ¥70\.00 in 2021-01, below the floor of ¥80\.00 in force since 2021-01/,
    ));

  it('when only one county is below a floor', () =>
    assert.match(
      refusal(
        paying('one', [
          dated(yuan(90)),
          dated(yuan(75), '2020-01', { county: '230621' }),
          dated(yuan(80), '2020-01', { layer: 'province', floor: true }),
        ]),
        ['230602', '230621'],
      ),
      /\(230621\), below the floor/,
    ));

  it('when a table lacks a code', () =>
    assert.match(refusal(paying('table', [dated({ one: 100 })])), /lacks two/));

  it('when a value begins in no month', () =>
    assert.match(refusal(paying('one', [dated(yuan(70), '2020-13' as Month)])), /no month such as 2024-07/));

  it('when two editions begin in the same month', () =>
    assert.match(refusal(paying('one', [dated(yuan(70))], ['2020-01', '2020-01'])), /overlap/));
});

describe('a sound law', () => {
  it('loads, and a percentage follows its base county by county', () => {
    const [pay] = paying('one', [dated(yuan(100)), dated(yuan(120), '2020-01', { county: '230621' })]);
    const base = pay!.programme.terms as unknown as { standard: Term<ReturnType<typeof yuan>> };
    const share = programme({
      id: 'share',
      title: say('share'),
      plan: [],
      of: 'person',
      gives: monthly,
      asksFor: [],
      decidedBy: say('x'),
      keeps: [],
      parameters: { part: amount(say('part')) },
      editions: ({ part }) => [
        {
          from: '2020-01',
          basis,
          state: 'assumed',
          conditions: [condition(say('holds'), above(number(2), 1))],
          amount: part,
        },
      ],
    });
    const policy = assemble({
      facts: trial.facts,
      offers: [pay!, offer(share, { part: [dated<Fen>(percentOf(base.standard, 30, halfUpToFen))] })],
      counties: ['230602', '230621'],
    });
    const { city, counties } = policy.parameter({ programme: 'share', name: 'part' }, '2020-05');
    assert.equal(city?.value, 3000);
    assert.equal(counties.get('230621')?.value, 3600);
  });

  it('knows a retroactive notice only from the day it was announced', () => {
    const offers = paying('one', [
      dated(yuan(100)),
      dated(yuan(110), '2026-01', { announced: '2026-03-30' }),
    ]);
    const policy = assemble({ facts: trial.facts, offers });
    const asKnown = (on: '2026-02-01' | '2026-04-01') =>
      policy.parameter({ programme: 'pay', name: 'standard' }, '2026-02', on).city?.value;
    assert.deepEqual([asKnown('2026-02-01'), asKnown('2026-04-01')], [10_000, 11_000]);
  });
});
