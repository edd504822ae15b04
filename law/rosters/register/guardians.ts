/** Who acts for minors and for adults who cannot decide for themselves. */
import { dayColumn, idNumber, optional, personName, phone, roster, textColumn } from '#declarations';
import { ageOfMajority, clause } from '../../bases.ts';

export const guardians = roster({
  id: 'guardians',
  title: { zh: '监护人名册', en: 'Guardians' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['registry', 'service', 'outreach'],
  basis: clause(ageOfMajority, '第二十七条、第二十八条'),
  of: 'person',
  columns: {
    wardIdNumber: idNumber(
      { zh: '被监护人身份证号', en: "Ward's identity number" },
      { also: ['残疾人身份证号'] },
    ),
    wardName: personName({ zh: '被监护人姓名', en: "Ward's name" }, { also: ['残疾人姓名'] }),
    guardianIdNumber: optional(idNumber({ zh: '监护人身份证号', en: "Guardian's identity number" })),
    guardianName: personName({ zh: '监护人姓名', en: "Guardian's name" }),
    relation: textColumn({ zh: '与被监护人关系', en: 'Relation to the ward' }, { also: ['监护关系'] }),
    guardianPhone: optional(phone({ zh: '监护人电话', en: "Guardian's telephone" }, { also: ['联系电话'] })),
    from: optional(dayColumn({ zh: '监护起始日期', en: 'Guardian since' })),
    until: optional(dayColumn({ zh: '监护终止日期', en: 'Guardian until' })),
  },
  matched: { by: 'wardIdNumber', name: 'wardName' },
  holds: { from: 'from', until: 'until' },
  gives: {},
  keepsRegister: 'guardians',
  keeps: ['S6.1-04'],
});
