import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { legalAidLaw } from '../../bases-rights.ts';

/** Open matters of the legal aid offices, the hotline 12348 and the relief stations. */
export const legalMatters = roster({
  id: 'legal-matters',
  title: { zh: '残疾人法律援助和救助事项名册', en: 'Legal matters of persons with disabilities' },
  owner: 'justice',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: legalAidLaw,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['申请人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['申请人姓名'] }),
    matter: choiceColumn(
      { zh: '事项类别', en: 'Matter' },
      {
        社会保险待遇: 'benefits',
        社会救助: 'benefits',
        抚恤金: 'benefits',
        赡养抚养扶养: 'maintenance',
        劳动报酬: 'labour',
        劳动关系: 'labour',
        人身损害赔偿: 'injury',
        虐待遗弃家庭暴力: 'abuse',
        其他: 'other',
      },
      { also: ['案由'] },
    ),
    means: optional(yesNoColumn({ zh: '是否符合经济困难标准', en: 'Means are below the line' })),
    aided: yesNoColumn({ zh: '是否已指派法律援助', en: 'A lawyer is assigned' }),
    relieved: yesNoColumn({ zh: '是否由法律救助工作站办理', en: 'The relief station is at work' }),
    from: dayColumn({ zh: '受理日期', en: 'Taken up on' }),
    until: optional(dayColumn({ zh: '办结日期', en: 'Closed on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'from', until: 'until' },
  gives: {
    legalMatter: column('matter'),
    meansForLegalAid: column('means'),
    'enrolled.legal-aid': column('aided'),
    'enrolled.legal-relief': column('relieved'),
  },
  absent: { legalMatter: 'none', 'enrolled.legal-aid': false, 'enrolled.legal-relief': false },
  keeps: ['S4.2-03', 'S4.2-06'],
});
