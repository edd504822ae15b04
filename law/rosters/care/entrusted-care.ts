import { choiceColumn, column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { sunshineHome } from '../../bases-services.ts';

/** Needs found by the survey and agreements in force; who is not on it needs no entrusted care and has none. */
export const entrustedCare = roster({
  id: 'entrusted-care',
  title: { zh: '托养照护需求和协议名册', en: 'Entrusted care: needs and agreements' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: sunshineHome,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    form: choiceColumn(
      { zh: '托养形式', en: 'Form of care' },
      {
        寄宿: 'residential',
        寄宿托养: 'residential',
        日间: 'day',
        日间照料: 'day',
        居家: 'home',
        居家服务: 'home',
        无: 'none',
      },
      { also: ['需要的托养形式'] },
    ),
    inInstitution: yesNoColumn({ zh: '是否特困集中供养', en: 'Destitute, in an institution' }),
    sunshine: yesNoColumn({ zh: '是否享受阳光家园补贴', en: 'In Sunshine Home' }),
    purchased: yesNoColumn({ zh: '是否享受政府购买照护', en: 'Has purchased care' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    careFormNeeded: column('form'),
    supportedInInstitution: column('inInstitution'),
    'enrolled.sunshine-home': column('sunshine'),
    'enrolled.purchased-care': column('purchased'),
  },
  absent: {
    careFormNeeded: 'none',
    supportedInInstitution: false,
    'enrolled.sunshine-home': false,
    'enrolled.purchased-care': false,
  },
  keeps: ['S1.3-04', 'B2.2.3-01'],
});
