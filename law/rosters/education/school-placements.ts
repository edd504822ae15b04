import { choiceColumn, column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { specialEducationPlan } from '../../bases-education-and-work.ts';

const schools = {
  普通幼儿园: 'kindergarten',
  学前康复教育: 'preschool-rehabilitation',
  随班就读: 'ordinary',
  特教学校: 'special',
  特殊教育学校: 'special',
  送教上门: 'home',
} as const;

/** One child, one plan: what the expert committee advises and where the child learns. Whoever is not on it was not assessed yet. */
export const schoolPlacements = roster({
  id: 'school-placements',
  title: { zh: '残疾儿童少年“一人一案”安置台账', en: 'Placements of children, one plan a child' },
  owner: 'education',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: specialEducationPlan,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '儿童身份证号', en: "Child's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '儿童姓名', en: "Child's name" }, { also: ['姓名'] }),
    advised: choiceColumn({ zh: '专家委员会安置意见', en: 'Placement advised' }, schools, {
      also: ['安置意见'],
    }),
    placed: choiceColumn({ zh: '现安置方式', en: 'Present placement' }, { 未安置: 'none', ...schools }),
    preschool: yesNoColumn({ zh: '是否享受学前康复教育', en: 'Has a preschool place' }),
    taught: yesNoColumn({ zh: '是否享受送教上门', en: 'Is taught at home' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    placementAdvised: column('advised'),
    placedIn: column('placed'),
    'enrolled.preschool-rehabilitation': column('preschool'),
    'enrolled.home-teaching': column('taught'),
  },
  absent: { 'enrolled.preschool-rehabilitation': false, 'enrolled.home-teaching': false },
  keeps: ['S3.7-03', 'S3.7-04', 'B6.1-01', 'B6.2-01'],
});
