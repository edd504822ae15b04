/** Households with disabled members, as the order of priority looks at them. The plan names the groups and leaves them undefined. */
import { all, any, anyOf, atLeast, countOf, named } from '#policy';
import { alive, certified, elderly, severe } from '../../definitions.ts';
import { inDibao, inHardship, inTekun } from '../../hardship.ts';

const disabled = all(alive, certified);

export const hasDisabledMember = named(
  { zh: '有持证残疾人', en: 'a member holds a disability certificate' },
  anyOf('everyone', disabled),
);
/** 一户多残: two or more members with a certificate (assumed). */
export const severalDisabled = named(
  { zh: '一户多残（两名及以上持证残疾人）', en: 'two or more members hold a certificate' },
  atLeast(countOf('everyone', disabled), 2),
);
/** 老残一体: a member who is both old and disabled, or an old and a disabled member (assumed). */
export const oldAndDisabled = named(
  { zh: '老残一体', en: 'old age and disability in one home' },
  all(anyOf('everyone', all(alive, elderly)), anyOf('everyone', disabled)),
);
export const severeMember = named(
  { zh: '有重度残疾人', en: 'a member is severely disabled' },
  anyOf('everyone', all(disabled, severe)),
);
export const householdInHardship = named(
  { zh: '家庭属于低保、特困或低保边缘', en: 'the household is in dibao, destitute or on its margin' },
  anyOf('everyone', inHardship),
);
export const householdInDibaoOrTekun = named(
  { zh: '家庭有低保或特困人员', en: 'a member is in dibao or destitute' },
  anyOf('everyone', any(inDibao, inTekun)),
);
