/** An invented import, for tests and for looking at the pages. */
import { idNumber, moneyColumn, optional, personName, type Roster, roster, textColumn } from '#declarations';
import type { Batch } from '#registry';
import type { BatchView, DoubtfulRow, RowLine } from './import-view.ts';
import type { ImportsView } from './imports-body.ts';

export const sampleRoster: Roster = roster({
  id: 'dibao-households',
  title: { zh: '低保家庭名册', en: 'Households in dibao' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination'],
  basis: { issuer: { zh: '民政部', en: 'Ministry of Civil Affairs' }, document: '民发〔2021〕57号' },
  of: 'household',
  columns: {
    headIdNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['身份证号'] }),
    headName: personName({ zh: '户主姓名', en: "Head's name" }),
    monthly: moneyColumn({ zh: '月保障金额', en: 'Amount a month' }),
    remarks: optional(textColumn({ zh: '备注', en: 'Remarks' })),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  control: { sum: 'monthly' },
  gives: {},
  keeps: [],
});

export const sampleBatch: Batch = {
  id: 7,
  roster: 'dibao-households',
  fileName: '低保家庭名册2026年11月.xlsx',
  period: '2026-11-01',
  state: 'previewed',
  refusal: null,
  encoding: 'utf-8',
  understood: [
    {
      sheet: '11月',
      headings: { headIdNumber: '身份证号', headName: '户主姓名', monthly: '月保障金额' },
      positions: { 身份证号: 0, 户主姓名: 1, 月保障金额: 2 },
      header: ['身份证号', '户主姓名', '月保障金额', '银行'],
      unknown: ['银行'],
    },
  ],
  rowCount: 8495,
  counts: {
    new: 112,
    changed: 340,
    unchanged: 7980,
    refused: 38,
    duplicate: 11,
    doubtful: 14,
    setAside: 0,
    ended: 96,
    decided: 0,
  },
  control: {
    rows: 8495,
    sum: 390_770_000,
    declaredRows: 8500,
    declaredSum: 390_770_000,
    agrees: false,
    leftOut: ['说明'],
  },
  progress: 0,
  takenThrough: 0,
  corrects: null,
  sentBy: 4,
  receivedAt: new Date('2026-11-23T01:10:00Z'),
  takenAt: null,
  declaredRows: 8500,
  declaredSum: 390_770_000,
};

export const sampleView = (differs: Partial<Batch> = {}): BatchView => ({
  batch: { ...sampleBatch, ...differs },
  roster: sampleRoster,
  owner: { zh: '民政局', en: 'Civil Affairs' },
  receivedAt: '2026-11-23 09:10',
  takenAt: differs.state === 'taken' ? '2026-11-23 09:31' : undefined,
  mayTake: true,
  mayDecide: true,
});

export const sampleRows: readonly RowLine[] = [
  {
    sheet: '11月',
    row: 12,
    outcome: 'refused',
    decision: null,
    candidates: [{ id: 1 }],
    faults: [
      {
        column: '身份证号',
        zh: '身份证号最后一位应为 X，收到 8。请核对原件后改正此行。',
        en: 'The identity number should end with X, 8 was received. Check the card and correct the row.',
      },
    ],
  },
  {
    sheet: '11月',
    row: 409,
    outcome: 'refused',
    decision: null,
    candidates: [],
    faults: [{ column: '', zh: '这一行有两处错误。', en: 'The row is wrong in two places.' }],
  },
];

export const sampleDoubtful: DoubtfulRow = {
  sheet: '11月',
  row: 31,
  outcome: 'doubtful',
  decision: null,
  faults: [
    { column: '户主姓名', zh: '证号相同而姓名不同。', en: 'The number is the same, the name is not.' },
  ],
  cells: [
    { key: '身份证号', value: '230699********0025' },
    { key: '户主姓名', value: '王建囯' },
    { key: '月保障金额', value: '460.00' },
  ],
  candidates: [
    {
      id: 1,
      name: '王*国',
      why: { zh: '身份证号相同，姓名相差一字', en: 'same number, one character of the name differs' },
      facts: [
        { key: '出生日期', value: '1984-05-15' },
        { key: '地区', value: '萨尔图区会战街道铁人社区' },
      ],
      href: '/people/1',
    },
  ],
};

export const sampleImports: ImportsView = {
  maySend: true,
  scope: '大庆市',
  moment: '2026-11-23 09:30',
  month: '2026-11',
  recent: [sampleView(), sampleView({ id: 6, state: 'taken' }), sampleView({ id: 5, state: 'refused' })],
  rosters: [
    {
      roster: sampleRoster,
      owner: { zh: '民政局', en: 'Civil Affairs' },
      newest: '2026-08-01',
      takenAt: '2026-08-05 10:00',
      freshness: 'silent',
    },
    {
      roster: {
        ...sampleRoster,
        id: 'certificates',
        title: { zh: '残疾人证名册', en: 'Disability certificates' },
      },
      owner: { zh: '残联', en: "Disabled Persons' Federation" },
      newest: '2026-11-01',
      takenAt: '2026-11-05 10:00',
      freshness: 'fresh',
    },
    {
      roster: { ...sampleRoster, id: 'wages', title: { zh: '工资名册', en: 'Wages' }, every: 'quarter' },
      owner: { zh: '人社局', en: 'Human Resources and Social Security' },
      newest: undefined,
      takenAt: undefined,
      freshness: 'never',
    },
  ],
};
