/** A family that may fall back into poverty: signs raise a warning, a person assesses it, and it is followed until a person closes it. */

export const warningStates = ['raised', 'confirmed', 'closed'] as const;
export type WarningState = (typeof warningStates)[number];

/** What an assessment finds. */
export const findings = ['confirmed', 'no-risk'] as const;
export type RiskFound = (typeof findings)[number];
export const isRiskFound = (text: string): text is RiskFound => findings.some((one) => one === text);

/** Why a confirmed risk is over. */
export const endings = ['risk-gone', 'moved-away'] as const;
export type Ending = (typeof endings)[number];
export const isEnding = (text: string): text is Ending => endings.some((one) => one === text);

export const followUpKinds = ['measure', 'visit'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
export const isFollowUpKind = (text: string): text is FollowUpKind =>
  followUpKinds.some((one) => one === text);

/** Days from a sign to its assessment, and between visits where none is planned. */
export const daysToAssess = 10;
export const daysToNextVisit = 30;

/** A fact that a sign was found by, as it stood then. Member 0 is the household or its first person. */
export type SignFact = {
  readonly fact: string;
  readonly value: string | number | boolean;
  readonly member: number;
};
