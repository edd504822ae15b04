/** Work, study and insurance. */
import type { Question } from '#declarations';
import { yuan } from '#kernel';
import { choose, type KnownFacts } from './answer.ts';

const noWork: KnownFacts = {
  monthlyWage: yuan(0),
  publicPostPay: yuan(0),
  insuredAs: 'none',
  inInternship: false,
  studyStage: 'none',
  'enrolled.public-welfare-post': false,
};

export const work: Question = {
  id: 'work',
  kind: 'one',
  asks: { zh: '您现在的情况是哪一种？', en: 'What do you do now?' },
  answers: {
    employed: choose(
      { zh: '在单位上班', en: 'I am employed' },
      {
        publicPostPay: yuan(0),
        insuredAs: 'employee',
        inInternship: false,
        registeredUnemployed: false,
        studyStage: 'none',
        'enrolled.public-welfare-post': false,
      },
    ),
    own: choose(
      { zh: '自己开店、办厂或当个体户', en: 'I run my own business' },
      { ...noWork, insuredAs: 'self-employed', registeredUnemployed: false },
    ),
    flexible: choose(
      { zh: '打零工，自己交社会保险', en: 'I work now and then and pay social insurance myself' },
      { ...noWork, insuredAs: 'flexible', registeredUnemployed: false },
    ),
    post: choose(
      { zh: '在公益性岗位', en: 'I hold a public-welfare post' },
      {
        monthlyWage: yuan(0),
        insuredAs: 'employee',
        inInternship: false,
        registeredUnemployed: false,
        studyStage: 'none',
        'enrolled.public-welfare-post': true,
      },
    ),
    internship: choose(
      { zh: '在单位见习', en: 'I am in an internship' },
      { ...noWork, inInternship: true, registeredUnemployed: false },
    ),
    unemployed: choose(
      { zh: '没有工作，已办失业登记', en: 'I have no work and am registered as unemployed' },
      { ...noWork, registeredUnemployed: true },
    ),
    none: choose(
      { zh: '没有工作，没办失业登记', en: 'I have no work and am not registered' },
      { ...noWork, registeredUnemployed: false },
    ),
    student: choose(
      { zh: '在上学', en: 'I study' },
      {
        monthlyWage: yuan(0),
        publicPostPay: yuan(0),
        insuredAs: 'none',
        inInternship: false,
        registeredUnemployed: false,
        'enrolled.public-welfare-post': false,
      },
    ),
  },
};

export const wage: Question = {
  id: 'wage',
  kind: 'money',
  asks: { zh: '您一个月工资多少？', en: 'What do you earn a month?' },
  hint: { zh: '填到手的数。记不清可以填大概。', en: 'What you get in hand; roughly is enough.' },
  fact: 'monthlyWage',
};

export const study: Question = {
  id: 'study',
  kind: 'one',
  asks: { zh: '您在哪里上学？', en: 'Where do you study?' },
  answers: {
    none: choose({ zh: '没有上学', en: 'Nowhere' }, { studyStage: 'none' }),
    preschool: choose({ zh: '幼儿园', en: 'Kindergarten' }, { studyStage: 'preschool' }),
    compulsory: choose(
      { zh: '小学、初中或特殊教育学校', en: 'Primary or lower secondary school' },
      { studyStage: 'compulsory' },
    ),
    secondary: choose(
      { zh: '高中、中专或职业高中', en: 'Upper secondary school' },
      { studyStage: 'secondary' },
    ),
    college: choose({ zh: '大专', en: 'College' }, { studyStage: 'college' }),
    undergraduate: choose({ zh: '本科', en: 'University' }, { studyStage: 'undergraduate' }),
    postgraduate: choose({ zh: '研究生', en: 'Postgraduate' }, { studyStage: 'postgraduate' }),
  },
};

export const pension: Question = {
  id: 'pension',
  kind: 'one',
  asks: { zh: '您参加了哪种养老保险？', en: 'Which pension insurance do you have?' },
  answers: {
    residents: choose(
      { zh: '居民养老保险，还在交费', en: "Residents' insurance, still paying" },
      { pensionScheme: 'residents', drawsPension: false },
    ),
    employees: choose(
      { zh: '职工养老保险，还在交费', en: "Employees' insurance, still paying" },
      { pensionScheme: 'employees', drawsPension: false },
    ),
    drawsResidents: choose(
      { zh: '已经领居民养老金', en: "I draw a residents' pension" },
      { pensionScheme: 'residents', drawsPension: true },
    ),
    drawsEmployees: choose(
      { zh: '已经领退休金', en: "I draw an employees' pension" },
      { pensionScheme: 'employees', drawsPension: true },
    ),
    none: choose({ zh: '没有参加', en: 'None' }, { pensionScheme: 'none', drawsPension: false }),
  },
};

export const medical: Question = {
  id: 'medical',
  kind: 'one',
  asks: { zh: '您参加了哪种医疗保险？', en: 'Which medical insurance do you have?' },
  answers: {
    residents: choose(
      { zh: '居民医保（新农合）', en: "Residents' insurance" },
      { medicalScheme: 'residents' },
    ),
    employees: choose({ zh: '职工医保', en: "Employees' insurance" }, { medicalScheme: 'employees' }),
    none: choose({ zh: '没有参加', en: 'None' }, { medicalScheme: 'none' }),
  },
};
