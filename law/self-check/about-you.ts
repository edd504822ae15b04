/** Who one is: what a certificate and a household booklet say. */
import type { Question } from '#declarations';
import { choose } from './answer.ts';

export const certificate: Question = {
  id: 'certificate',
  kind: 'one',
  asks: { zh: '您有残疾人证吗？', en: 'Do you have a disability certificate?' },
  hint: {
    zh: '替家人查的，请按家人的情况回答。',
    en: 'If you ask for somebody else, answer for that person.',
  },
  answers: {
    yes: choose({ zh: '有，还在有效期内', en: 'Yes, and it is still valid' }, { certificateValid: true }),
    no: choose({ zh: '没有，或者已经过期', en: 'No, or it has expired' }, { certificateValid: false }),
  },
};

export const born: Question = {
  id: 'born',
  kind: 'month',
  asks: { zh: '您是哪年哪月出生的？', en: 'In which month were you born?' },
  hint: { zh: '很多项目有年龄要求。', en: 'Many programmes ask for an age.' },
  fact: 'bornOn',
};

export const registered: Question = {
  id: 'registered',
  kind: 'one',
  asks: { zh: '您的户口在本市吗？', en: 'Is your household registration in the city?' },
  answers: {
    here: choose({ zh: '在本市', en: 'Yes' }, { registeredInCity: true, residencePermit: false }),
    permit: choose(
      { zh: '不在，但有本市的居住证', en: 'No, but I have a residence permit of the city' },
      { registeredInCity: false, residencePermit: true },
    ),
    elsewhere: choose(
      { zh: '不在，也没有居住证', en: 'No, and I have no residence permit' },
      { registeredInCity: false, residencePermit: false },
    ),
  },
};

export const category: Question = {
  id: 'category',
  kind: 'one',
  asks: { zh: '残疾人证上写的是哪一类？', en: 'Which category does the certificate name?' },
  answers: {
    visual: choose(
      { zh: '视力残疾', en: 'Visual' },
      { disabilityCategory: 'visual', intellectualOrMental: false, lowerLimbDisability: false },
    ),
    hearing: choose(
      { zh: '听力残疾', en: 'Hearing' },
      { disabilityCategory: 'hearing', intellectualOrMental: false, lowerLimbDisability: false },
    ),
    speech: choose(
      { zh: '言语残疾', en: 'Speech' },
      { disabilityCategory: 'speech', intellectualOrMental: false, lowerLimbDisability: false },
    ),
    physical: choose(
      { zh: '肢体残疾', en: 'Physical' },
      { disabilityCategory: 'physical', intellectualOrMental: false },
    ),
    intellectual: choose(
      { zh: '智力残疾', en: 'Intellectual' },
      { disabilityCategory: 'intellectual', intellectualOrMental: true, lowerLimbDisability: false },
    ),
    mental: choose(
      { zh: '精神残疾', en: 'Mental' },
      { disabilityCategory: 'mental', intellectualOrMental: true, lowerLimbDisability: false },
    ),
    both: choose(
      { zh: '多重残疾，其中有智力或精神残疾', en: 'Multiple, one of them intellectual or mental' },
      { disabilityCategory: 'multiple', intellectualOrMental: true },
    ),
    multiple: choose(
      { zh: '多重残疾，没有智力或精神残疾', en: 'Multiple, none of them intellectual or mental' },
      { disabilityCategory: 'multiple', intellectualOrMental: false },
    ),
  },
};

export const grade: Question = {
  id: 'grade',
  kind: 'one',
  asks: { zh: '残疾人证上写的是几级？', en: 'Which grade does the certificate name?' },
  hint: { zh: '一级最重，四级最轻。', en: 'Grade 1 is the most severe.' },
  answers: {
    one: choose({ zh: '一级', en: 'Grade 1' }, { disabilityGrade: 'one' }),
    two: choose({ zh: '二级', en: 'Grade 2' }, { disabilityGrade: 'two' }),
    three: choose({ zh: '三级', en: 'Grade 3' }, { disabilityGrade: 'three' }),
    four: choose({ zh: '四级', en: 'Grade 4' }, { disabilityGrade: 'four' }),
  },
};

/** What decides is an assessment; the answer says where it is worth asking for one. */
export const care: Question = {
  id: 'care',
  kind: 'one',
  asks: {
    zh: '您平时需要别人照料吗？',
    en: 'Do you need somebody to look after you?',
  },
  hint: {
    zh: '吃饭、穿衣、上厕所、走动，需要照料半年以上的才算。最后以上门评估为准。',
    en: 'Eating, dressing, washing, moving about, for six months or more. An assessment decides in the end.',
  },
  answers: {
    no: choose(
      { zh: '不需要，自己能行', en: 'No, I manage by myself' },
      { needsLongTermCare: false, selfCare: 'full', elderlyCapacity: 'unimpaired' },
    ),
    some: choose(
      { zh: '有些事要别人帮', en: 'With some things' },
      { needsLongTermCare: true, selfCare: 'partial' },
    ),
    all: choose(
      { zh: '几乎都要别人照料', en: 'With nearly everything' },
      { needsLongTermCare: true, selfCare: 'none' },
    ),
  },
};
