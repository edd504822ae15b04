import { column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** Health checks of women and psychological services, each with what the person said to it. */
export const healthServices = roster({
  id: 'health-services',
  title: { zh: '残疾妇女健康检查和心理服务名册', en: "Women's health checks and psychological services" },
  owner: 'health',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: clause(plan, '三（三）1'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    declines: yesNoColumn({ zh: '是否谢绝妇女健康检查', en: 'Declines the check' }),
    checked: yesNoColumn({ zh: '今年是否已检查', en: 'Checked this year' }),
    need: yesNoColumn({ zh: '心理筛查是否提示需要', en: 'Psychological need' }),
    consents: yesNoColumn({ zh: '是否同意心理服务', en: 'Consents to psychological service' }),
    served: yesNoColumn({ zh: '是否接受心理服务', en: 'Has psychological service' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    declinesWomenCheck: column('declines'),
    psychologicalNeed: column('need'),
    psychologicalConsent: column('consents'),
    'enrolled.women-health-check': column('checked'),
    'enrolled.psychological-service': column('served'),
  },
  absent: {
    declinesWomenCheck: false,
    psychologicalNeed: false,
    psychologicalConsent: false,
    'enrolled.women-health-check': false,
    'enrolled.psychological-service': false,
  },
  keeps: ['S3.1-03', 'S3.1-04'],
});
