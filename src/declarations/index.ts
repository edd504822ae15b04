export type { City } from './city.ts';
export type { Commitment } from './commitment.ts';
export { type Department, departments } from './department.ts';
export { factsWithoutSource } from './facts-without-source.ts';
export { lawAsJson } from './law-as-json.ts';
export { type Purpose, purposes } from './purpose.ts';
export { registerFacts } from './register-facts.ts';
export { relationWords } from './relation-words.ts';
export {
  always,
  areaColumn,
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
export { type Topic, topic } from './topic.ts';
export { type TradeTerm, termsIn } from './trade-term.ts';
