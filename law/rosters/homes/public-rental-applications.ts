import {
  always,
  column,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { publicRental } from '../../bases-services.ts';

/** Households that wait for public rental housing. */
export const publicRentalApplications = roster({
  id: 'public-rental-applications',
  title: { zh: '公租房轮候名册', en: 'Households waiting for public rental housing' },
  owner: 'housing',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: publicRental,
  of: 'household',
  columns: {
    idNumber: idNumber(
      { zh: '申请人身份证号', en: "Applicant's identity number" },
      { also: ['户主身份证号'] },
    ),
    name: personName({ zh: '申请人姓名', en: "Applicant's name" }, { also: ['户主姓名'] }),
    ownsHome: yesNoColumn({ zh: '有无自有住房', en: 'Owns a home' }),
    first: yesNoColumn({ zh: '是否优先轮候', en: 'Waits with priority' }, { also: ['是否优先'] }),
    number: optional(textColumn({ zh: '轮候号', en: 'Number in the queue' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    appliedForPublicRental: always(true),
    ownsHome: column('ownsHome'),
    'enrolled.public-rental-priority': column('first'),
  },
  absent: { appliedForPublicRental: false, 'enrolled.public-rental-priority': false },
  keeps: ['S1.6-01'],
});
