/** A file of one row for any roster, as its department would send it: about one of four invented people or one of two organisations. */
import type { Column, Roster } from '#declarations';
import { checkDigit } from '#files';

type Person = { readonly idNumber: string; readonly name: string };
const person = (first17: string, name: string): Person => ({ idNumber: first17 + checkDigit(first17), name });

const head = person('23069919840515101', '王建国');
const child = person('23069920190821102', '王小雨');
const dead = person('23069919510109103', '孙德福');
const organisations = { employer: '91230699MA00000001', provider: '91230699MA00000002' } as const;

/** A village of Daqing, and what it lies in. */
export const sampleAreas = [
  ['2306', '大庆市'],
  ['230602', '萨尔图区'],
  ['230602001', '会战街道'],
  ['230602001001', '铁人社区居委会'],
] as const;
const village = '230602001001';

type Cells = Readonly<Record<string, string>>;
const resident = ({ idNumber, name }: Person, cells: Cells): Cells => ({
  idNumber,
  name,
  sex: Number(idNumber[16]) % 2 === 1 ? '男' : '女',
  village,
  householdNumber: 'H1',
  ...cells,
});

/** What the rows of the register's own lists say; all other rows say the plainest thing that each column can. */
const ofRegister: Readonly<Record<string, readonly Cells[]>> = {
  residents: [
    resident(head, { relation: '户主' }),
    resident(child, { relation: '子女' }),
    resident(dead, { relation: '户主', householdNumber: 'H2' }),
  ],
  certificates: [
    {
      idNumber: head.idNumber,
      name: head.name,
      certificateNumber: `${head.idNumber}42`,
      category: '肢体',
      grade: '二级',
      disabilities: '',
      issuedOn: '2021-05-01',
      expiresOn: '2031-05-01',
      state: '有效',
    },
  ],
  deaths: [{ idNumber: dead.idNumber, name: dead.name, diedOn: '2026-10-03' }],
  guardians: [{ wardIdNumber: child.idNumber, wardName: child.name, guardianIdNumber: head.idNumber }],
  organisations: [
    { code: organisations.employer, name: '大庆某某用人单位', kind: '用人单位', county: '230602' },
    { code: organisations.provider, name: '大庆某某服务机构', kind: '服务机构', county: '230602' },
  ],
};

/** The file as CSV text with the roster's own headings. */
export function sampleList(roster: Roster): string {
  const columns = Object.entries(roster.columns);
  const rows = (ofRegister[roster.id] ?? [{}]).map((cells) =>
    columns.map(([name, column]) => cells[name] ?? plainCell(roster, name, column)),
  );
  return [columns.map(([, { title }]) => title.zh), ...rows].map((cells) => cells.join(',')).join('\n');
}

function plainCell(roster: Roster, name: string, column: Column): string {
  if (name === roster.holds?.until && column.optional) return '';
  switch (column.kind) {
    case 'id-number':
    case 'id-numbers':
      return head.idNumber;
    case 'certificate-number':
      return `${head.idNumber}42`;
    case 'name':
      return head.name;
    case 'day':
      return '2026-10-08';
    case 'month':
      return '2026-10';
    case 'money':
      return '100.00';
    case 'yes-no':
      return '是';
    case 'whole-number':
      return '1';
    case 'phone':
      return '12000000001';
    case 'choice':
      return Object.keys(column.codes ?? {})[0]!;
    case 'area':
      return village;
    case 'account-number':
      return '9900000000000001';
    case 'bank-code':
      return '999261000015';
    case 'text':
      return '一';
    case 'organisation-code':
      return roster.of === 'provider' ? organisations.provider : organisations.employer;
  }
}
