import { choiceColumn, column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** Cases and groups of social workers and social organisations, and whom they have visited at home. */
export const socialWorkCases = roster({
  id: 'social-work-cases',
  title: { zh: '残疾人社会工作服务名册', en: 'Social work: cases and groups' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '专栏2-二-4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    need: choiceColumn(
      { zh: '需要的服务', en: 'Service found needed' },
      { 个案: 'case', 小组: 'group', 支持网络: 'group', 无: 'none' },
    ),
    consents: yesNoColumn({ zh: '是否同意服务', en: 'Consents' }),
    served: yesNoColumn({ zh: '是否接受服务', en: 'Is served' }),
    atHome: yesNoColumn({ zh: '是否享受上门办', en: 'Affairs are handled at home' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    socialWorkNeed: column('need'),
    socialWorkConsent: column('consents'),
    'enrolled.social-work': column('served'),
    'enrolled.handling-at-home': column('atHome'),
  },
  absent: {
    socialWorkNeed: 'none',
    socialWorkConsent: false,
    'enrolled.social-work': false,
    'enrolled.handling-at-home': false,
  },
  keeps: ['B2.2.4-01', 'S6.4-07'],
});
