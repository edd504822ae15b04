import { choiceColumn, column, idNumber, numberColumn, personName, roster, yesNoColumn } from '#declarations';
import { mentalIllnessManagement as basis } from '../../bases-health-and-care.ts';

/** Registered and followed up by health; used for this alone, so it serves neither outreach nor statistics by name. */
export const mentalHealthRegister = roster({
  id: 'mental-health-register',
  title: {
    zh: '严重精神障碍患者管理和社区康复名册',
    en: 'Severe mental illness: register and community rehabilitation',
  },
  owner: 'health',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '患者身份证号', en: "Patient's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '患者姓名', en: "Patient's name" }, { also: ['姓名'] }),
    state: choiceColumn(
      { zh: '病情', en: 'State of the illness' },
      { 稳定: 'stable', 基本稳定: 'fair', 不稳定: 'unstable', 未登记: 'none' },
      { also: ['病情评估'] },
    ),
    risk: numberColumn({ zh: '危险性等级', en: 'Grade of risk' }, { also: ['危险性评估'] }),
    consents: yesNoColumn({ zh: '是否同意随访管理', en: 'Consents to follow-up' }),
    suits: yesNoColumn({ zh: '是否适合社区康复', en: 'Fit for community rehabilitation' }),
    advised: yesNoColumn({ zh: '是否建议机构康复护理', en: 'Care in an institution is advised' }),
    followed: yesNoColumn({ zh: '是否在管随访', en: 'Is followed up' }),
    rehabilitated: yesNoColumn({ zh: '是否参加社区康复', en: 'In community rehabilitation' }),
    inCare: yesNoColumn({ zh: '是否享受精神卫生福利服务', en: 'In welfare care' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    mentalState: column('state'),
    mentalRiskGrade: column('risk'),
    mentalFollowUpConsent: column('consents'),
    suitsMentalCommunityRehabilitation: column('suits'),
    mentalCareAdvised: column('advised'),
    'enrolled.mental-follow-up': column('followed'),
    'enrolled.mental-community-rehabilitation': column('rehabilitated'),
    'enrolled.mental-welfare-care': column('inCare'),
  },
  absent: {
    mentalState: 'none',
    mentalRiskGrade: 0,
    mentalFollowUpConsent: false,
    suitsMentalCommunityRehabilitation: false,
    mentalCareAdvised: false,
    'enrolled.mental-follow-up': false,
    'enrolled.mental-community-rehabilitation': false,
    'enrolled.mental-welfare-care': false,
  },
  keeps: ['B5.3-01', 'S3.3-04', 'S1.5-16'],
});
