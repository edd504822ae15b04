/** Employers and those who give services, by their unified social credit code. */
import {
  areaColumn,
  choiceColumn,
  dayColumn,
  optional,
  organisationCode,
  roster,
  textColumn,
} from '#declarations';
import { creditCodes } from '../../bases.ts';

export const organisations = roster({
  id: 'organisations',
  title: { zh: '用人单位与服务机构名册', en: 'Employers and service providers' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['registry', 'service', 'monitoring'],
  basis: creditCodes,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['社会信用代码'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['机构名称', '企业名称'] }),
    kind: choiceColumn(
      { zh: '单位类型', en: 'Kind' },
      { 用人单位: 'employer', 企业: 'employer', 服务机构: 'provider', 机构: 'provider' },
      { also: ['类型'] },
    ),
    county: areaColumn({ zh: '所在县区', en: 'County or district' }, { also: ['行政区划代码'] }),
    from: optional(dayColumn({ zh: '成立日期', en: 'Founded on' })),
    until: optional(dayColumn({ zh: '注销日期', en: 'Dissolved on' })),
  },
  matched: { by: 'code' },
  holds: { from: 'from', until: 'until' },
  gives: {},
  keepsRegister: 'organisations',
  keeps: ['S3.11-04', 'B10.5-01'],
});
