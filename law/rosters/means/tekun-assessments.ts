import { choiceColumn, column, dayColumn, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { tekunMeasures } from '../../bases.ts';

/** What was found when support of the destitute was asked for or reviewed; of others it is unknown. */
export const tekunAssessments = roster({
  id: 'tekun-assessments',
  title: { zh: '特困人员认定核查名册', en: 'Assessments for the support of the destitute' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 150,
  covers: 'changes',
  purpose: ['determination', 'service'],
  basis: tekunMeasures,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['申请人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['申请人姓名'] }),
    hasSupporters: yesNoColumn(
      { zh: '有无履行能力的法定义务人', en: 'Relatives able to support' },
      { also: ['法定义务人有无履行能力'] },
    ),
    poor: yesNoColumn({ zh: '收入财产是否符合规定', en: 'Income and assets below the standard' }),
    selfCare: choiceColumn(
      { zh: '生活自理能力', en: 'Self-care' },
      {
        全自理: 'full',
        具备: 'full',
        半自理: 'partial',
        部分丧失: 'partial',
        全护理: 'none',
        完全丧失: 'none',
      },
      { also: ['自理能力评估结果'] },
    ),
    assessedOn: dayColumn({ zh: '评估日期', en: 'Assessed on' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'assessedOn' },
  gives: {
    hasSupporters: column('hasSupporters'),
    ownIncomeBelowStandard: column('poor'),
    selfCare: column('selfCare'),
  },
  keeps: ['S1.2-01'],
});
