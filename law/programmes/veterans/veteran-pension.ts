import { type Fen, yuan } from '#kernel';
import {
  amountBy,
  concurrentWith,
  condition,
  first,
  is,
  lookup,
  monthly,
  notCountedAsIncomeFor,
  otherwise,
  programme,
  when,
} from '#policy';
import { clause, dibaoMeasures } from '../../bases.ts';
import { policeRules, veteransRegulation } from '../../bases-rights.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { dibao } from '../assistance/dibao.ts';
import { livingSubsidy } from '../assistance/living-subsidy.ts';
import { disabledVeteran } from './veteran-definitions.ts';

const grades = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

/** The cells of a table by military grade from those of grade 1 on; grades without one have nothing. */
export const byMilitaryGrade = (amounts: readonly Fen[]): Readonly<Record<(typeof grades)[number], Fen>> =>
  Object.fromEntries(grades.map((grade, at) => [grade, amounts[at - 1] ?? yuan(0)])) as Record<
    (typeof grades)[number],
    Fen
  >;

/** By grade and by how the disability came about; by illness there are six grades. The standards are the nation's. */
export const veteranPension = programme({
  id: 'veteran-pension',
  title: { zh: '残疾军人、伤残人民警察残疾抚恤金', en: 'Disability pension of soldiers and police officers' },
  plan: ['P89'],
  of: 'person',
  gives: monthly,
  parameters: {
    inWar: amountBy({ zh: '因战伤残月标准', en: 'Monthly, disabled in war' }, grades),
    onDuty: amountBy({ zh: '因公伤残月标准', en: 'Monthly, disabled on duty' }, grades),
    byIllness: amountBy({ zh: '因病伤残月标准', en: 'Monthly, disabled by illness' }, grades),
  },
  editions: ({ inWar, onDuty, byIllness }) => [
    {
      from: '2004-10',
      basis: clause(veteransRegulation, '第二十六条'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '持残疾军人证或伤残人民警察证',
            en: 'the person holds the certificate of a disabled soldier or police officer',
          },
          disabledVeteran,
        ),
        lives,
        belongsToCity,
      ],
      amount: first(
        when(is(facts.militaryCause, 'war'), lookup(inWar, facts.militaryGrade)),
        when(is(facts.militaryCause, 'duty'), lookup(onDuty, facts.militaryGrade)),
        otherwise(lookup(byIllness, facts.militaryGrade)),
      ),
    },
  ],
  together: [
    concurrentWith(livingSubsidy, { basis: policeRules }),
    notCountedAsIncomeFor(dibao, { basis: clause(dibaoMeasures, '第十五条') }),
  ],
  asksFor: [rightsPapers.militaryCertificate, papers.bankAccount],
  decidedBy: { zh: '县级退役军人事务部门', en: 'County veterans affairs' },
  keeps: ['S1.7-02'],
});
