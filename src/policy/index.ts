export { type Cap, capsOf } from './explaining/cap.ts';
export { explain, explainAll, type Finding, type Outcome, type Verdict } from './explaining/explain.ts';
export { holds } from './explaining/holds.ts';
export { lawIn } from './explaining/law-in.ts';
export { type Change, nearestChanges } from './explaining/nearest-changes.ts';
export { valueWords } from './explaining/value-words.ts';
export type { Law } from './explaining/world.ts';
export { type Basis, type BasisState, cite } from './language/basis.ts';
export { type Case, type Cases, casesOver, type Expected } from './language/cases.ts';
export {
  deduction,
  device,
  type Every,
  everyName,
  type Form,
  formName,
  levy,
  monthly,
  oneOff,
  perSession,
  priority,
  reimbursement,
  relief,
  reward,
  service,
  works,
  yearly,
} from './language/form.ts';
export {
  type Amounts,
  type AnyAmounts,
  amount,
  amountBy,
  count,
  countBy,
  type Dated,
  type Layer,
  lookup,
  type Parameter,
  type Parameters,
  type ParameterTerms,
  percentOf,
  rate,
} from './language/parameter.ts';
export {
  type Bill,
  type Condition,
  condition,
  type Edition,
  enrolledFact,
  type Offer,
  offer,
  type Paper,
  type Points,
  type Programme,
  programme,
  receivedFact,
  type Uptake,
} from './language/programme.ts';
export type { Reform, ReformChange, Threshold } from './language/reform.ts';
export {
  cappedAt,
  classLimit,
  concurrentWith,
  countedAsIncomeFor,
  excludedBy,
  higherOf,
  lastsDuring,
  namedBy,
  notCountedAsIncomeFor,
  once,
  openedBy,
  paysAfter,
  type Relation,
  topUpTo,
} from './language/relation.ts';
export {
  type Facts,
  type HouseholdRole,
  householdRoles,
  type Member,
  type Situation,
  type TypedFacts,
} from './language/situation.ts';
export {
  type Choice,
  type Kin,
  type Node,
  partsOf,
  type Rounding,
  type Term,
  type Value,
  type ValueType,
} from './language/term.ts';
export {
  above,
  add,
  ageAt,
  ago,
  all,
  allOf,
  always,
  any,
  anyOf,
  atLeast,
  atMost,
  below,
  brackets,
  calendarYear,
  countOf,
  differs,
  divide,
  downToFen,
  equals,
  first,
  halfUpToFen,
  halfUpToYuan,
  incomeFromProgrammes,
  inPast,
  is,
  known,
  leastOf,
  match,
  max,
  min,
  money,
  monthEnd,
  monthOfYear,
  monthStart,
  monthsBetween,
  mostOf,
  named,
  never,
  not,
  number,
  oneOf,
  otherwise,
  past,
  presume,
  remainder,
  share,
  subtract,
  sumOver,
  times,
  when,
} from './language/terms.ts';
export {
  choice,
  dayFact,
  type Fact,
  moneyFact,
  neverDay,
  type Privacy,
  type Subject,
  type TermsOf,
  type Vocabulary,
  vocabulary,
  wholeNumber,
  yesNo,
} from './language/vocabulary.ts';
export { type Affected, affectedIn, amountsIn } from './loading/affected.ts';
export { assemble, type Era, type Policy } from './loading/assemble.ts';
export { factsAsked } from './loading/facts-asked.ts';
export { amended, overlay, reformed } from './loading/overlay.ts';
export { type AmountLine, withLines } from './loading/overlay-amounts.ts';
export { adjustable } from './loading/overlay-rules.ts';
export { LawRefused } from './loading/refused.ts';
export { type Packed, pack } from './packing/pack.ts';
export { unpack } from './packing/unpack.ts';
export { type Columns, columns, type Result, type Results } from './running/columns.ts';
export { populationOf } from './running/population-of.ts';
export {
  type Column,
  columnKey,
  columnsNeeded,
  createPopulation,
  createTable,
  encode,
  membersKey,
  type Population,
  type Rows,
  setFact,
  type Table,
  type Values,
} from './running/table.ts';
