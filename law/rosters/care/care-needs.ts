import { column, dayColumn, idNumber, optional, personName, roster, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** The yearly survey of persons with disabilities; who was not met stays unknown. */
export const careNeeds = roster({
  id: 'care-needs',
  title: { zh: '残疾人照护需求调查名册', en: 'Survey of the need for care' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'changes',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '三（六）1'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    needsCare: yesNoColumn(
      { zh: '是否需要长期照护', en: 'Needs long-term care' },
      { also: ['长期照护需求'] },
    ),
    askedOn: optional(dayColumn({ zh: '调查日期', en: 'Asked on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { needsLongTermCare: column('needsCare') },
  keeps: ['S6.1-05', 'B1.5-01'],
});
