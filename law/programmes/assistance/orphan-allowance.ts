import { amount, condition, first, is, monthly, otherwise, programme, when } from '#policy';
import { orphans } from '../../bases.ts';
import { belongsToCity, lives, minor } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

export const orphanAllowance = programme({
  id: 'orphan-allowance',
  title: { zh: '孤儿基本生活费', en: "Orphan's living allowance" },
  plan: ['P14'],
  of: 'person',
  gives: monthly,
  parameters: {
    inInstitution: amount({ zh: '机构集中养育标准', en: 'Standard in an institution' }),
    inFamily: amount({ zh: '社会散居标准', en: 'Standard in a family' }),
  },
  editions: ({ inInstitution, inFamily }) => [
    {
      from: '2010-11',
      basis: orphans,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经认定为孤儿', en: 'the child is recognised as an orphan' },
          is(facts.orphanKind, 'orphan'),
        ),
        lives,
        belongsToCity,
        condition({ zh: '未满18周岁', en: 'the child is under 18' }, minor),
      ],
      amount: first(when(facts.inWelfareInstitution, inInstitution), otherwise(inFamily)),
    },
  ],
  asksFor: [papers.householdBook, papers.guardian, papers.bankAccount],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.5-14'],
});
