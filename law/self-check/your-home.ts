/** How the household lives. */
import type { Question } from '#declarations';
import { yuan } from '#kernel';
import { choose, facts, relativeWithCertificate, tick } from './answer.ts';

const noSupport = {
  'enrolled.dibao': false,
  'enrolled.dibao-single-person': false,
  'enrolled.tekun-support': false,
  nearDibaoHousehold: false,
  supportedInInstitution: false,
} as const;

/** What is asked of the home is so for everybody in it. */
const nobodyElse = {
  relative: {
    facts: facts({ 'enrolled.dibao-single-person': false, 'enrolled.tekun-support': false }),
  },
};

export const support: Question = {
  id: 'support',
  kind: 'one',
  asks: { zh: '民政部门现在给您家哪种救助？', en: 'Which support does civil affairs give to your home now?' },
  hint: {
    zh: '看低保证、特困证，或者民政部门的通知。',
    en: 'As your booklet of support or the notice of civil affairs says.',
  },
  answers: {
    dibao: {
      ...choose(
        { zh: '全家享受低保', en: 'Minimum living guarantee for the household' },
        { ...noSupport, 'enrolled.dibao': true, lowIncomeHousehold: true },
      ),
      ...nobodyElse,
    },
    single: choose(
      { zh: '家里只有我享受低保（单人户）', en: 'Minimum living guarantee for me alone' },
      {
        ...noSupport,
        'enrolled.dibao-single-person': true,
        nearDibaoHousehold: true,
        lowIncomeHousehold: true,
      },
    ),
    tekun: choose(
      { zh: '我是特困人员，在家生活', en: 'I am supported as destitute, at home' },
      { ...noSupport, 'enrolled.tekun-support': true, lowIncomeHousehold: true },
    ),
    institution: choose(
      { zh: '我是特困人员，住在供养机构', en: 'I am supported as destitute, in an institution' },
      {
        ...noSupport,
        'enrolled.tekun-support': true,
        supportedInInstitution: true,
        lowIncomeHousehold: true,
      },
    ),
    margin: {
      ...choose(
        { zh: '我家是低保边缘家庭', en: 'My household is on the margin of the guarantee' },
        { ...noSupport, nearDibaoHousehold: true, lowIncomeHousehold: true },
      ),
      ...nobodyElse,
    },
    poor: {
      ...choose({ zh: '都没有，但家里生活困难', en: 'None, but we are hardly able to live' }, noSupport),
      ...nobodyElse,
    },
    none: {
      ...choose(
        { zh: '都没有，生活过得去', en: 'None, and we get by' },
        { ...noSupport, lowIncomeHousehold: false },
      ),
      ...nobodyElse,
    },
  },
};

export const area: Question = {
  id: 'area',
  kind: 'one',
  asks: { zh: '您家住在城镇还是农村？', en: 'Do you live in town or in the country?' },
  answers: {
    town: choose({ zh: '城镇（街道、社区）', en: 'In town' }, { standardZone: 'urban', residence: 'urban' }),
    country: choose(
      { zh: '农村（乡镇、村）', en: 'In the country' },
      { standardZone: 'rural', residence: 'rural' },
    ),
  },
};

export const home: Question = {
  id: 'home',
  kind: 'several',
  asks: { zh: '您家有下面哪些情况？', en: 'Which of these are true of your home?' },
  answers: {
    changes: tick(
      {
        zh: '家里要装扶手、坡道，或改厕所、厨房',
        en: 'It needs rails, a ramp, or another bathroom or kitchen',
      },
      { unticked: { homeChangesNeeded: false } },
    ),
    rental: tick(
      { zh: '没有自己的房子，已申请公租房在等', en: 'We own no home and wait for public rental housing' },
      {
        ticked: { appliedForPublicRental: true, ownsHome: false },
        unticked: { appliedForPublicRental: false },
      },
    ),
    danger: tick(
      {
        zh: '农村的房子有危险（鉴定为 C 级或 D 级）',
        en: 'Our house in the country is dangerous (graded C or D)',
      },
      { unticked: { houseDanger: 'none' } },
    ),
    hardship: tick(
      {
        zh: '半年内遇到大病、火灾、事故等急难',
        en: 'Illness, fire or an accident befell us within six months',
      },
      { unticked: { hardshipEvent: 'none' } },
    ),
    farm: tick(
      { zh: '今年自己交了农业保险的保费', en: 'We paid premiums for farm insurance this year' },
      { unticked: { farmPremium: yuan(0) } },
    ),
    ended: tick(
      { zh: '有人找到工作后，低保停了', en: 'The minimum living guarantee ended when one of us found work' },
      { unticked: { dibaoEndedBecause: 'none' } },
    ),
  },
};

export const family: Question = {
  id: 'family',
  kind: 'several',
  asks: {
    zh: '和您一起生活的家人，谁有残疾人证？',
    en: 'Who in your home has a disability certificate, beside you?',
  },
  answers: {
    spouse: relativeWithCertificate({ zh: '丈夫或妻子', en: 'Husband or wife' }, 'spouse'),
    parent: relativeWithCertificate({ zh: '父亲或母亲', en: 'Father or mother' }, 'parent'),
    child: relativeWithCertificate({ zh: '儿子或女儿', en: 'Son or daughter' }, 'child'),
    other: relativeWithCertificate({ zh: '其他家人', en: 'Another relative' }, 'other'),
  },
};
