/** Who counts as poor, by the lists of civil affairs. The plan leaves 困难 and 低收入 undefined; these readings are assumed. */
import { any, named } from '#policy';
import { facts } from './facts.ts';
import { dibao } from './programmes/assistance/dibao.ts';
import { dibaoSinglePerson } from './programmes/assistance/dibao-single-person.ts';
import { relapsePrevention } from './programmes/assistance/relapse-prevention.ts';
import { tekunSupport } from './programmes/assistance/tekun-support.ts';

/** With the household or as one person of it. */
export const inDibao = named(
  { zh: '正在享受最低生活保障', en: 'receives the minimum living guarantee' },
  any(dibao.enrolled, dibaoSinglePerson.enrolled),
);
export const inTekun = named({ zh: '特困人员', en: 'is supported as destitute' }, tekunSupport.enrolled);

/** 易返贫致贫: the household is helped against a fall back into poverty, which opens the programmes that ask for it. */
export const underRelapseWatch = named(
  { zh: '防止返贫监测帮扶对象', en: 'helped against falling back into poverty' },
  relapsePrevention.enrolled,
);

/** 困难残疾人: dibao, destitute, or on the margin of dibao. */
export const inHardship = named(
  {
    zh: '低保、特困或低保边缘家庭',
    en: 'receives dibao, is destitute, or lives in a household on the margin of dibao',
  },
  any(inDibao, inTekun, facts.nearDibaoHousehold),
);
