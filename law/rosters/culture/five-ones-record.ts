import { column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** Kept by the village: one line a person and year, the five ticked off. */
export const fiveOnesRecord = roster({
  id: 'five-ones-record',
  title: { zh: '“五个一”文化进家庭记录', en: 'Five cultural activities: record' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '三（三）8'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    wants: yesNoColumn({ zh: '是否有需要', en: 'Wants it' }),
    book: yesNoColumn({ zh: '读一本书', en: 'Read a book' }),
    film: yesNoColumn({ zh: '看一次电影', en: 'Saw a film' }),
    park: yesNoColumn({ zh: '游一次园', en: 'Visited a park' }),
    exhibition: yesNoColumn({ zh: '参观一次展览', en: 'Saw an exhibition' }),
    activity: yesNoColumn({ zh: '参加一次文化活动', en: 'Joined an activity' }),
    takesPart: yesNoColumn({ zh: '是否参加', en: 'Takes part' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    wantsFiveOnes: column('wants'),
    readBookThisYear: column('book'),
    sawFilmThisYear: column('film'),
    visitedParkThisYear: column('park'),
    sawExhibitionThisYear: column('exhibition'),
    joinedActivityThisYear: column('activity'),
    'enrolled.five-ones': column('takesPart'),
  },
  absent: {
    wantsFiveOnes: false,
    readBookThisYear: false,
    sawFilmThisYear: false,
    visitedParkThisYear: false,
    sawExhibitionThisYear: false,
    joinedActivityThisYear: false,
    'enrolled.five-ones': false,
  },
  keeps: ['B7.1.1-01'],
});
