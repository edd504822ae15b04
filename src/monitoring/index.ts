export { type Exercise, exercisedCsv, exercisedFile, type KeeperKind } from './exercised.ts';
export { planAsJson } from './plan-as-json.ts';
export { type Plan, readPlan } from './read-plan.ts';
export {
  type CommitmentState,
  isInForce,
  type Keeper,
  type PlanStanding,
  planStanding,
  type Standing,
  stateNames,
  states,
  type Totals,
} from './standing.ts';
export { type Strength, strengthNames, strengths } from './strength.ts';
export { type System, systemNames, systems } from './system.ts';
