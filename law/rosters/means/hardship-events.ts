import { choiceColumn, column, dayColumn, idNumber, personName, roster } from '#declarations';
import { temporaryRelief } from '../../bases.ts';

/** Sudden hardship of the last six months, as villages report it to townships. */
export const hardshipEvents = roster({
  id: 'hardship-events',
  title: { zh: '急难情形报告名册', en: 'Reports of sudden hardship' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'outreach'],
  basis: temporaryRelief,
  of: 'household',
  columns: {
    headIdNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }),
    headName: personName({ zh: '户主姓名', en: "Head's name" }),
    event: choiceColumn(
      { zh: '急难情形', en: 'Hardship' },
      {
        意外事故: 'accident',
        重大疾病: 'illness',
        火灾: 'fire',
        火灾等灾害: 'fire',
        必需支出突增: 'expense',
      },
      { also: ['救助事由'] },
    ),
    happenedOn: dayColumn({ zh: '发生日期', en: 'Happened on' }),
  },
  matched: { by: 'headIdNumber', name: 'headName' },
  gives: { hardshipEvent: column('event'), hardshipEventOn: column('happenedOn') },
  absent: { hardshipEvent: 'none', hardshipEventOn: '0001-01-01' },
  keeps: ['S1.2-05'],
});
