import {
  always,
  column,
  idNumber,
  moneyColumn,
  numberColumn,
  optional,
  organisationCode,
  personName,
  roster,
} from '#declarations';
import { publicWelfarePosts as rules } from '../../bases-services.ts';

/** Who holds such a post. Its pay is reported here alone: the list of insured wages leaves these posts out. */
export const publicWelfarePosts = roster({
  id: 'public-welfare-posts',
  title: { zh: '公益性岗位在岗名册', en: 'Holders of public-welfare posts' },
  owner: 'humanResources',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: rules,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    employer: optional(organisationCode({ zh: '单位统一社会信用代码', en: "Employer's credit code" })),
    pay: moneyColumn({ zh: '岗位月报酬（元）', en: 'Monthly pay' }, { also: ['岗位补贴（元）'] }),
    months: numberColumn(
      { zh: '累计在岗月数（不含当月）', en: 'Months in posts before this one' },
      { also: ['累计在岗月数'] },
    ),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'pay' },
  gives: {
    publicPostPay: column('pay'),
    publicPostMonths: column('months'),
    'enrolled.public-welfare-post': always(true),
  },
  absent: { publicPostPay: 0, publicPostMonths: 0, 'enrolled.public-welfare-post': false },
  keeps: ['B4.7-01', 'S2.2-11'],
});
