import { days, officer, procedure, workingDays } from '#declarations';
import { socialAssistance } from '../bases.ts';

/** 复核: the decision is looked at again by the level above and by nobody who took part in it (days assumed). */
export const appeal = procedure({
  id: 'appeal',
  title: { zh: '复核', en: 'Appeal' },
  about: 'person',
  edition: 1,
  within: days(60),
  start: 'received',
  stages: {
    received: {
      title: { zh: '市级受理', en: 'Received by the city' },
      who: officer('city-officer'),
      within: workingDays(5),
      ways: {
        accept: { title: { zh: '受理', en: 'Accept' }, to: 'examined' },
        reject: { title: { zh: '不予受理', en: 'Not accepted' }, to: 'rejected', asks: ['reason'] },
      },
    },
    examined: {
      title: { zh: '复核中', en: 'Being examined' },
      who: officer('city-officer'),
      within: workingDays(20),
      ways: {
        uphold: { title: { zh: '维持原决定', en: 'Uphold' }, to: 'upheld', asks: ['reason'] },
        'decide-anew': {
          title: { zh: '撤销并重新办理', en: 'Set aside and decide anew' },
          to: 'overturned',
          asks: ['reason'],
        },
      },
    },
    overturned: { title: { zh: '原决定已撤销，重新办理', en: 'Set aside; decided anew' }, ends: 'granted' },
    upheld: { title: { zh: '维持原决定', en: 'Upheld' }, ends: 'refused' },
    rejected: { title: { zh: '未受理', en: 'Not accepted' }, ends: 'refused' },
  },
  basis: socialAssistance,
  keeps: [],
});
