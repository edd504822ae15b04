import { amount, condition, oneOf, programme, yearly } from '#policy';
import { masterStudios, skillsPlan } from '../../bases-education-and-work.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';

/** 高技能人才 is read as grade three and above by the recognised certificate, assumed. */
const highlySkilled = condition(
  {
    zh: '具有三级（高级工）及以上职业技能等级',
    en: 'the person holds grade three of skill or above',
  },
  oneOf(facts.skillGrade, 'one', 'two', 'three'),
);

export const masterStudio = programme({
  id: 'master-studio',
  title: { zh: '残疾人技能大师工作室补助', en: "Support for a master-craftsman's studio" },
  plan: ['P73'],
  of: 'person',
  gives: yearly,
  parameters: { aYear: amount({ zh: '每年补助', en: 'A year' }) },
  editions: ({ aYear }) => {
    const supported = {
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经认定领办技能大师工作室', en: 'the person leads a recognised studio' },
          facts.leadsStudio,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        highlySkilled,
        condition(
          { zh: '工作室年度考核合格', en: 'the studio passed the check of the year' },
          facts.studioCheckPassed,
        ),
      ],
      amount: aYear,
    } as const;
    return [
      { from: '2021-08', basis: skillsPlan, ...supported, until: '2026-01' },
      // The plan of five years is over; the rule on studios goes on.
      { from: '2026-01', basis: masterStudios, ...supported },
    ];
  },
  asksFor: [workPapers.skillCertificate, workPapers.studioReport],
  decidedBy: { zh: '市人社部门、市残联', en: 'City human resources and federation' },
  keeps: ['S2.3-03'],
});
