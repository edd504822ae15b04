/** A city's amounts as lines of a table: when, who set it, how much, on which basis. Pure. */
import type { Month, Text } from '#kernel';
import type { Offer, Policy } from '#policy';
import { cellsShown } from '../../amount-words.ts';
import type { Language } from '../../language.ts';
import { layerNames, words } from './programme.words.ts';
import type { ProgrammeView } from './programme-view.ts';

type Dated = Offer['amounts'][string][number];
type Parameter = ProgrammeView['programme']['parameters'][string];
type Percent = Extract<Dated['value'], { readonly of: unknown }>;

export type AmountLine = {
  readonly parameter: Text;
  readonly dated: Dated;
  readonly value: string;
  readonly setBy: string;
};

/** Parameter by parameter, the oldest first. */
export function amountLines(language: Language, view: ProgrammeView): AmountLine[] {
  const { programme, offer, city } = view;
  return Object.entries(programme.parameters).flatMap(([name, parameter]) =>
    (offer.amounts[name] ?? [])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((dated) => ({
        parameter: parameter.label,
        dated,
        value: shown(language, { parameter, dated, policy: view.policy }),
        setBy: setBy(language, dated, city),
      })),
  );
}

/** What the city pays in a month, a line a parameter; counties that pay otherwise stand on the programme's own page. */
export function amountsIn(language: Language, view: ProgrammeView, month: Month): AmountLine[] {
  const { programme, policy, city } = view;
  return Object.entries(programme.parameters).flatMap(([name, parameter]) => {
    const inForce = policy.parameter({ programme: programme.id, name }, month).city;
    if (!inForce) return [];
    const dated = { ...inForce.dated, value: inForce.value };
    return [
      {
        parameter: parameter.label,
        dated,
        value: shown(language, { parameter, dated, policy }),
        setBy: setBy(language, dated, city),
      },
    ];
  });
}

function setBy(language: Language, { layer, county }: Dated, { counties }: ProgrammeView['city']): string {
  const name = county && counties.find(({ code }) => code === county)?.name;
  return name ? name[language] : layerNames[layer ?? 'city'][language];
}

type Valued = { readonly parameter: Parameter; readonly dated: Dated; readonly policy: Policy };

function shown(language: Language, { parameter, dated: { value, floor }, policy }: Valued): string {
  const say = words[language];
  const least = floor ? `${say.atLeast} ` : '';
  if (isPercent(value)) return least + percentWords(language, value, policy);
  return least + cellsShown(language, { policy, type: parameter.type, value });
}

const isPercent = (value: Dated['value']): value is Percent =>
  typeof value === 'object' && 'tenThousandths' in value;

function percentWords(language: Language, { of, tenThousandths }: Percent, policy: Policy): string {
  const node = of.node;
  if (node.kind !== 'parameter')
    throw new Error('A percentage is of a parameter; the law would not have loaded.');
  const programme = policy.programmes.find(({ id }) => id === node.programme)!;
  return words[language].percentOf(
    `${tenThousandths / 100}%`,
    programme.parameters[node.name]!.label[language],
    programme.title[language],
  );
}
