/** Devices beyond the subsidy: projects with their own lists and quotas, loans and repairs. */
import { choice, moneyFact, yesNo } from '#policy';
import { deviceClasses } from './devices.ts';

export const deviceProjectFacts = {
  /** Work-injury or medical insurance, or whoever is liable for an accident. */
  devicePaidByInsurance: moneyFact(
    { zh: '保险已支付的辅助器具费用', en: 'Part of the price that insurance paid' },
    { most: 20_000_000 },
  ),
  measuredOnTour: yesNo({
    zh: '巡回现场测量后适合配发',
    en: 'Measured on the tour and found suitable for a device',
  }),
  onSchoolDeviceList: yesNo({
    zh: '列入校园、社区辅具适配名单',
    en: 'On the list of devices for schools and communities',
  }),
  deviceOutgrown: yesNo({
    zh: '因生长发育原辅具已不合用',
    en: 'Has outgrown the device in use',
  }),
  fukangPlace: choice(
    { zh: '福康工程当年名额', en: "Place in this year's Fukang project" },
    {
      none: { zh: '未列入', en: 'None' },
      device: { zh: '辅助器具', en: 'Device' },
      surgery: { zh: '手术', en: 'Surgery' },
      both: { zh: '手术和辅助器具', en: 'Surgery and device' },
    },
  ),
  inLoveAidQuota: yesNo({
    zh: '列入龙江爱心助残工程当年名额',
    en: "In this year's quota of the Longjiang Love project",
  }),
  loanNeeded: choice(
    { zh: '短期需要租借的辅助器具', en: 'Device needed for a short time' },
    { none: { zh: '无', en: 'None' }, ...deviceClasses },
  ),
  loanOverdue: yesNo({ zh: '有逾期未还的租借辅具', en: 'Has not returned a device that is due' }),
  loanDeposit: moneyFact({ zh: '已交租借押金', en: 'Deposit paid for the loan' }, { most: 1_000_000 }),
  repairCost: moneyFact({ zh: '辅助器具维修费用', en: 'Cost of repairing a device' }, { most: 5_000_000 }),
  repairUnderWarranty: yesNo({ zh: '在保修期内', en: 'The warranty still covers it' }),
} as const;
