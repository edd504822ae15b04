export {
  type AnswerReason,
  answerReasons,
  type BankColumn,
  type BankLayout,
  checkBankLayout,
  type OrderCell,
  type ReplyCell,
  type SummaryCell,
} from './bank-layout.ts';
export { checkProcedures, lengthOf, next, stagesOf } from './check-procedures.ts';
export type { City } from './city.ts';
export type { Commitment } from './commitment.ts';
export { type Department, departments } from './department.ts';
export { factsWithoutSource } from './facts-without-source.ts';
export {
  type Fund,
  type FundCap,
  type Funding,
  type OverpaymentCause,
  overpaymentCauses,
  type Payer,
  type RecoveryRules,
  type Treasury,
} from './funding.ts';
export { lawAsJson } from './law-as-json.ts';
export { type Officer, officers } from './officer.ts';
export {
  type Asked,
  applicant,
  type Doer,
  days,
  type Ending,
  hours,
  isEnding,
  type Notice,
  type Outcome,
  officer,
  type Procedure,
  procedure,
  type Stage,
  time,
  type Way,
  type Within,
  workingDays,
} from './procedure.ts';
export { type Purpose, purposes } from './purpose.ts';
export { registerFacts } from './register-facts.ts';
export { relationWords } from './relation-words.ts';
export type { Reviews } from './reviews.ts';
export {
  accountNumber,
  always,
  areaColumn,
  bankCode,
  type Column,
  type ColumnKind,
  certificateNumber,
  choiceColumn,
  column,
  dayColumn,
  type Gives,
  idNumber,
  idNumbers,
  moneyColumn,
  monthColumn,
  numberColumn,
  optional,
  organisationCode,
  personName,
  phone,
  type Roster,
  roster,
  textColumn,
  yesNoColumn,
} from './roster.ts';
export {
  type Choosing,
  type Consequence,
  type Follows,
  type Question,
  type SelfCheck,
  settledBy,
  settledOfRelatives,
  type Ticking,
} from './self-check.ts';
export { type Topic, topic } from './topic.ts';
export { type TradeTerm, termsIn } from './trade-term.ts';
export { warningSign } from './warning-sign.ts';
