import { choiceColumn, column, dayColumn, idNumber, personName, roster } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** By the national standard for the capacity of the elderly (GB/T 42195). */
export const elderlyAssessments = roster({
  id: 'elderly-assessments',
  title: { zh: '老年人能力评估名册', en: 'Assessments of elderly persons' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 150,
  covers: 'changes',
  purpose: ['determination', 'service'],
  basis: clause(plan, '三（一）3'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['老年人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['老年人姓名'] }),
    capacity: choiceColumn(
      { zh: '能力等级', en: 'Capacity' },
      {
        能力完好: 'unimpaired',
        完好: 'unimpaired',
        半失能: 'semi',
        轻度失能: 'semi',
        中度失能: 'semi',
        失能: 'lost',
        重度失能: 'lost',
        完全失能: 'lost',
      },
      { also: ['评估结果'] },
    ),
    assessedOn: dayColumn({ zh: '评估日期', en: 'Assessed on' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'assessedOn' },
  gives: { elderlyCapacity: column('capacity') },
  keeps: ['S1.3-08'],
});
