import { column, idNumber, numberColumn, optional, personName, roster, yesNoColumn } from '#declarations';
import { employmentFunds } from '../../bases-services.ts';

/** Who is confirmed as having difficulty in finding work, and who is in an internship. */
export const employmentSupport = roster({
  id: 'employment-support',
  title: { zh: '就业困难人员和就业见习名册', en: 'Persons with difficulty in finding work, and interns' },
  owner: 'humanResources',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: employmentFunds,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    hardToEmploy: yesNoColumn({ zh: '是否就业困难人员', en: 'Has difficulty in finding work' }),
    interns: yesNoColumn({ zh: '是否在见习', en: 'In an internship' }),
    internMonths: optional(numberColumn({ zh: '累计见习月数', en: 'Months of internship' })),
    paid: yesNoColumn({ zh: '是否享受见习补贴', en: 'Receives the internship subsidy' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    hardToEmploy: column('hardToEmploy'),
    inInternship: column('interns'),
    internshipMonths: column('internMonths'),
    'enrolled.internship-subsidy': column('paid'),
  },
  absent: {
    hardToEmploy: false,
    inInternship: false,
    internshipMonths: 0,
    'enrolled.internship-subsidy': false,
  },
  keeps: ['B3.1.2-01', 'S2.4-10'],
});
