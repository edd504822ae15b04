import { column, moneyColumn, organisationCode, roster, textColumn, yesNoColumn } from '#declarations';
import { publicWelfarePosts } from '../../bases-services.ts';

/** Premiums that employers paid for disabled persons in public-welfare posts. */
export const publicPostPremiums = roster({
  id: 'public-post-premiums',
  title: {
    zh: '公益性岗位残疾人社会保险费名册',
    en: 'Premiums for disabled persons in public-welfare posts',
  },
  owner: 'humanResources',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: publicWelfarePosts,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['社会信用代码'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }),
    premiums: moneyColumn(
      { zh: '单位缴纳社会保险费（元）', en: 'Premiums paid' },
      { also: ['缴费金额（元）'] },
    ),
    paid: yesNoColumn({ zh: '是否享受补贴', en: 'Receives the subsidy' }),
  },
  matched: { by: 'code' },
  control: { sum: 'premiums' },
  gives: { publicPostPremiums: column('premiums'), 'enrolled.public-post-insurance': column('paid') },
  absent: { publicPostPremiums: 0, 'enrolled.public-post-insurance': false },
  keeps: ['B3.1.4-01', 'S2.2-12'],
});
