/** What Daqing pays in money to persons, and from which funds. How levels of government share it is settled between treasuries, not with payees. */
import type { Fund, Funding, Treasury } from '#declarations';
import { yuan } from '#kernel';
import { dibao } from '#law/programmes/assistance/dibao';
import { dibaoGracePeriod } from '#law/programmes/assistance/dibao-grace-period';
import { dibaoSinglePerson } from '#law/programmes/assistance/dibao-single-person';
import { dibaoSupplement } from '#law/programmes/assistance/dibao-supplement';
import { elderlyNursingSubsidy } from '#law/programmes/assistance/elderly-nursing-subsidy';
import { livingSubsidy } from '#law/programmes/assistance/living-subsidy';
import { livingSubsidyExtension } from '#law/programmes/assistance/living-subsidy-extension';
import { nursingSubsidy } from '#law/programmes/assistance/nursing-subsidy';
import { orphanAllowance } from '#law/programmes/assistance/orphan-allowance';
import { tekunSupport } from '#law/programmes/assistance/tekun-support';
import { unattendedChildAllowance } from '#law/programmes/assistance/unattended-child-allowance';
import { publicPostInsurance } from '#law/programmes/employers/public-post-insurance';
import { batchLines, batchTable } from './bank-layouts.ts';
import { cityNotice, cityPlan } from './bases.ts';

const funds: readonly Fund[] = [
  { id: 'central', title: { zh: '中央补助资金', en: 'Central grant' } },
  { id: 'province', title: { zh: '省级补助资金', en: 'Provincial grant' } },
  { id: 'city', title: { zh: '市级财政', en: 'City budget' } },
  { id: 'county', title: { zh: '县（区）财政', en: 'County budgets' } },
  { id: 'guarantee', title: { zh: '残疾人就业保障金', en: 'Employment guarantee fund' } },
  { id: 'lottery', title: { zh: '福利彩票公益金', en: 'Welfare lottery fund' } },
];

const paidFrom = (from: readonly string[], programmes: readonly { readonly id: string }[]): Funding[] =>
  programmes.map(({ id }) => ({ programme: id, from, basis: cityNotice, state: 'assumed' }));

export const treasury: Treasury = {
  funds,
  funding: [
    ...paidFrom(
      ['central', 'province', 'city', 'county'],
      [dibao, dibaoSinglePerson, dibaoSupplement, dibaoGracePeriod, tekunSupport],
    ),
    ...paidFrom(
      ['province', 'city', 'county', 'lottery'],
      [livingSubsidy, livingSubsidyExtension, nursingSubsidy, elderlyNursingSubsidy],
    ),
    ...paidFrom(['central', 'province', 'city'], [orphanAllowance, unattendedChildAllowance]),
    ...paidFrom(['guarantee'], [publicPostInsurance]),
  ],
  caps: [
    {
      fund: 'guarantee',
      programmes: [publicPostInsurance.id],
      percent: 20,
      basis: { ...cityPlan, clause: '三（二）2' },
      state: 'confirmed',
    },
  ],
  recovery: {
    percent: 10,
    floor: yuan(100),
    untouched: [dibao, dibaoSinglePerson, tekunSupport, orphanAllowance].map(({ id }) => id),
    neverFor: ['our-error'],
    basis: cityNotice,
    state: 'assumed',
  },
  // Invented: no bank has such a code or account.
  payers: [
    {
      id: 'city',
      title: { zh: '市级社会保障资金专户', en: 'City account for social security' },
      name: '大庆市财政局社会保障资金专户',
      account: '990000000000000001',
      bankCode: '999261000000',
      layout: 'pain.001',
    },
    {
      id: 'counties',
      title: { zh: '县（区）补助资金代发户', en: 'Account for county grants' },
      name: '大庆市财政局补助资金代发户',
      account: '990000000000000002',
      bankCode: '999261000001',
      layout: batchTable,
    },
    {
      id: 'guarantee',
      title: { zh: '残疾人就业保障金专户', en: 'Account of the employment guarantee fund' },
      name: '大庆市财政局就业保障金专户',
      account: '990000000000000003',
      bankCode: '999261000002',
      layout: batchLines,
    },
  ],
};
