import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { relapseWatch as rules } from '../../bases-rights.ts';

export const relapseWatch = roster({
  id: 'relapse-watch',
  title: { zh: '防止返贫监测对象名册', en: 'Households watched for a fall back into poverty' },
  owner: 'ruralRevitalisation',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'relapse-watch', 'outreach'],
  basis: rules,
  of: 'household',
  columns: {
    headIdNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['户主证件号码'] }),
    headName: personName({ zh: '户主姓名', en: "Head's name" }),
    kind: choiceColumn(
      { zh: '监测对象类别', en: 'Why it is watched' },
      {
        脱贫不稳定户: 'unstable',
        脱贫不稳定: 'unstable',
        边缘易致贫户: 'marginal',
        边缘易致贫: 'marginal',
        突发严重困难户: 'sudden',
        突发严重困难: 'sudden',
      },
    ),
    reason: optional(textColumn({ zh: '返贫致贫风险', en: 'The risk' })),
    gone: yesNoColumn({ zh: '风险是否消除', en: 'The risk is gone' }),
    helped: yesNoColumn({ zh: '是否落实帮扶措施', en: 'Is helped' }),
    from: dayColumn({ zh: '纳入监测日期', en: 'Watched since' }),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  holds: { from: 'from' },
  gives: {
    relapseRisk: column('kind'),
    relapseRiskGone: column('gone'),
    'enrolled.relapse-prevention': column('helped'),
  },
  absent: { relapseRisk: 'none', relapseRiskGone: false, 'enrolled.relapse-prevention': false },
  keeps: ['S1.1-01', 'S1.1-03'],
});
