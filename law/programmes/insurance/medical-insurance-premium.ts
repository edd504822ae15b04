import {
  all,
  amount,
  any,
  condition,
  first,
  halfUpToYuan,
  is,
  max,
  number,
  otherwise,
  programme,
  rate,
  relief,
  share,
  type Term,
  when,
} from '#policy';
import { clause, medicalAssistanceOpinions } from '../../bases.ts';
import { belongsToCity, certified, lives, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inDibao, inHardship, inTekun, underRelapseWatch } from '../../hardship.ts';
import { papers } from '../../papers.ts';

const whoIs = (member: Term<boolean>, itsShare: Term<number>) =>
  first(when(member, itsShare), otherwise(number(0)));

/** Of several classes the best one counts, whichever a city or county pays most for. */
export const medicalInsurancePremium = programme({
  id: 'medical-insurance-premium',
  title: { zh: '资助参加居民医保', en: "Help with the premium of residents' medical insurance" },
  plan: ['P20'],
  of: 'person',
  gives: relief({ zh: '居民医保个人缴费', en: "own premium of residents' medical insurance" }, 'year'),
  parameters: {
    premium: amount({ zh: '居民医保个人缴费标准', en: 'Own premium' }),
    dibaoShare: rate({ zh: '低保对象资助比例', en: 'Share for those in dibao' }),
    severeShare: rate({ zh: '重度残疾人资助比例', en: 'Share for the severely disabled' }),
    marginShare: rate({
      zh: '低保边缘、易返贫致贫家庭成员资助比例',
      en: 'Share on the margin of dibao or of poverty',
    }),
  },
  editions: ({ premium, dibaoShare, severeShare, marginShare }) => [
    {
      from: '2022-01',
      basis: clause(medicalAssistanceOpinions, '二（一）'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '属于特困、低保、低保边缘、易返贫致贫家庭成员或重度残疾人',
            en: 'the person is destitute, in dibao, on its margin, helped against falling back into poverty, or severely disabled',
          },
          any(all(certified, severe), inHardship, underRelapseWatch),
        ),
        lives,
        belongsToCity,
        condition(
          { zh: '参加居民医保', en: "the person is in residents' medical insurance" },
          is(facts.medicalScheme, 'residents'),
        ),
      ],
      amount: first(
        when(inTekun, premium),
        otherwise(
          share(
            premium,
            max(
              whoIs(inDibao, dibaoShare),
              whoIs(all(certified, severe), severeShare),
              whoIs(any(facts.nearDibaoHousehold, underRelapseWatch), marginShare),
            ),
            halfUpToYuan,
          ),
        ),
      ),
    },
  ],
  asksFor: [papers.none],
  decidedBy: {
    zh: '医保部门依据民政、残联名单办理',
    en: 'Healthcare security, by the lists of civil affairs and the federation',
  },
  keeps: ['S1.4-02', 'B1.7-01'],
});
