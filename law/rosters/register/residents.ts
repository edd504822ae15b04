/** Everybody the city's care may concern: holders of certificates, persons without one, and those who live with them. */
import {
  areaColumn,
  choiceColumn,
  idNumber,
  optional,
  personName,
  phone,
  roster,
  textColumn,
} from '#declarations';
import { populationRegister } from '../../bases.ts';

export const residents = roster({
  id: 'residents',
  title: { zh: '残疾人口基础名册', en: 'Register of persons with disabilities and their households' },
  owner: 'publicSecurity',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['registry', 'determination', 'service'],
  basis: populationRegister,
  of: 'person',
  columns: {
    idNumber: idNumber(
      { zh: '身份证号', en: 'Identity number' },
      { also: ['公民身份号码', '身份证号码', '证件号码'] },
    ),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['人员姓名', '姓　名'] }),
    sex: choiceColumn({ zh: '性别', en: 'Sex' }, { 男: 'male', 女: 'female' }),
    village: areaColumn(
      { zh: '户籍地村（社区）', en: 'Village or community of registration' },
      { also: ['户籍地行政区划代码', '村（社区）代码'] },
    ),
    householdNumber: textColumn({ zh: '户号', en: 'Household number' }, { also: ['户编号', '家庭编号'] }),
    relation: choiceColumn(
      { zh: '与户主关系', en: 'Relation to the head of the household' },
      {
        户主: 'head',
        本人: 'head',
        配偶: 'spouse',
        妻: 'spouse',
        夫: 'spouse',
        子女: 'child',
        子: 'child',
        女: 'child',
        父母: 'parent',
        父: 'parent',
        母: 'parent',
        孙子女: 'grandchild',
        其他: 'other',
      },
      { also: ['与户主的关系'] },
    ),
    residence: choiceColumn(
      { zh: '户口类型', en: 'Kind of registration' },
      { 城镇: 'urban', 非农业: 'urban', 农村: 'rural', 农业: 'rural' },
      { also: ['户口性质'] },
    ),
    phone: optional(phone({ zh: '联系电话', en: 'Telephone' }, { also: ['手机号', '电话'] })),
    address: optional(textColumn({ zh: '住址', en: 'Address' }, { also: ['现住址', '家庭住址'] })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { residence: { kind: 'column', column: 'residence' } },
  keepsRegister: 'persons',
  keeps: ['S6.1-04', 'B10.5-01'],
});
