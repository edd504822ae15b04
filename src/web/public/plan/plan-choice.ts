/** What a reader looks for in the plan: state, strength and system, each from the address. */
import {
  type CommitmentState,
  type Standing,
  type Strength,
  type System,
  stateNames,
  states,
  strengthNames,
  strengths,
  systemNames,
  systems,
} from '#monitoring';
import { filters, type Html, select } from '../../components/index.ts';
import { changeQuery, type Language } from '../../language.ts';
import { words } from './plan.words.ts';
import { planPath } from './plan-paths.ts';

export type PlanChoice = {
  readonly state: CommitmentState | undefined;
  readonly strength: Strength | undefined;
  readonly system: System | undefined;
};

/** Answers that are none of ours count as not chosen. */
export const planChoice = (ask: (name: string) => string | undefined): PlanChoice => ({
  state: stateNames.find((one) => one === ask('state')),
  strength: strengthNames.find((one) => one === ask('strength')),
  system: systemNames.find((one) => one === ask('system')),
});

export const isChosen = (choice: PlanChoice, { state, strength, system }: Standing): boolean =>
  (!choice.state || choice.state === state) &&
  (!choice.strength || choice.strength === strength) &&
  (!choice.system || choice.system === system);

export const hasChoice = (choice: PlanChoice): boolean => Object.values(choice).some(Boolean);

const kinds = [
  { name: 'state', values: stateNames, labels: states },
  { name: 'strength', values: strengthNames, labels: strengths },
  { name: 'system', values: systemNames, labels: systems },
] as const;

export function choicePart(language: Language, choice: PlanChoice): Html {
  const say = words[language];
  const labelOf = (labels: Readonly<Record<string, { zh: string; en: string }>>, value: string) =>
    labels[value]![language];
  const here = changeQuery(planPath, choice);
  return filters({
    language,
    action: planPath,
    fields: kinds.map(({ name, values, labels }) =>
      select({
        language,
        name,
        label: say[name],
        value: choice[name] ?? '',
        anyLabel: say.everything,
        options: values.map((value) => ({ value, label: labelOf(labels, value) })),
      }),
    ),
    chosen: kinds.flatMap(({ name, labels }) => {
      const value = choice[name];
      return value
        ? [{ label: labelOf(labels, value), without: changeQuery(here, { [name]: undefined }) }]
        : [];
    }),
  });
}
