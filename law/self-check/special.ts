/** What concerns few, each one tick on one page: whoever ticks nothing is done with some thirty programmes. */
import type { Question } from '#declarations';
import { yuan } from '#kernel';
import { neverDay } from '#policy';
import { tick } from './answer.ts';

export const special: Question = {
  id: 'special',
  kind: 'several',
  asks: { zh: '下面哪些情况和您有关？', en: 'Which of these concern you as well?' },
  answers: {
    allowance: tick(
      {
        zh: '领着离休、因公伤残或老年类的生活、护理津贴',
        en: 'I receive an allowance as a retired cadre, for an injury on duty, or for old age',
      },
      { unticked: { welfareLivingAllowance: yuan(0), welfareCareAllowance: yuan(0) } },
    ),
    soldier: tick(
      {
        zh: '有残疾军人证或伤残人民警察证',
        en: 'I have the certificate of a disabled soldier or police officer',
      },
      { unticked: { militaryGrade: 'none', militaryCause: 'none', militaryCareAtHome: false } },
    ),
    listed: tick(
      {
        zh: '接到通知，列入了福康工程、爱心助残或辅具巡回测量名单',
        en: 'I was told that I am on the list of a device project or of the measuring tour',
      },
      {
        unticked: {
          fukangPlace: 'none',
          inLoveAidQuota: false,
          measuredOnTour: false,
          onSchoolDeviceList: false,
          deviceOutgrown: false,
        },
      },
    ),
    lent: tick(
      { zh: '想短期借轮椅等辅具，或修过辅具', en: 'I would like to borrow a device, or had one repaired' },
      {
        unticked: {
          loanNeeded: 'none',
          loanOverdue: false,
          loanDeposit: yuan(0),
          repairCost: yuan(0),
          repairUnderWarranty: false,
        },
      },
    ),
    rehabilitation: tick(
      {
        zh: '想做康复训练、心理辅导，或请社会工作者帮忙',
        en: 'I would like rehabilitation, counselling or the help of a social worker',
      },
      {
        unticked: {
          rehabilitationNeed: 'none',
          communityRehabilitation: 'none',
          rehabilitationItem: 'none',
          psychologicalNeed: false,
          socialWorkNeed: 'none',
        },
      },
    ),
    carer: tick(
      { zh: '在家照护残疾的家人', en: 'I care for a disabled relative at home' },
      { unticked: { caresAtHomeFor: 'none' } },
    ),
    emergency: tick(
      {
        zh: '正受灾害、疫情、事故影响，或没有人照料',
        en: 'A disaster, an epidemic or an accident affects me, or nobody looks after me',
      },
      {
        unticked: {
          emergency: 'none',
          emergencyNeed: 'none',
          isolatedAtHome: false,
          guardianUnable: false,
          leftWithoutCare: false,
          inShelter: false,
        },
      },
    ),
    law: tick(
      { zh: '有法律上的事要办，或有登记的服务犬', en: 'I have a legal matter, or a registered service dog' },
      { unticked: { legalMatter: 'none', serviceDog: 'none', serviceDogFit: false } },
    ),
    contest: tick(
      {
        zh: '在残疾人体育或技能比赛中得过名次，或有技能等级证书',
        en: 'I was placed in a contest of sport or skill, or hold a certificate of skill',
      },
      {
        unticked: {
          resultEvent: 'none',
          resultPlace: 'none',
          resultRole: 'none',
          competesForCity: false,
          resultOn: neverDay,
          resultRewardedOn: neverDay,
          contestResult: 'none',
          contestRewardedOn: neverDay,
          skillGrade: 'none',
          leadsStudio: false,
        },
      },
    ),
  },
};
