/** The lists of the register, and one of this city's own. */
import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  type Roster,
  roster,
  yesNoColumn,
} from '#declarations';
import { motorWheelchairs } from '#law/rosters/care/motor-wheelchairs';
import { certificates } from '#law/rosters/register/certificates';
import { deaths } from '#law/rosters/register/deaths';
import { residents } from '#law/rosters/register/residents';

const declarations = roster({
  id: 'income-declarations',
  title: { zh: '收入申报名册', en: 'Declarations of income' },
  owner: 'tax',
  every: 'month',
  silentAfterDays: 45,
  covers: 'changes',
  purpose: ['determination'],
  basis: { issuer: { zh: '示例国议会', en: 'Parliament of Exampleland' }, document: 'Social Code' },
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    earnings: moneyColumn({ zh: '劳动收入', en: 'Earnings' }),
    otherIncome: moneyColumn({ zh: '其他收入', en: 'Other income' }),
    incapacity: choiceColumn(
      { zh: '丧失能力程度', en: 'Incapacity' },
      { '50%以下': 'below50', '50%至79%': 'from50', '80%及以上': 'from80' },
    ),
    keptFromWork: yesNoColumn({ zh: '就业是否受限', en: 'Kept from work' }),
    declaredOn: dayColumn({ zh: '申报日期', en: 'Declared on' }),
  },
  matched: { by: 'idNumber' },
  holds: { from: 'declaredOn' },
  gives: {
    earnings: column('earnings'),
    otherIncome: column('otherIncome'),
    incapacity: column('incapacity'),
    keptFromWork: column('keptFromWork'),
  },
  keeps: [],
});

export const rosters: readonly Roster[] = [residents, certificates, deaths, motorWheelchairs, declarations];
