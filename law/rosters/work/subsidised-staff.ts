import { column, idNumber, optional, organisationCode, personName, roster, yesNoColumn } from '#declarations';
import { employmentFunds } from '../../bases-services.ts';

/** For whom employers draw the post or the insurance subsidy: nobody is paid for twice. */
export const subsidisedStaff = roster({
  id: 'subsidised-staff',
  title: { zh: '用人单位享受补贴的残疾职工名册', en: 'Disabled staff for whom employers draw subsidies' },
  owner: 'humanResources',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: employmentFunds,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['职工身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['职工姓名'] }),
    employer: optional(organisationCode({ zh: '单位统一社会信用代码', en: "Employer's credit code" })),
    post: yesNoColumn({ zh: '单位是否享受岗位补贴', en: 'Post subsidy drawn' }),
    insurance: yesNoColumn({ zh: '单位是否享受社保补贴', en: 'Insurance subsidy drawn' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { postSubsidyDrawnForOne: column('post'), insuranceSubsidyDrawnForOne: column('insurance') },
  absent: { postSubsidyDrawnForOne: false, insuranceSubsidyDrawnForOne: false },
  keeps: ['B3.1.3-01', 'S1.4-04'],
});
