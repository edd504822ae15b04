/** What of a programme a reform can change in its month: parameters, conditions, and the numbers in them. Pure. */
import type { Language, Month, Text } from '#kernel';
import { adjustable, factsAsked, type Parameter, type Policy, type Programme, type Threshold } from '#policy';
import { shownValue } from '../../amount-words.ts';
import { programmeTitle } from '../../programme-title.ts';
import { thresholdShown } from './change-words.ts';
import { typedValue } from './figures-typed.ts';
import { words } from './what-if.words.ts';

/** As the form sends it: parameter:<name>, threshold:<condition>:<at>, drop:<condition>, widen:<condition>, require. */
export type Chosen =
  | { readonly kind: 'parameter'; readonly name: string; readonly parameter: Parameter }
  | { readonly kind: 'threshold'; readonly says: Text; readonly threshold: Threshold }
  | { readonly kind: 'drop' | 'widen'; readonly says: Text }
  | { readonly kind: 'require' };

export type ChangeOption = { readonly value: string; readonly label: string; readonly chosen: Chosen };

export function changeOptions(
  policy: Policy,
  { programme, month, language }: { programme: Programme; month: Month; language: Language },
): ChangeOption[] {
  const say = words[language];
  const edition = policy.era(month).rules.get(programme.id)?.edition;
  const titles = (id: string) => programmeTitle(policy, id);
  const conditions = edition ? adjustable(programme, edition, titles) : [];
  return [
    ...Object.entries(programme.parameters).map(
      ([name, parameter]): ChangeOption => ({
        value: `parameter:${name}`,
        label: say.amounts(parameter.label[language]),
        chosen: { kind: 'parameter', name, parameter },
      }),
    ),
    ...conditions.flatMap(({ says, thresholds }, index) =>
      thresholds.map(
        (threshold): ChangeOption => ({
          value: `threshold:${index}:${threshold.at}`,
          label: say.threshold(says[language], thresholdShown(threshold.type, threshold.value)),
          chosen: { kind: 'threshold', says, threshold },
        }),
      ),
    ),
    ...(['widen', 'drop'] as const).flatMap((kind) =>
      conditions.map(
        ({ says }, index): ChangeOption => ({
          value: `${kind}:${index}`,
          label: say[kind](says[language]),
          chosen: { kind, says },
        }),
      ),
    ),
    { value: 'require', label: say.require, chosen: { kind: 'require' } },
  ];
}

/** Yes-no facts of the subject and its household that the snapshot holds. */
export const factOptions = (policy: Policy, { of }: Programme, language: Language) =>
  [...factsAsked(policy).keys()]
    .flatMap((name) => policy.facts.get(name) ?? [])
    .filter(
      (fact) => fact.type === 'yes-no' && (fact.of === of || (of === 'person' && fact.of === 'household')),
    )
    .map(({ name, label }) => ({ value: name, label: label[language] }));

/** The city's value in the month: as it is read, and as it is typed again; by code where it is a table. */
export function valuesNow(
  policy: Policy,
  { programme, name, month }: { programme: string; name: string; month: Month },
): ReadonlyMap<string, { readonly shown: string; readonly typed: string }> {
  const type = policy.programmes.find(({ id }) => id === programme)?.parameters[name]?.type ?? 'number';
  const value = policy.parameter({ programme, name }, month).city?.value;
  if (value === undefined) return new Map();
  const cells = typeof value === 'number' ? { '': value } : value;
  return new Map(
    Object.entries(cells).map(([code, one]) => [
      code,
      { shown: shownValue(type, one), typed: typedValue(type, one) },
    ]),
  );
}
