import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  numberColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { neverDay } from '#policy';
import { selfEmployment } from '../../bases-services.ts';

/** Own businesses and flexible work, with the insurance paid and the subsidies given by either office. */
export const selfEmployed = roster({
  id: 'self-employed',
  title: { zh: '自主创业和灵活就业名册', en: 'Self-employed and flexible workers' },
  owner: 'humanResources',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: selfEmployment,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['经营者身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['经营者姓名'] }),
    registeredOn: optional(
      dayColumn({ zh: '首次登记日期', en: 'First registered on' }, { also: ['营业执照日期'] }),
    ),
    form: optional(
      choiceColumn(
        { zh: '市场主体类型', en: 'Form of the business' },
        { 个体工商户: 'individual', 企业: 'company', 网络经营: 'online', 无: 'none' },
        { also: ['主体类型'] },
      ),
    ),
    active: yesNoColumn({ zh: '是否正常经营', en: 'Operating' }),
    insuredAs: choiceColumn(
      { zh: '缴费身份', en: 'Pays insurance as' },
      {
        单位职工: 'employee',
        自主创业: 'self-employed',
        个体工商户: 'self-employed',
        灵活就业: 'flexible',
        未缴费: 'none',
      },
    ),
    premiums: optional(moneyColumn({ zh: '上年个人缴费（元）', en: 'Premiums paid last year' })),
    subsidyMonths: optional(numberColumn({ zh: '社保补贴累计月数', en: 'Months of insurance subsidy' })),
    insuranceSubsidy: yesNoColumn({ zh: '是否享受社保补贴', en: 'Receives the insurance subsidy' }),
    paidByLabourOn: optional(
      dayColumn({ zh: '人社创业补贴发放日期', en: 'Start-up subsidy of human resources paid on' }),
    ),
    paidOn: optional(
      dayColumn({ zh: '残联创业补贴发放日期', en: 'Start-up subsidy of the federation paid on' }),
    ),
    startUpThisYear: yesNoColumn({ zh: '本年是否列入创业补贴', en: 'In the start-up subsidy this year' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'premiums' },
  gives: {
    businessRegisteredOn: column('registeredOn'),
    businessForm: column('form'),
    businessActive: column('active'),
    insuredAs: column('insuredAs'),
    premiumsPaid: column('premiums'),
    insuranceSubsidyMonths: column('subsidyMonths'),
    startUpPaidElsewhereOn: column('paidByLabourOn'),
    'enrolled.self-employed-insurance-subsidy': column('insuranceSubsidy'),
    'enrolled.start-up-subsidy': column('startUpThisYear'),
    'received.start-up-subsidy': column('paidOn'),
  },
  absent: {
    businessRegisteredOn: neverDay,
    businessForm: 'none',
    businessActive: false,
    insuredAs: 'none',
    insuranceSubsidyMonths: 0,
    startUpPaidElsewhereOn: neverDay,
    'enrolled.self-employed-insurance-subsidy': false,
    'enrolled.start-up-subsidy': false,
    'received.start-up-subsidy': neverDay,
  },
  keeps: ['B3.1.1-04', 'B3.1.1-08', 'S2.2-07'],
});
