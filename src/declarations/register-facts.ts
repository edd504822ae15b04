/** Facts that the register itself supplies of a person: who, where, and the certificate. All others come from lists or from what people say. */
export const registerFacts: readonly string[] = [
  'bornOn',
  'diedOn',
  'sex',
  'registeredInCity',
  'residence',
  'certificateValid',
  'disabilityCategory',
  'disabilityGrade',
  'intellectualOrMental',
];
